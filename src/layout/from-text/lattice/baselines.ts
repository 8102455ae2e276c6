/**
 * Where baselines are due. Rows carry no heights, but an open paragraph's next line is due exactly one
 * leading below its last. An extractor puts on one row what lies within a few points of each other, so a row
 * is where a line is due or it is not: columns out of step can share no row, and columns in step must. It is
 * what tells columns apart where nothing else does. Heights are body leadings below the first row.
 */

import { TOO_NEAR } from '#layout/from-text/evidence/baseline-costs.ts';
import { isRunning, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { BaselineCosts } from '#layout/from-text/model/page.ts';
import type { Context, Setting } from '#layout/from-text/model/setting.ts';
import {
	type Baseline,
	type ColumnState,
	columnState,
	type Hypothesis,
	MODE,
	type Placed,
} from '#layout/from-text/model/state.ts';

/** A height the row may have, and how far it may be off. */
export interface Height {
	readonly y: number;
	readonly tolerance: number;
	readonly cost: number;
}

/** Words this near each other in height were put on one row: 3 pt, for a leading of 11 to 15. */
const ONE_ROW = 0.2;
/** A row where no line is due. */
const FREE_ROW = 0.3;
/** Heights nearer to each other than this, in leadings, are one. */
const SAME = 0.06;
/** A height less unsure than this, in leadings, is certain. */
const CERTAIN = 0.06;
/** No block begins nearer to a line of the one above than this. */
export const NEAREST = 0.7;
/** How much a column's baselines heed the row it took a line of. */
const PULL = 0.1;
/** A column that is done but for its notes: its text runs on in the next. */
export const CLOSED = 1.6;

const traitsOf = (placed: Placed): (typeof TRAITS)[number] => TRAITS[placed.kind] as (typeof TRAITS)[number];

/**
 * Where the next row can lie: where an open block's next line is due, where the next block is due if the
 * columns keep their grids, or freely before all that. Below the row before by more than rows are apart, and
 * narrowed by the lines that are due for certain: what is due with them would be on their row.
 */
export function heights(hypothesis: Hypothesis, setting: Setting): Height[] {
	const { columns, y: above, tolerance: unsure } = hypothesis;
	const started = columns.some((column) => column.last);
	if (!started) return [{ y: 0, tolerance: 0, cost: 0 }];
	const floor = above - unsure / 2 + ONE_ROW;
	const found: Height[] = [];
	const dues = columns.map(({ mode, last, y }) =>
		mode === MODE.open && last ? y + traitsOf(last).leading[0] : Number.POSITIVE_INFINITY,
	);
	const least = Math.min(...dues);
	const certain = Math.min(
		...dues.filter((due, k) => due > floor && (columns[k] as ColumnState).tolerance < CERTAIN),
		Number.POSITIVE_INFINITY,
	);
	const add = (due: number, tolerance: number, cost: number): void => {
		let lo = Math.max(due - tolerance, floor);
		let hi = due + tolerance;
		const near = Math.max(0, lo - hi);
		if (near > 0) lo = hi = Math.max(hi, above + 0.05);
		if (tolerance > CERTAIN && lo < certain - ONE_ROW) hi = Math.min(hi, certain - ONE_ROW);
		const y = (lo + hi) / 2;
		const slack = (hi - lo) / 2;
		found.push({ y, tolerance: slack, cost: cost + TOO_NEAR * near });
	};
	columns.forEach(({ mode, last, y, tolerance }) => {
		if (mode !== MODE.open || !last) return;
		const [lo, , hi] = traitsOf(last).leading;
		if (hi - lo < CERTAIN) add(y + lo, tolerance, 0);
	});
	columns.forEach(({ mode, last, y, grid }, k) => {
		if (!last || !grid || mode === MODE.closed) return;
		const others = dues[k] === least ? Math.min(...dues.filter((_, other) => other !== k)) : least;
		const next = grid.y + Math.max(1, Math.ceil(y + NEAREST - grid.y));
		for (const due of [next, next + 1])
			if (due > floor - 0.1 && due < others + ONE_ROW) add(due, grid.tolerance, 0);
	});
	columns.forEach(({ mode, last, y, tolerance }) => {
		if (mode !== MODE.open || !last) return;
		const [lo, , hi] = traitsOf(last).leading;
		if (hi - lo >= CERTAIN) add(y + (lo + hi) / 2, tolerance + (hi - lo) / 2, 0);
	});
	if (least === Number.POSITIVE_INFINITY) {
		const step = setting.paragraphs === 'blank' ? 2 : 1;
		add(above + step, 0.4, FREE_ROW);
	} else if (least > floor && columns.some(({ mode }) => mode === MODE.unstarted || mode === MODE.ended)) {
		const half = Math.max(0, least - ONE_ROW - floor) / 2;
		add(floor + half, half, FREE_ROW);
	}
	return distinct(found);
}

/** Of heights that are the same for all we know, the surest. */
function distinct(found: readonly Height[]): Height[] {
	const kept: Height[] = [];
	for (const one of found.toSorted((a, b) => a.tolerance - b.tolerance || a.cost - b.cost || a.y - b.y)) {
		const same = kept.some(({ y, cost }) => Math.abs(y - one.y) < SAME && cost <= one.cost + 0.5);
		if (!same) kept.push(one);
	}
	return kept.sort((a, b) => a.y - b.y);
}

/** How far from where the column's next line is due the row lies, leadings. */
export function away(column: ColumnState, last: Placed, height: Height): number {
	const [lo, , hi] = traitsOf(last).leading;
	const slack = height.tolerance + column.tolerance;
	return Math.max(0, column.y + lo - height.y - slack, height.y - (column.y + hi) - slack);
}

/**
 * The column after it took a line of the row: its own baselines, heeding the row as far as they are unsure
 * themselves.
 */
export function afterLine(column: ColumnState, height: Height, placed: Placed): ColumnState {
	const { last, grid } = column;
	const body = isRunning(placed);
	const at = (y: number, tolerance: number): ColumnState =>
		columnState(placed, MODE.open, y, tolerance, body ? { y, tolerance } : grid);
	const due = dueAt(column, height, placed);
	if (!last || !due) return at(height.y, height.tolerance);
	if (due.tolerance <= height.tolerance + 0.1) return at(due.y + (height.y - due.y) * PULL, due.tolerance);
	const y = Math.min(due.y + due.tolerance, Math.max(due.y - due.tolerance, height.y));
	return at(y, height.tolerance + 0.05);
}

/** Where a line was due, by the block it goes on with or by the column's grid; null where nothing tells. */
function dueAt({ last, y, tolerance, grid }: ColumnState, height: Height, placed: Placed): Baseline | null {
	if (!last) return null;
	if (!placed.first) {
		const [lo, , hi] = traitsOf(last).leading;
		return { y: y + (lo + hi) / 2, tolerance: tolerance + (hi - lo) / 2 };
	}
	if (!grid || !isRunning(placed)) return null;
	const on = grid.y + Math.max(1, Math.round(height.y - grid.y));
	return Math.abs(height.y - on) < ONE_ROW + height.tolerance + grid.tolerance
		? { y: on, tolerance: grid.tolerance }
		: null;
}

/** Only heights relative to each other are known: the surest of the open columns is the one that is right. */
export function anchored(
	columns: readonly ColumnState[],
	height: Height,
): Pick<Hypothesis, 'columns' | 'y' | 'tolerance'> {
	let surest = Number.POSITIVE_INFINITY;
	for (const { mode, tolerance } of columns) if (mode === MODE.open) surest = Math.min(surest, tolerance);
	if (surest < 0.02) return { columns: columns.slice(), y: height.y, tolerance: height.tolerance };
	const less = (tolerance: number): number => Math.max(0, tolerance - surest);
	return {
		y: height.y,
		tolerance: less(height.tolerance),
		columns: columns.map(({ last, mode, y, tolerance, grid }) =>
			columnState(last, mode, y, less(tolerance), grid && { y: grid.y, tolerance: less(grid.tolerance) }),
		),
	};
}

/** What can become of a column that takes nothing of the row. `end`: what it costs its block to end. */
export function passedOver(
	column: ColumnState,
	height: Height,
	end: () => number,
	costs: BaselineCosts,
): { readonly cost: number; readonly state: ColumnState }[] {
	const { last, mode } = column;
	if (mode !== MODE.open || !last) return [{ cost: 0, state: column }];
	const [lo, , hi] = traitsOf(last).leading;
	const overdue = height.y - (column.y + hi);
	if (overdue < -0.02 && (!isRunning(last) || height.y < column.y + lo - 0.02)) {
		// Not yet due; but what is due within a few points would have come on this row.
		const near = isRunning(last) ? ONE_ROW + overdue - column.tolerance - height.tolerance : 0;
		return [{ cost: costs.near(Math.max(0, near)), state: column }];
	}
	const { y, tolerance, grid } = column;
	const options = [{ cost: end(), state: columnState(last, MODE.ended, y, tolerance, grid) }];
	if (isRunning(last))
		options.push({ cost: CLOSED, state: columnState(last, MODE.closed, y, tolerance, grid) });
	const late = costs.late(overdue, tolerance + height.tolerance);
	if (late < Number.POSITIVE_INFINITY) {
		const state = columnState(last, MODE.open, height.y - hi + 0.1, Math.max(tolerance / 2, 0.1), grid);
		options.push({ cost: late, state });
	}
	return options;
}

/**
 * Cost of the white between the column's last line, of kind `before`, and a block of another kind in the row.
 */
export function gapCost(
	{ page, setting }: Context,
	column: ColumnState,
	before: number,
	kind: number,
	height: Height,
): number {
	const gap = height.y - column.y;
	const slack = Math.min(height.tolerance + column.tolerance, 0.4);
	const at = (size: number): number => page.evidence.baseline.gap(before, kind, size, setting.paragraphs);
	return slack < 0.02 ? at(gap) : Math.min(at(gap - slack), at(gap), at(gap + slack));
}
