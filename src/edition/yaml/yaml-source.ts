/**
 * A YAML file whose values know their place: what the `yaml` library's document gives, behind three questions
 * (value, problems, place of a path). YAML 1.2 core: no dates, no `yes`/`no`; keys must be unique.
 */
import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
	type YAMLError,
} from 'yaml';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** The way to a value: keys and indices from the root. */
export type Path = readonly PropertyKey[];

/** Where something stands in the file, ready to be spread into a {@link Diagnostic}. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'position' | 'excerpts'>;

/** A YAML file as values and places. */
export interface YamlSource {
	readonly file: string;
	/** Plain values; `undefined` where the file is not YAML. */
	readonly value: unknown;
	/** What keeps the file from being YAML. */
	readonly diagnostics: readonly Diagnostic[];
	/** Where the value at `path` stands, or the nearest thing above it that is there. */
	at(path: Path): Place;
	/** Where the key itself stands that `path` ends with. */
	atKey(path: Path): Place;
	/** A value's letters as typed, quotes left out: `041` where YAML reads 41. */
	typed(path: Path): string | undefined;
}

/** The library's codes in the editor's words. What is not here keeps the library's sentence. */
const SENTENCES: Readonly<Record<string, string>> = {
	DUPLICATE_KEY: 'This key stands twice here; each key may stand once.',
	TAB_AS_INDENT: 'A tab stands where spaces are expected: indent with spaces.',
	BAD_INDENT: 'The indentation does not fit the lines above, or a bracket or brace above is not closed.',
	MISSING_CHAR:
		'A sign is missing: a quotation mark, bracket, brace, comma or colon that was opened or expected here.',
	MULTIPLE_DOCS: 'A second document begins here (---); the file holds one.',
	BAD_ALIAS: 'An alias (*name) has no anchor. If the asterisk is text, put it in quotes.',
	BLOCK_AS_IMPLICIT_KEY:
		'A colon with a space is read as the end of a key. If it is text, put the text in quotes.',
	MULTILINE_IMPLICIT_KEY: 'A key runs over the end of its line; a colon is missing, or quotes are.',
	UNEXPECTED_TOKEN: 'Something stands here that YAML does not expect; quotes may be missing around a text.',
};

function problem(error: YAMLError, place: Place, command: string): Diagnostic {
	const reason = SENTENCES[error.code] ?? `${error.message.split('\n')[0]}.`;
	const act = [`Mend the line, then run ${command} again.`];
	return { code: 'edition/not-yaml', severity: 'error', ...place, reason, act };
}

/** Errors that are told of one file; what follows them is mostly their echo. */
const MOST_TOLD = 3;

/** The first error of each line, and no more than a person mends at once. */
function firsts<T>(errors: readonly T[], lineOf: (error: T) => number): T[] {
	return errors
		.filter((error, at) => errors.findIndex((other) => lineOf(other) === lineOf(error)) === at)
		.slice(0, MOST_TOLD);
}

/** The document as plain values; names that multiply without end are not followed. */
function plain(document: Document.Parsed): {
	readonly value: unknown;
	readonly fault?: Omit<Diagnostic, 'file'>;
} {
	if (document.errors.length > 0) return { value: undefined };
	try {
		return { value: document.toJS() };
	} catch (error) {
		if (!(error instanceof ReferenceError)) throw error;
		const reason = 'The names (&name, *name) in this file multiply without end.';
		const act = ['Write the values out where they belong; an edition needs no names.'];
		return { value: undefined, fault: { code: 'edition/not-yaml', severity: 'error', reason, act } };
	}
}

/**
 * Reads `text` as YAML.
 * @param file its name as the editor knows it.
 * @param command that reads the file again once it is mended.
 */
export function openYaml(text: string, file: string, command = 'npm run reconstruct'): YamlSource {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', schema: 'core' });
	const lines = text.split(/\r?\n/);

	const { value, fault } = plain(document);

	const place = (offset: number, end = offset + 1): Place => {
		const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
		const content = lines[line - 1] ?? '';
		const start = Math.min(col - 1, content.length);
		const mark = {
			start,
			end: Math.min(Math.max(start + 1, start + end - offset), Math.max(content.length, start + 1)),
			sign: '^',
		};
		return { file, line, position: col, excerpts: [{ line, text: content, marks: [mark] }] };
	};

	const nodeAt = (path: Path): Node | undefined => {
		for (let length = path.length; length >= 0; length -= 1) {
			const head = path.slice(0, length);
			const node = head.length === 0 ? document.contents : document.getIn(head, true);
			if (isNode(node) && node.range) return node;
		}
		return undefined;
	};

	const ofNode = (node: Node | undefined): Place => {
		const [start, end] = node?.range ?? [0, 1];
		return place(start, isScalar(node) ? end : start + 1);
	};

	return {
		file,
		value,
		diagnostics: [
			...firsts(document.errors, ({ pos }) => lineCounter.linePos(pos[0]).line).map((error) =>
				problem(error, place(error.pos[0], error.pos[1]), command),
			),
			...(fault === undefined ? [] : [{ ...place(0), ...fault }]),
		],
		at: (path) => ofNode(nodeAt(path)),
		atKey(path) {
			const parent = nodeAt(path.slice(0, -1));
			if (isMap(parent)) {
				const pair = parent.items.find(
					(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === path.at(-1),
				);
				if (pair && isNode(pair.key)) return ofNode(pair.key);
			}
			return ofNode(parent);
		},
		typed(path) {
			const node = document.getIn(path, true);
			return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
		},
	};
}
