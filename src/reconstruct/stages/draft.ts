/** A block on its way through the stages: its cells in reading order, before pieces are made of them. */
import type { BlockKind } from '#edition/block-kinds.ts';
import type { Layout, LayoutCall, LayoutCell } from '#layout/layout.ts';

/** Words of one raw line in one column; `column` counts from 1, `null` for what is set across the page. */
export type DraftCell = Pick<LayoutCell, 'line' | 'column' | 'words' | 'place' | 'initial'>;

/** Of a heading its level, of a table its heads, of a figure its file, of an item of a list its depth and bullet. */
type DraftTraits = Pick<LayoutCell, 'level' | 'table' | 'figure' | 'depth' | 'bullet' | 'sign'>;

export interface DraftBlock extends DraftTraits {
	readonly kind: BlockKind;
	readonly cells: readonly DraftCell[];
}

/** The cells of a layout as blocks: one begins with every first line. */
export function draftBlocks({ cells }: Pick<Layout, 'cells'>): DraftBlock[] {
	const blocks: (DraftTraits & { kind: BlockKind; cells: DraftCell[] })[] = [];
	for (const { line, column, words, kind, first, doubt: _, place, initial, ...traits } of cells) {
		const last = blocks.at(-1);
		const cell = { line, column, words, ...(place ? { place } : {}), ...(initial ? { initial } : {}) };
		if (last && !first) last.cells.push(cell);
		else blocks.push({ kind, ...traits, cells: [cell] });
	}
	return blocks;
}

/** A call without a word to stand at, as a block of its own. */
export const callBlock = ({ label, line, start, end }: LayoutCall): DraftBlock => ({
	kind: 'caption',
	cells: [{ line, column: null, words: [{ text: label, start, end }] }],
});

/** Whether a call stands in the midst of the words of a cell. */
const isWithin = ({ line, start }: LayoutCall, cell: DraftCell): boolean =>
	cell.line === line && (cell.words[0]?.start ?? start) < start && (cell.words.at(-1)?.end ?? start) > start;

/** Calls that stand in the midst of words and at none of them: each is a word like those, and no call. */
export const withWords = (blocks: readonly DraftBlock[], calls: readonly LayoutCall[]): DraftBlock[] =>
	blocks.map((block) => ({
		...block,
		cells: block.cells.map((cell) => {
			const own = calls.filter((call) => isWithin(call, cell));
			if (own.length === 0) return cell;
			const words = [...cell.words, ...own.map(({ label, start, end }) => ({ text: label, start, end }))];
			return { ...cell, words: words.sort((one, other) => one.start - other.start) };
		}),
	}));

/** Whether no cell has a call in its midst. */
export const isApart = (call: LayoutCall, blocks: readonly DraftBlock[]): boolean =>
	!blocks.some(({ cells }) => cells.some((cell) => isWithin(call, cell)));

/** A table whose cells are not certain, as it is shown until they are: its print, or else its lines as rows. */
export function safeTable(block: DraftBlock): DraftBlock {
	const { table } = block;
	if (table?.shown !== 'print' && !table?.doubts) return block;
	const plain = lineByLine(block);
	if (table.shown === 'print') return plain;
	const cells = plain.cells.map((cell, row) => ({ ...cell, place: { row, column: 0, rows: 1, columns: 1 } }));
	return { ...plain, cells, table: { ...table, head: { rows: 0, columns: 0 } } };
}

/** A block whose words are read line by line, from left to right, and not by their places in a table. */
function lineByLine(block: DraftBlock): DraftBlock {
	const byLine = Map.groupBy(block.cells, ({ line }) => line);
	const cells = [...byLine]
		.sort(([a], [b]) => a - b)
		.map(([line, own]): DraftCell => {
			const words = own.flatMap((cell) => cell.words).toSorted((a, b) => a.start - b.start);
			return { line, column: null, words };
		});
	return { ...block, cells };
}
