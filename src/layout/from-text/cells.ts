/**
 * The cells of the chosen reading, in reading order: each column from top to bottom, grouped in blocks as the
 * search found them. A paragraph that runs on from the foot of a column to the head of the next is one block.
 * Notes come last.
 */
import type { BlockKind } from '#edition/block-kinds.ts';
import { isRunning, KIND } from '#layout/from-text/model/kinds.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Hypothesis, Placed } from '#layout/from-text/model/state.ts';
import type { PageWide } from '#layout/from-text/rows/furniture.ts';
import type { LayoutCell } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** What the search's kinds are in the layout. */
const KIND_NAMES: readonly BlockKind[] = [
	'paragraph',
	'heading',
	'footnote',
	'caption',
	'pullquote',
	'list-item',
];

/** A cell on its way: its place among the others tells whether its block begins with it. */
type Open = Omit<LayoutCell, 'kind' | 'first' | 'doubt'>;
interface Block {
	readonly kind: BlockKind;
	readonly cells: Open[];
}

const cellsOf = ({ kind, cells }: Block): LayoutCell[] =>
	cells.map((cell, index) => ({ ...cell, kind, first: index === 0, doubt: false }));

/** Furniture and pull quotes across the page: rows of a pull quote that follow each other are one block. */
export function pageWideCells(lines: readonly RawLine[], pieces: readonly PageWide[]): LayoutCell[] {
	const rank: Partial<Record<BlockKind, number>> = { header: 0, folio: 1 };
	return pieces
		.map(({ line, from, to, kind }, index): LayoutCell => {
			const goesOn = kind === 'pullquote' && pieces[index - 1]?.kind === 'pullquote';
			const words = (lines[line - 1] as RawLine).words.slice(from, to);
			return { line, column: null, words, kind, first: !goesOn, doubt: false };
		})
		.sort((a, b) => (rank[a.kind] ?? 2) - (rank[b.kind] ?? 2));
}

/** Whether a line may go on with a block: items of lists and paragraphs are set alike. */
const isSame = (open: BlockKind, kind: BlockKind): boolean =>
	open === kind || (RUNNING.has(open) && RUNNING.has(kind));
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

/** What the columns' cells are made from. */
export interface Chosen {
	readonly page: SearchPage;
	/** The hypotheses of the reading, one a row. */
	readonly rows: readonly Hypothesis[];
	readonly columns: number;
	/** Whether a column's last paragraph goes on at the head of the next. */
	readonly runsOn: (column: number) => boolean;
}

export function columnCells({ page, rows, columns, runsOn }: Chosen): LayoutCell[] {
	const text: Block[] = [];
	const notes: Block[] = [];
	const { head, amid } = acrossBlocks(page, rows);
	const byColumn: { placed: Placed; cell: Open }[][] = Array.from({ length: columns }, () => []);
	rows.forEach(({ steps }, r) => {
		const { line, words } = page.rows[r] as SearchRow;
		for (const { column, placed } of steps) {
			const own = words.slice(placed.s, placed.e);
			byColumn[column]?.push({ placed, cell: { line, column: column + 1, words: own } });
		}
	});
	let paragraph: Block | null = null;
	byColumn.forEach((cells, column) => {
		let open: Block | null = null;
		let top = true;
		for (const { placed, cell } of cells) {
			const kind = KIND_NAMES[placed.kind] as BlockKind;
			const isNote = placed.kind === KIND.note;
			const goesOn =
				top && placed.kind === KIND.body && column > 0 && paragraph !== null && runsOn(column - 1);
			if (goesOn) open = paragraph;
			else if (placed.first || !open || !isSame(open.kind, kind)) {
				open = { kind, cells: [] };
				(isNote ? notes : text).push(open);
			}
			open?.cells.push(cell);
			if (!isNote) top = false;
			if (isRunning(placed)) paragraph = open;
			else if (placed.kind === KIND.heading) paragraph = null;
		}
	});
	return [...head, ...text, ...amid, ...notes].flatMap(cellsOf);
}

/** A title has no more words than this. */
const TITLE_WORDS = 14;

/** Rows set across the columns, those that follow each other as one block: at the head of the page, and amid. */
function acrossBlocks(
	page: SearchPage,
	rows: readonly Hypothesis[],
): { readonly head: readonly Block[]; readonly amid: readonly Block[] } {
	const head: Block[] = [];
	const amid: Block[] = [];
	let begun = false;
	rows.forEach(({ across, steps }, r) => {
		begun ||= steps.length > 0;
		if (!across) return;
		const { line, words } = page.rows[r] as SearchRow;
		const blocks = begun ? amid : head;
		if (!rows[r - 1]?.across) blocks.push({ kind: 'caption', cells: [] });
		blocks.at(-1)?.cells.push({ line, column: null, words });
	});
	return { head: head.map((block) => ({ ...block, kind: isTitle(block) ? 'heading' : 'paragraph' })), amid };
}

function isTitle({ cells }: Block): boolean {
	const words = cells.flatMap((cell) => cell.words);
	return words.length <= TITLE_WORDS && !/[.:;,]$/u.test(words.at(-1)?.text ?? '');
}
