/** Heads over columns, and cells that drawn lines leave open to the next. */

import type { Fill, Stroke } from '#layout/from-boxes/strokes.ts';
import type { Area } from '#layout/from-boxes/tables/columns.ts';
import type { RowCell } from '#layout/from-boxes/tables/rows.ts';

export interface SpanPage {
	readonly area: Area;
	readonly cuts: readonly number[];
	readonly headRows: number;
	readonly across: readonly Stroke[];
	readonly fills: readonly Fill[];
}

/** A head lies in the middle of its columns within so many sizes of its type. */
const CENTRED = 0.8;
/** The line below a head stands within so many sizes below its baseline. */
const BELOW = 1.3;

/** Cells of heads, as wide as the columns they stand over. */
export function widened(cells: readonly RowCell[], page: SpanPage): RowCell[] {
	const all = [...cells];
	for (const [i, cell] of cells.entries()) {
		if (cell.row >= page.headRows - 1) continue;
		const free = freeOf(cell, all, page);
		const [from, to] = byStroke(cell, free, page) ?? byMiddle(cell, free, page) ?? [cell.from, cell.to];
		all[i] = { ...cell, from, to };
	}
	return all.map((cell) => raised(cell, all, page));
}

/** A cell of the lowest row of heads takes the empty places above it. */
function raised(cell: RowCell, cells: readonly RowCell[], { headRows }: SpanPage): RowCell {
	if (cell.row + cell.rows !== headRows) return cell;
	let { row } = cell;
	const isTaken = (above: number): boolean =>
		cells.some(
			(other) =>
				other.row <= above &&
				other.row + other.rows > above &&
				other.from <= cell.to &&
				other.to >= cell.from,
		);
	while (row > 0 && !isTaken(row - 1)) row -= 1;
	return { ...cell, row, rows: headRows - row };
}

/** The columns around a cell that no other cell of its rows has. */
function freeOf(cell: RowCell, cells: readonly RowCell[], { cuts }: SpanPage): readonly [number, number] {
	const beside = cells.filter(
		(other) => other !== cell && other.row < cell.row + cell.rows && other.row + other.rows > cell.row,
	);
	const left = Math.max(-1, ...beside.filter(({ to }) => to < cell.from).map(({ to }) => to));
	const right = Math.min(
		cuts.length + 1,
		...beside.filter(({ from }) => from > cell.to).map(({ from }) => from),
	);
	return [left + 1, right - 1];
}

const edgesOf = ({ area, cuts }: SpanPage): readonly number[] => [area.left, ...cuts, area.right];

/** As wide as the line, or the colour, that it stands on. */
function byStroke(
	{ pieces, from, to }: RowCell,
	[first, last]: readonly [number, number],
	page: SpanPage,
): readonly [number, number] | undefined {
	const baseline = Math.max(...pieces.map((piece) => piece.baseline));
	const size = Math.max(...pieces.map((piece) => piece.size));
	const width = page.area.right - page.area.left;
	const own = [
		...page.across.filter(({ at }) => at > baseline && at <= baseline + BELOW * size),
		...page.fills
			.filter(({ top, bottom }) => top < baseline && bottom > baseline)
			.map(({ left, right }) => ({ at: baseline, from: left, to: right })),
	].find(
		(stroke) =>
			stroke.to - stroke.from < 0.9 * width &&
			pieces.every(({ left, right }) => left >= stroke.from - size && right <= stroke.to + size),
	);
	if (!own) return undefined;
	const under = edgesOf(page)
		.slice(0, -1)
		.flatMap((left, column) => {
			const right = edgesOf(page)[column + 1] ?? left;
			const covered = Math.min(right, own.to) - Math.max(left, own.from);
			return covered > 0.5 * (right - left) && column >= first && column <= last ? [column] : [];
		});
	const [start, end] = [under[0], under.at(-1)];
	return start === undefined || end === undefined ? undefined : [Math.min(start, from), Math.max(end, to)];
}

/** As wide as the free columns whose middle is its own. */
function byMiddle(
	{ pieces, from, to }: RowCell,
	[first, last]: readonly [number, number],
	page: SpanPage,
): readonly [number, number] | undefined {
	const edges = edgesOf(page);
	const size = Math.max(...pieces.map((piece) => piece.size));
	const middle =
		(Math.min(...pieces.map(({ left }) => left)) + Math.max(...pieces.map(({ right }) => right))) / 2;
	let best: { off: number; columns: readonly [number, number] } | undefined;
	for (let a = Math.max(first, 1); a <= from; a++)
		for (let b = Math.max(to, a); b <= last; b++) {
			const off = Math.abs(((edges[a] ?? 0) + (edges[b + 1] ?? 0)) / 2 - middle);
			if (off < (best?.off ?? Number.POSITIVE_INFINITY)) best = { off, columns: [a, b] };
		}
	return best && best.off <= CENTRED * size && best.columns[1] > best.columns[0] ? best.columns : undefined;
}

/** Cells as the drawn lines of a table leave them: open to the right, or below, where no line is drawn. */
export function byDrawnLines(
	cells: readonly RowCell[],
	rows: number,
	{ cuts, area }: Pick<SpanPage, 'cuts' | 'area'>,
	{ across, down }: { readonly across: readonly Stroke[]; readonly down: readonly Stroke[] },
): RowCell[] {
	const extents = Array.from({ length: rows }, (_, row) => {
		const own = cells.filter((cell) => cell.row === row && cell.rows === 1).flatMap(({ pieces }) => pieces);
		return {
			top: Math.min(...own.map(({ baseline, size }) => baseline - size / 2)),
			bottom: Math.max(...own.map(({ baseline }) => baseline)),
		};
	});
	const edges = [area.left, ...cuts, area.right];
	const isParted = (column: number, y: number): boolean =>
		down.some(({ at, from, to }) => Math.abs(at - (edges[column + 1] ?? 0)) <= 3 && from <= y && to >= y);
	return cells.map((cell) => {
		const baseline = cell.pieces[0]?.baseline ?? 0;
		let { from, to } = cell;
		const y = baseline - (cell.pieces[0]?.size ?? 0) / 3;
		while (to + 1 < edges.length - 1 && !isParted(to, y)) to += 1;
		while (from > 0 && !isParted(from - 1, y)) from -= 1;
		const x = ((edges[from] ?? 0) + (edges[to + 1] ?? 0)) / 2;
		const reaches = (row: number): boolean => {
			const [above, below] = [extents[row], extents[row + 1]];
			if (!above || !below) return false;
			return !across.some(
				({ at, from: left, to: right }) =>
					at > Math.min(above.bottom, below.top) - 1 && at < below.top + 3 && left <= x && right >= x,
			);
		};
		let { rows: taken } = cell;
		const isFree = (row: number): boolean =>
			!cells.some((other) => other !== cell && other.row === row && other.from <= to && other.to >= from);
		let { row } = cell;
		while (row > 0 && isFree(row - 1) && reaches(row - 1)) {
			row -= 1;
			taken += 1;
		}
		while (row + taken < rows && isFree(row + taken) && reaches(row + taken - 1)) taken += 1;
		return { ...cell, from, to, row, rows: taken };
	});
}
