/**
 * Calls and definitions of a chapter, paired: a call means the next definition with its label in reading
 * order, the foot of its own page first, else the one before. Where notes that begin anew follow each other at
 * the end, the first of them are those of the calls that began first. A label that starts again gets its folio
 * before it.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { noteIdentifier, restartedNoteIdentifier } from '#edition/anchors.ts';
import { piecesOf } from '#edition/content.ts';
import type { Span } from '#edition/model.ts';
import { atSpan } from '#reconstruct/edition/at-span.ts';
import { type EditionPage, type FlowBlock, firstPlace, textOf } from '#reconstruct/edition/flow.ts';
import { type Call, type Note, placesIn, seriesOf } from '#reconstruct/edition/note-series.ts';

/** What is shown of a loose note. */
export const UNTIL = 'Until that is decided, it stands as small print where it is printed.';

/** More than a chapter has blocks. */
const FAR = 1e9;

/** The notes of a chapter, and what each call means. */
export interface Notes {
	readonly notes: readonly Note[];
	readonly meaning: ReadonlyMap<Call, Note>;
	/** Notes that no call can mean. */
	readonly loose: readonly LooseNote[];
	/** Calls that mean no note. */
	readonly idle: ReadonlySet<Call>;
}

/** A note that cannot be read as one, with the question what it is. */
export interface LooseNote {
	readonly block: FlowBlock;
	readonly asked: Diagnostic;
}

/** Where the label of a definition stands. */
function labelPlace(block: FlowBlock): { readonly page: EditionPage; readonly span: Span } | undefined {
	const part = block.parts[0];
	const span = part?.page.reading.blocks[part.index]?.labelSpan;
	return span ? { page: block.page, span } : firstPlace(block);
}

const place = (block: FlowBlock): Pick<Diagnostic, 'file' | 'line' | 'position' | 'excerpts'> => {
	const at = labelPlace(block);
	return at ? atSpan(at.page, at.span) : { file: block.page.path };
};

/** The column a definition begins in. */
function columnOf(block: FlowBlock): number | null | undefined {
	const at = labelPlace(block);
	const row = at?.page.reading.rows.find(({ line }) => line === at.span.line);
	return row?.cells.find(
		({ span }) => at !== undefined && span.start <= at.span.start && at.span.end <= span.end,
	)?.column;
}

/** Whether two notes stand on one page, among notes alone. */
function areTogether(one: FlowBlock, other: FlowBlock): boolean {
	const [from, to] = [one.parts.at(-1), other.parts[0]];
	if (!from || !to || from.page !== to.page) return false;
	const between = from.page.reading.blocks.slice(from.index + 1, to.index);
	return between.every(({ kind }) => kind === 'footnote');
}

/** The notes of a chapter with their identifiers; one without words is loose, and of two with one label on one page the second. */
function identified(definitions: readonly FlowBlock[], yaml: string): Pick<Notes, 'notes' | 'loose'> {
	const loose: LooseNote[] = [];
	const notes: Note[] = [];
	const taken = new Set<string>();
	for (const block of definitions) {
		const label = block.label ?? '';
		if (textOf(block).trim() === '') {
			loose.push({ block, asked: withoutText(block, yaml) });
			continue;
		}
		const twice = notes.find((note) => note.label === label && areTogether(note.block, block));
		if (twice) {
			loose.push({ block, asked: definedTwice(block, twice, yaml) });
			continue;
		}
		const bare = noteIdentifier(label);
		let identifier = bare;
		for (let again = 1; taken.has(identifier); again++)
			identifier = restartedNoteIdentifier(`${block.page.folio}${again > 1 ? `-${again}` : ''}`, label);
		taken.add(identifier);
		notes.push({ identifier, label, block });
	}
	return { notes, loose };
}

/**
 * Pairs them. `text` is everything that may hold a call, in reading order; `yaml` the path of edition.yaml.
 */
export function pairNotes(
	text: readonly FlowBlock[],
	definitions: readonly FlowBlock[],
	pages: readonly EditionPage[],
	yaml: string,
): Notes {
	const { notes, loose: twice } = identified(definitions, yaml);
	const meaning = new Map<Call, Note>();
	const uncalled = new Set(notes);
	const idle = new Set<Call>();
	const placeOf = placesIn(pages);
	const series = seriesOf([...text, ...definitions], notes, placeOf);
	for (const block of [...text, ...definitions]) {
		for (const { page, piece } of piecesOf(block.content)) {
			if (piece.kind !== 'call') continue;
			const here = placeOf(block, page);
			const distance = (note: Note) => {
				const ahead = placeOf(note.block, note.block.page) - here;
				const atFoot = block.kind === 'footnote' && note.block.page === page;
				return atFoot ? 0 : ahead >= 0 ? ahead : FAR - ahead;
			};
			const alike = notes.filter(({ label }) => noteIdentifier(label) === noteIdentifier(piece.label));
			const own = series.get(piece);
			const [note] = own
				? alike.filter((one) => own.has(one))
				: alike.toSorted((a, b) => distance(a) - distance(b));
			if (note) {
				meaning.set(piece, note);
				uncalled.delete(note);
			} else idle.add(piece);
		}
	}
	const never = [...uncalled].map((note) => ({
		block: note.block,
		asked: definitionWithoutCall(note, yaml),
	}));
	return { notes, meaning, loose: [...twice, ...never], idle };
}

/** The decision that a block is no note. */
function isParagraph(block: FlowBlock): string {
	const column = columnOf(block);
	const at = column === null ? '' : ` column: ${column ?? '…'},`;
	return `  - { page: "${block.page.file}", line: ${labelPlace(block)?.span.line ?? '…'},${at} is: paragraph, reason: "…" }`;
}

const withoutText = (block: FlowBlock, yaml: string): Diagnostic => ({
	code: 'notes/definition-without-text',
	severity: 'review',
	safe: true,
	...place(block),
	reason: `“${block.label ?? ''}” is set as the label of a footnote, and no words follow it. ${UNTIL}`,
	act: [`Look at the printed page and add to ${yaml}, under decisions, what it is:`, isParagraph(block)],
});

function definedTwice(block: FlowBlock, first: Note, yaml: string): Diagnostic {
	const { label = '' } = block;
	return {
		code: 'notes/label-twice',
		severity: 'review',
		safe: true,
		...place(block),
		reason: `Footnote ${label} is defined twice on this page; the first one stands on line ${labelPlace(first.block)?.span.line ?? '?'}. ${UNTIL}`,
		act: [
			`Look at the printed page. If this line is no footnote, add to ${yaml}, under decisions:`,
			isParagraph(block),
		],
	};
}

const definitionWithoutCall = ({ label, block }: Note, yaml: string): Diagnostic => ({
	code: 'notes/definition-without-call',
	severity: 'review',
	safe: true,
	...place(block),
	reason: `Footnote ${label} is called nowhere in this chapter. ${UNTIL}`,
	act: [
		`Look at the printed page for the call ${label} and add to ${yaml}, under decisions, with the call’s line and the word it follows:`,
		`  - { page: "${block.page.file}", line: …, call-after: "…", reason: "…" }`,
		'If nothing calls it, add that it is a paragraph, or a caption where it stands under a table or a figure:',
		isParagraph(block),
	],
});
