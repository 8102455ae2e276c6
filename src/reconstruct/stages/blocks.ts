/**
 * Blocks: the cells of each column, read from top to bottom, grouped as the search found them; a paragraph that runs on
 * from the foot of a column to the head of the next is one block. Notes come last.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import { isRunning, KIND } from '#layout/from-text/lattice/kinds.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/lattice/page.ts';
import type { Hypothesis, Step } from '#layout/from-text/lattice/state.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { DraftBlock, DraftCell } from '#reconstruct/stages/draft.ts';
import type { PageWide } from '#reconstruct/stages/furniture.ts';

const KIND_NAMES: readonly BlockKind[] = [
	'paragraph',
	'heading',
	'footnote',
	'caption',
	'pullquote',
	'paragraph',
];

/** Furniture and page-wide pull quotes: rows that follow each other with one kind are one block. */
export function pageWideBlocks(lines: readonly RawLine[], pieces: readonly PageWide[]): DraftBlock[] {
	const blocks: { kind: BlockKind; cells: DraftCell[] }[] = [];
	for (const piece of pieces) {
		const line = lines[piece.line - 1] as RawLine;
		const cell: DraftCell = { line: piece.line, column: null, words: line.words.slice(piece.from, piece.to) };
		const last = blocks.at(-1);
		if (last && last.kind === 'pullquote' && piece.kind === 'pullquote') last.cells.push(cell);
		else blocks.push({ kind: piece.kind, cells: [cell] });
	}
	const rank: Partial<Record<BlockKind, number>> = { header: 0, folio: 1 };
	return blocks.sort((a, b) => (rank[a.kind] ?? 2) - (rank[b.kind] ?? 2));
}

/** Blocks of the columns; `runsOn` says whether a column's last paragraph goes on at the head of the next. */
export function columnBlocks(
	page: SearchPage,
	best: Hypothesis,
	columns: number,
	runsOn: (column: number) => boolean,
): DraftBlock[] {
	const text: { kind: BlockKind; cells: DraftCell[]; labelled: boolean }[] = [];
	const notes: typeof text = [];
	const rows = path(best);
	const foreign: DraftBlock[] = [];
	const byColumn: { step: Step; row: SearchRow }[][] = Array.from({ length: columns }, () => []);
	rows.forEach((hypothesis, r) => {
		const row = page.rows[r] as SearchRow;
		if (hypothesis.across)
			foreign.push({ kind: 'caption', cells: [{ line: row.line, column: null, words: row.words }] });
		for (const step of hypothesis.steps) byColumn[step.column]?.push({ step, row });
	});
	let paragraph: (typeof text)[number] | null = null;
	byColumn.forEach((cells, column) => {
		let open: (typeof text)[number] | null = null;
		let top = true;
		for (const { step, row } of cells) {
			const { placed } = step;
			const cell: DraftCell = {
				line: row.line,
				column: column + 1,
				words: row.words.slice(placed.s, placed.e),
			};
			const kind = KIND_NAMES[placed.kind] as BlockKind;
			const goesOn =
				top && placed.kind === KIND.body && column > 0 && paragraph !== null && runsOn(column - 1);
			if (goesOn) open = paragraph;
			else if (placed.first || !open || open.kind !== kind) {
				open = { kind, cells: [], labelled: placed.kind === KIND.note && placed.first };
				(placed.kind === KIND.note ? notes : text).push(open);
			}
			open?.cells.push(cell);
			if (placed.kind !== KIND.note) top = false;
			if (isRunning(placed)) paragraph = open;
			else if (placed.kind === KIND.heading) paragraph = null;
		}
	});
	return [...text, ...foreign, ...notes];
}
