/**
 * The text of a `NAME.boxes.json` → boxes, or what is wrong with it: its form, and whether it is of the
 * page's words.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { type Boxes, boxesSchema } from '#layout/boxes.ts';
import { type RawLine, rawLines } from '#layout/raw-lines.ts';

export interface ParsedBoxes {
	/** Absent where there is an error. */
	readonly boxes?: Boxes;
	/** Without `file`: the caller knows its name. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Faults of one file that are told one by one. */
const MOST_TOLD = 3;
const AGAIN = [
	'Make the page file and its boxes from the source again: they belong together.',
	'Or take the boxes file away: the page is then read by its text alone.',
];

const fault = (code: string, reason: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
	code,
	severity: 'error',
	reason,
	act: AGAIN,
	...more,
});

/** @param pageText text of the page file that the boxes are of */
export function parseBoxes(text: string, pageText: string): ParsedBoxes {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		return {
			diagnostics: [
				fault('boxes/not-json', `This is no JSON: ${error instanceof Error ? error.message : error}.`),
			],
		};
	}
	const version = (json as { version?: unknown } | null)?.version;
	if (typeof version === 'number' && version !== 1) {
		const reason = `These boxes have version ${version}; version 1 is expected.`;
		return { diagnostics: [fault('boxes/other-version', reason)] };
	}
	const parsed = boxesSchema.safeParse(json);
	if (!parsed.success) {
		const told = parsed.error.issues.slice(0, MOST_TOLD).map(({ path, message }) => {
			const place = path.length === 0 ? 'the file' : path.join('.');
			return fault('boxes/form', `At ${place}: ${message}.`);
		});
		return { diagnostics: told };
	}
	const diagnostics = wordFaults(parsed.data, rawLines(pageText)).slice(0, MOST_TOLD);
	return diagnostics.length > 0 ? { diagnostics } : { boxes: parsed.data, diagnostics };
}

/**
 * The law: every word of the page has exactly one box, in the order of the page; what else is named exists.
 */
function wordFaults(boxes: Boxes, lines: readonly RawLine[]): Diagnostic[] {
	const { words, fonts } = boxes;
	const faults: Diagnostic[] = [];
	const known = new Map(
		lines.flatMap((line) =>
			line.words.map((word) => [placeOf(line.line, word.start, word.end), { line, word }] as const),
		),
	);
	const boxed = new Set<string>();
	words.forEach(([line, start, end, , , , , font], index) => {
		const place = placeOf(line, start, end);
		const at = `words.${index}`;
		if (!known.has(place))
			faults.push(
				fault(
					'boxes/no-such-word',
					`At ${at}: no word of the page stands at line ${line}, positions ${start + 1} to ${end}.`,
				),
			);
		else if (boxed.has(place))
			faults.push(
				fault(
					'boxes/word-twice',
					`At ${at}: the word at line ${line}, position ${start + 1}, has a box already.`,
				),
			);
		if (font >= fonts.length)
			faults.push(
				fault('boxes/no-such-font', `At ${at}: there is no font ${font}; there are ${fonts.length}.`),
			);
		boxed.add(place);
	});
	for (const [place, { line, word }] of known) {
		if (boxed.has(place)) continue;
		const { start, end, text } = word;
		faults.push(
			fault('boxes/word-without-box', `“${text}” on line ${line.line} of the page has no box.`, {
				excerpts: [{ line: line.line, text: line.text, marks: [{ start, end, sign: '^' }] }],
			}),
		);
	}
	for (const [at, named] of namedWords(boxes)) {
		const beyond = named.find((one) => one >= words.length);
		if (beyond !== undefined)
			faults.push(
				fault('boxes/no-such-word', `At ${at}: there is no word ${beyond}; there are ${words.length}.`),
			);
	}
	return faults;
}

/** Every list of words, with its place in the file. */
function namedWords({ page, colors, turned, glued, spaced, unseen, tags }: Boxes) {
	const listed = (key: string, entries: readonly { readonly words: readonly number[] }[] = []) =>
		entries.map(({ words }, at) => [`${key}.${at}`, words] as const);
	return [
		['page.folio', [page.folio ?? []].flat()] as const,
		...Object.entries(colors ?? {}).map(([color, words]) => [`colors.${color}`, words] as const),
		...listed('turned', turned),
		['glued', glued ?? []] as const,
		['spaced', spaced ?? []] as const,
		...listed('unseen', unseen),
		...listed('tags', tags),
	];
}

const placeOf = (line: number, start: number, end: number): string => `${line}:${start}-${end}`;
