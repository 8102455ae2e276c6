/** How a page whose words have their places is read, on one screen. */
import type { PageDecision } from '#edition/model.ts';
import type { Boxes } from '#layout/boxes.ts';
import { raisedCalls } from '#layout/from-boxes/calls.ts';
import { type BoxedCell, cellsOf } from '#layout/from-boxes/cells.ts';
import { type Column, columnsOf } from '#layout/from-boxes/columns.ts';
import { type Furniture, furniture } from '#layout/from-boxes/furniture.ts';
import { type BoxedBlock, blocksOf } from '#layout/from-boxes/kinds.ts';
import { inOrder } from '#layout/from-boxes/order.ts';
import { type BodyStyle, bodyStyle } from '#layout/from-boxes/styles.ts';
import { type BoxedWord, boxedWords } from '#layout/from-boxes/words.ts';
import type { LayoutCall, LayoutOptions } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { Stage } from '#layout/stage.ts';

/** A page on its way through the stages. */
export interface BoxesState {
	readonly lines: readonly RawLine[];
	readonly boxes: Boxes;
	readonly options: LayoutOptions;
	/** The words of each raw line that is left for the columns. */
	readonly rows: readonly (readonly BoxedWord[])[];
	readonly body: BodyStyle;
	readonly calls: readonly LayoutCall[];
	readonly furniture: readonly Furniture[];
	/** From left to right. */
	readonly columns: readonly Column[];
	readonly cells: readonly BoxedCell[];
	/** In reading order, without furniture. */
	readonly blocks: readonly BoxedBlock[];
	readonly carriedOut: ReadonlySet<PageDecision>;
}

export const boxesStages: readonly Stage<BoxesState>[] = [
	{
		name: 'words',
		does: 'Gives every word its box.',
		run: ({ lines, boxes }) => ({ rows: boxedWords(lines, boxes) }),
	},
	{
		name: 'styles',
		does: 'Finds the size and the leading of the running text.',
		run: ({ rows }) => ({ body: bodyStyle(rows) }),
	},
	{
		name: 'raised-calls',
		does: 'Sets apart small raised marks, each with the word it stands at.',
		run: ({ rows }) => raisedCalls(rows),
	},
	{
		name: 'furniture',
		does: 'Sets apart the running head, the running foot and the folio.',
		run: ({ rows, body, boxes: { page } }) => {
			const found = furniture({ rows, height: page.height, label: page.label }, body);
			return { furniture: found.pieces, rows: found.rows };
		},
	},
	{
		name: 'columns',
		does: 'Finds the gutters.',
		run: ({ rows, body }) => ({ columns: columnsOf(rows, body) }),
	},
	{
		name: 'cells',
		does: 'Cuts each row at the gutters, or where an editor said.',
		run: ({ rows, columns, options }) => cellsOf(rows, columns, options.decisions),
	},
	{
		name: 'blocks',
		does: 'Groups the lines of each column into blocks, and puts them in reading order.',
		run: ({ cells, columns, body }) => {
			const own = (column: number | null): BoxedBlock[] =>
				blocksOf(
					cells.filter((cell) => cell.column === column),
					body,
				);
			const inColumns = columns.map((_, k) => own(k + 1));
			return { blocks: inOrder(inColumns, own(null), body) };
		},
	},
];
