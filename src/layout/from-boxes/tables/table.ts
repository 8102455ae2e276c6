/** A part of a page that is a table → its grid. */

import { linesOf } from '#layout/from-boxes/runs.ts';
import type { Strokes } from '#layout/from-boxes/strokes.ts';
import { type Area, columnCuts } from '#layout/from-boxes/tables/columns.ts';
import type { Grid, GridCell, GridDoubt } from '#layout/from-boxes/tables/grid.ts';
import { headOf } from '#layout/from-boxes/tables/heads.ts';
import { piecesOf, withoutSigns } from '#layout/from-boxes/tables/pieces.ts';
import { type RowCell, rowsOf } from '#layout/from-boxes/tables/rows.ts';
import { byDrawnLines, widened } from '#layout/from-boxes/tables/spans.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** What an editor says of a grid; the print tells the rest. */
export interface GridDecision {
	/** X of what parts its columns. */
	readonly cuts?: readonly number[];
	/** Y above each row but the first. */
	readonly borders?: readonly number[];
	readonly headRows?: number;
	readonly headColumns?: number;
}

/** A line across, or a band, parts rows where it covers this share of the width. */
const COVERED = 0.9;

/** `undefined` where it has less than two columns or rows. */
export function gridOf(
	words: readonly BoxedWord[],
	area: Area,
	strokes: Strokes,
	decided: GridDecision = {},
): Grid | undefined {
	const lines = linesOf(words);
	const within = { across: strokes.across.filter(isIn(area)), down: strokes.down, fills: strokes.fills };
	const found = columnCuts(lines, strokes.down, area);
	const cuts = decided.cuts ?? (found.drawn ? found.cuts : withoutSigns(lines, found.cuts));
	const pieces = piecesOf(lines, cuts);
	const borders = decided.borders ?? bordersOf(within, area);
	const edges = strokes.fills.flatMap(({ left, right, top, bottom }) => [
		{ at: top, from: left, to: right },
		{ at: bottom, from: left, to: right },
	]);
	const { count, cells, doubts } = rowsOf(
		pieces,
		borders,
		[...within.across, ...edges],
		decided.borders !== undefined,
	);
	if (cuts.length === 0 || count < 2) return undefined;
	const drawn = found.drawn ? byDrawnLines(cells, count, { cuts, area }, strokes) : cells;
	const told = headOf({ columns: cuts.length + 1, rows: count, cells: drawn, fills: strokes.fills, borders });
	const head = {
		rows: decided.headRows ?? told.rows,
		columns: decided.headColumns ?? told.columns,
	};
	const whole = found.drawn ? drawn : widened(drawn, { area, cuts, headRows: head.rows, ...within });
	const all = new Set<GridDoubt>(decided.borders ? [] : doubts);
	if (!found.drawn && whole.some((cell) => crosses(cell, head.rows, whole))) all.add('crosses');
	if (overlaps(whole)) all.add('overlap');
	return { rows: count, columns: cuts.length + 1, head, cells: whole.map(cellOf).sort(inOrder), doubts: all };
}

const isIn =
	({ left, right, top, bottom }: Area) =>
	({ at, from, to }: { at: number; from: number; to: number }): boolean =>
		at >= top - 4 && at <= bottom + 4 && to > left && from < right;

/** Where lines across, or edges of bands, part rows. */
function bordersOf({ across, fills }: Pick<Strokes, 'across' | 'fills'>, area: Area): number[] {
	const width = COVERED * (area.right - area.left);
	const inner = (at: number): boolean => at > area.top && at < area.bottom;
	const bands = fills.filter(
		({ left, right, top, bottom }) =>
			Math.min(right, area.right) - Math.max(left, area.left) >= width &&
			!(top <= area.top && bottom >= area.bottom),
	);
	const ys = [
		...[...Map.groupBy(across, ({ at }) => Math.round(at))]
			.filter(([, own]) => own.reduce((sum, { from, to }) => sum + to - from, 0) >= width)
			.map(([, own]) => own[0]?.at ?? 0),
		...bands.flatMap(({ top, bottom }) => [top, bottom]),
	].filter(inner);
	return ys.sort((a, b) => a - b).filter((y, i, all) => i === 0 || y - (all[i - 1] ?? 0) > 1.5);
}

/** Whether a cell below the heads stands over a cut, other than one that has its row for itself. */
const crosses = (cell: RowCell, head: number, cells: readonly RowCell[]): boolean =>
	cell.row >= head && cell.to > cell.from && cells.some((other) => other !== cell && other.row === cell.row);

function overlaps(cells: readonly RowCell[]): boolean {
	return cells.some((one, i) =>
		cells
			.slice(i + 1)
			.some(
				(other) =>
					one.row < other.row + other.rows &&
					other.row < one.row + one.rows &&
					one.from <= other.to &&
					other.from <= one.to,
			),
	);
}

const inOrder = (a: GridCell, b: GridCell): number => a.row - b.row || a.column - b.column;

const cellOf = ({ pieces, row, rows, from, to }: RowCell): GridCell => ({
	row,
	rows,
	column: from,
	columns: to - from + 1,
	lines: pieces.toSorted((a, b) => a.baseline - b.baseline).map(({ words }) => words),
});
