/**
 * Rows of a table: what lines drawn across it or coloured bands hold is one, unless two numbers stand below
 * each other in it; elsewhere cells that stand side by side are one.
 */

import type { Stroke } from '#layout/from-boxes/strokes.ts';
import { type Block, blocksOf, isPartedBy, leadingOf } from '#layout/from-boxes/tables/cell-blocks.ts';
import type { GridDoubt } from '#layout/from-boxes/tables/grid.ts';
import type { Piece } from '#layout/from-boxes/tables/pieces.ts';

/** A cell on its way: pieces of some columns in one row or more, counted from 0. */
export interface RowCell {
	readonly pieces: readonly Piece[];
	readonly row: number;
	readonly rows: number;
	readonly from: number;
	readonly to: number;
}

export interface Rows {
	readonly count: number;
	readonly cells: readonly RowCell[];
	readonly doubts: ReadonlySet<GridDoubt>;
}

/** A table whose lines across part every row has so many bands. */
const FEWEST_BANDS = 4;
/** and no band has more lines than this, or it is a body of many rows. */
const MOST_LINES = 9;

/**
 * `borders`: where lines across or edges of coloured bands part the table, from top to bottom; `across`: all
 * lines across, those over some columns too; `decided`: each band is a row, because an editor said so.
 */
export function rowsOf(
	pieces: readonly Piece[],
	borders: readonly number[],
	across: readonly Stroke[],
	decided = false,
): Rows {
	const bands = bandsOf(pieces, borders);
	const ruled = bands.length >= FEWEST_BANDS && bands.every((band) => linesIn(band) <= MOST_LINES);
	const leading = leadingOf(pieces);
	const doubts = new Set<GridDoubt>();
	const cells: RowCell[] = [];
	let count = 0;
	for (const band of bands) {
		if (decided || linesIn(band) === 1 || (ruled && !hasNumbersBelow(band) && !hasRowsWithin(band, across))) {
			cells.push(...oneRow(band, count));
			count += 1;
			continue;
		}
		const { blocks, doubt } = blocksOf(band, across, leading);
		if (doubt) doubts.add('rows');
		for (const component of besideEachOther(blocks)) {
			const made = rowsWithin(component, count);
			cells.push(...made.cells);
			count += made.count;
		}
	}
	return { count, cells, doubts };
}

function bandsOf(pieces: readonly Piece[], borders: readonly number[]): Piece[][] {
	const bands = Map.groupBy(pieces, ({ baseline }) => borders.filter((y) => y < baseline).length);
	return [...bands].sort(([a], [b]) => a - b).map(([, band]) => band);
}

const linesIn = (band: readonly Piece[]): number => new Set(band.map(({ baseline }) => baseline)).size;

/** Whether two numbers stand below each other in one column. */
function hasNumbersBelow(band: readonly Piece[]): boolean {
	return band.some((one) =>
		band.some(
			(other) =>
				one.number &&
				other.number &&
				one.from === other.from &&
				one.baseline < other.baseline &&
				one.to === other.to,
		),
	);
}

/** Whether a head stands over some columns of it, or a line is drawn between its lines. */
function hasRowsWithin(band: readonly Piece[], across: readonly Stroke[]): boolean {
	return band.some((one) => {
		const below = band.filter(
			(other) => other.baseline > one.baseline && other.from <= one.to && other.to >= one.from,
		);
		const isOver = one.to > one.from && new Set(below.map(({ from }) => from)).size > 1;
		return isOver || below.some((other) => isPartedBy(one, other, across));
	});
}

function oneRow(band: readonly Piece[], row: number): RowCell[] {
	const cells: RowCell[] = [];
	for (const piece of band.toSorted((a, b) => a.from - b.from || a.baseline - b.baseline)) {
		const last = cells.at(-1);
		if (last && piece.from <= last.to)
			cells[cells.length - 1] = { ...last, pieces: [...last.pieces, piece], to: Math.max(last.to, piece.to) };
		else cells.push({ pieces: [piece], row, rows: 1, from: piece.from, to: piece.to });
	}
	return cells;
}

/** Blocks that reach beside each other, from top to bottom. */
function besideEachOther(blocks: readonly Block[]): Block[][] {
	const groups: { bottom: number; blocks: Block[] }[] = [];
	for (const block of blocks.toSorted((a, b) => a.top - b.top)) {
		const last = groups.at(-1);
		if (last && block.top < last.bottom) {
			last.blocks.push(block);
			last.bottom = Math.max(last.bottom, block.bottom);
		} else groups.push({ bottom: block.bottom, blocks: [block] });
	}
	return groups.map((group) => group.blocks);
}

/**
 * The rows of blocks that reach beside each other: as many as stand below each other in one column; a block
 * beside more takes them all.
 */
function rowsWithin(blocks: readonly Block[], first: number): { cells: RowCell[]; count: number } {
	const columns = [...Map.groupBy(blocks, ({ from }) => from).values()];
	const most = columns.toSorted((a, b) => b.length - a.length)[0] ?? [];
	const anchors = most.toSorted((a, b) => a.top - b.top);
	const cells = blocks.map((block): RowCell => {
		const beside = anchors.flatMap((anchor, i) =>
			anchor.top < block.bottom && anchor.bottom > block.top ? [i] : [],
		);
		const near = anchors.map((anchor) => Math.abs(anchor.top + anchor.bottom - block.top - block.bottom));
		const row = beside[0] ?? near.indexOf(Math.min(...near));
		const { pieces, from, to } = block;
		return { pieces, from, to, row: first + row, rows: Math.max(1, beside.length) };
	});
	return { cells, count: anchors.length };
}
