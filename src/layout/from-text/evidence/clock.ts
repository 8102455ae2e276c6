/**
 * The baseline clock. Rows carry no heights, but an open paragraph's next line is due exactly one leading below its last. An
 * extractor puts on one row what lies within a few points of each other, so a row is where a line is due or it is not: columns
 * out of step can share no row, and columns in step must. It is what tells columns apart where nothing else does.
 * Heights are body leadings below the first row.
 */
import { isRunning, KIND, TRAITS } from '#layout/from-text/lattice/kinds.ts';
import type { Context, Setting } from '#layout/from-text/lattice/setting.ts';
import {
	type Beat,
	type ColumnState,
	columnState,
	type Hypothesis,
	MODE,
	type Placed,
} from '#layout/from-text/lattice/state.ts';

/** A height the row may have, and how far it may be off. */
export interface Height {
	readonly y: number;
	readonly loose: number;
	readonly cost: number;
}

/** Words this near each other in height were put on one row: 3 pt, for a leading of 11 to 15. */
const ONE_ROW = 0.2;
/** A row where no line is due. */
const FREE_ROW = 0.3;
/** Cost for each leading two rows are nearer than rows can be, and two lines of one row further apart. */
const TOO_NEAR = 12;
const OFF_BEAT = 4;
const OFF_BEAT_FAR = 14;
const OFF_BEAT_FROM = 0.15;
/** No line can be further off than this. */
const NO_BEAT = 0.7;
/** Heights nearer to each other than this, in leadings, are one. */
const SAME = 0.06;
/** A height less unsure than this, in leadings, is certain. */
const CERTAIN = 0.06;
/** No block begins nearer to a line of the one above than this. */
export const NEAREST = 0.7;
/** How much a column's clock heeds the row it took a line of. */
const PULL = 0.1;
/** A line that comes late: white was put inside a block. */
const LATE = 3.5;
const LATE_MORE = 4;
const LATE_MOST = 0.6;
/** A column that is done but for its notes: its text runs on in the next. */
export const CLOSED = 1.6;

const traitsOf = (placed: Placed): (typeof TRAITS)[number] => TRAITS[placed.kind] as (typeof TRAITS)[number];

/**
 * Where the next row can lie: where an open block's next line is due, where the next block is due if the columns keep their
 * grids, or freely before all that. Below the row before by more than rows are apart, and narrowed by the lines that
 * are due for certain: what is due with them would be on their row.
 */
export function heights(hypothesis: Hypothesis, setting: Setting): Height[] {
	const { columns, y: above, loose: unsure } = hypothesis;
	const started = columns.some((column) => column.last);
	if (!started) return [{ y: 0, loose: 0, cost: 0 }];
	const floor = above - unsure / 2 + ONE_ROW;
	const found: Height[] = [];
	const dues = columns.map(({ mode, last, y }) =>
		mode === MODE.open && last ? y + traitsOf(last).leading[0] : Number.POSITIVE_INFINITY,
	);
	const least = Math.min(...dues);
	const certain = Math.min(
		...dues.filter((due, k) => due > floor && (columns[k] as ColumnState).loose < CERTAIN),
		Number.POSITIVE_INFINITY,
	);
	const add = (due: number, loose: number, cost: number): void => {
		let lo = Math.max(due - loose, floor);
		let hi = due + loose;
		const near = Math.max(0, lo - hi);
		if (near > 0) lo = hi = Math.max(hi, above + 0.05);
		if (loose > CERTAIN && lo < certain - ONE_ROW) hi = Math.min(hi, certain - ONE_ROW);
		const y = (lo + hi) / 2;
		const slack = (hi - lo) / 2;
		found.push({ y, loose: slack, cost: cost + TOO_NEAR * near });
	};
	columns.forEach(({ mode, last, y, loose }) => {
		if (mode !== MODE.open || !last) return;
		const [lo, , hi] = traitsOf(last).leading;
		if (hi - lo < CERTAIN) add(y + lo, loose, 0);
	});
	columns.forEach(({ mode, last, y, beat }, k) => {
		if (!last || !beat || mode === MODE.closed) return;
		const others = dues[k] === least ? Math.min(...dues.filter((_, other) => other !== k)) : least;
		const next = beat.y + Math.max(1, Math.ceil(y + NEAREST - beat.y));
		for (const due of [next, next + 1])
			if (due > floor - 0.1 && due < others + ONE_ROW) add(due, beat.loose, 0);
	});
	columns.forEach(({ mode, last, y, loose }) => {
		if (mode !== MODE.open || !last) return;
		const [lo, , hi] = traitsOf(last).leading;
		if (hi - lo >= CERTAIN) add(y + (lo + hi) / 2, loose + (hi - lo) / 2, 0);
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
	for (const one of found.toSorted((a, b) => a.loose - b.loose || a.cost - b.cost || a.y - b.y)) {
		const same = kept.some(({ y, cost }) => Math.abs(y - one.y) < SAME && cost <= one.cost + 0.5);
		if (!same) kept.push(one);
	}
	return kept.sort((a, b) => a.y - b.y);
}

/** How far from where the column's next line is due the row lies; infinite where it cannot be that line. */
export function offBeat(column: ColumnState, last: Placed, height: Height, off: Context['off']): number {
	const [lo, , hi] = traitsOf(last).leading;
	const slack = height.loose + column.loose;
	const away = Math.max(0, column.y + lo - height.y - slack, height.y - (column.y + hi) - slack);
	if (off.has('clock')) return away < 9 ? 0 : Number.POSITIVE_INFINITY;
	if (away > NO_BEAT) return Number.POSITIVE_INFINITY;
	return OFF_BEAT * away + OFF_BEAT_FAR * Math.max(0, away - OFF_BEAT_FROM);
}

/** The column after it took a line of the row: its own clock, heeding the row as far as it is unsure itself. */
export function ticked(column: ColumnState, height: Height, placed: Placed): ColumnState {
	const { last, beat } = column;
	const body = isRunning(placed);
	const at = (y: number, loose: number): ColumnState =>
		columnState(placed, MODE.open, y, loose, body ? { y, loose } : beat);
	const due = dueAt(column, height, placed);
	if (!last || !due) return at(height.y, height.loose);
	if (due.loose <= height.loose + 0.1) return at(due.y + (height.y - due.y) * PULL, due.loose);
	const y = Math.min(due.y + due.loose, Math.max(due.y - due.loose, height.y));
	return at(y, height.loose + 0.05);
}

/** Where a line was due, by the block it goes on with or by the column's grid; null where nothing tells. */
function dueAt({ last, y, loose, beat }: ColumnState, height: Height, placed: Placed): Beat | null {
	if (!last) return null;
	if (!placed.first) {
		const [lo, , hi] = traitsOf(last).leading;
		return { y: y + (lo + hi) / 2, loose: loose + (hi - lo) / 2 };
	}
	if (!beat || !isRunning(placed)) return null;
	const on = beat.y + Math.max(1, Math.round(height.y - beat.y));
	return Math.abs(height.y - on) < ONE_ROW + height.loose + beat.loose ? { y: on, loose: beat.loose } : null;
}

/** Only heights relative to each other are known: the surest of the open columns is the one that is right. */
export function anchored(
	columns: readonly ColumnState[],
	height: Height,
): Pick<Hypothesis, 'columns' | 'y' | 'loose'> {
	let surest = Number.POSITIVE_INFINITY;
	for (const { mode, loose } of columns) if (mode === MODE.open) surest = Math.min(surest, loose);
	if (surest < 0.02) return { columns: columns.slice(), y: height.y, loose: height.loose };
	const less = (loose: number): number => Math.max(0, loose - surest);
	return {
		y: height.y,
		loose: less(height.loose),
		columns: columns.map(({ last, mode, y, loose, beat }) =>
			columnState(last, mode, y, less(loose), beat && { y: beat.y, loose: less(beat.loose) }),
		),
	};
}

/** What can become of a column that takes nothing of the row. `end`: what it costs its block to end. */
export function passedOver(
	column: ColumnState,
	height: Height,
	end: () => number,
	off: Context['off'],
): { readonly cost: number; readonly state: ColumnState }[] {
	const { last, mode } = column;
	if (mode !== MODE.open || !last) return [{ cost: 0, state: column }];
	const [lo, , hi] = traitsOf(last).leading;
	const overdue = height.y - (column.y + hi);
	if (overdue < -0.02 && (!isRunning(last) || height.y < column.y + lo - 0.02)) {
		// Not yet due; but what is due within a few points would have come on this row.
		const near = isRunning(last) ? ONE_ROW + overdue - column.loose - height.loose : 0;
		return [{ cost: off.has('clock') ? 0 : TOO_NEAR * Math.max(0, near), state: column }];
	}
	const { y, loose, beat } = column;
	const options = [{ cost: end(), state: columnState(last, MODE.ended, y, loose, beat) }];
	if (isRunning(last)) options.push({ cost: CLOSED, state: columnState(last, MODE.closed, y, loose, beat) });
	if (overdue < LATE_MOST && !off.has('clock')) {
		const unsure = Math.min(1, (loose + height.loose) / 0.4);
		options.push({
			cost: LATE * (1 - unsure) + LATE_MORE * Math.max(0, overdue - loose - height.loose),
			state: columnState(last, MODE.open, height.y - hi + 0.1, Math.max(loose / 2, 0.1), beat),
		});
	}
	return options;
}

/** Cost of the white between two blocks of one column. */
export function white(
	before: number,
	kind: number,
	gap: number,
	loose: number,
	{ setting, off }: Context,
): number {
	if (off.has('clock')) return 0;
	const slack = Math.min(loose, 0.4);
	const at = (size: number): number => whiteOf(before, kind, size, setting.paragraphs);
	return slack < 0.02 ? at(gap) : Math.min(at(gap - slack), at(gap), at(gap + slack));
}

function whiteOf(before: number, kind: number, gap: number, paragraphs: Setting['paragraphs']): number {
	if (before === KIND.note && kind === KIND.note) return gap < 0.6 ? 4 : gap < 1.3 ? -1 : 1;
	if (kind === KIND.note) return gap < 0.8 ? 4 : 1;
	if (before === KIND.heading) return gap < 0.85 ? 5 : gap < 2.6 ? 0.2 : 4;
	if (kind === KIND.heading) return gap < 0.95 ? 5 : gap < 1.2 ? 1.2 : gap < 3.5 ? 0.1 : 2.5;
	if (before === KIND.item || kind === KIND.item) return gap < 0.85 ? 6 : gap < 2.3 ? 0.3 : 3;
	if (before === KIND.body && kind === KIND.body) {
		if (paragraphs === 'either')
			return gap < 0.85 ? 6 : gap < 1.15 ? 0.5 : gap < 1.75 ? 1.8 : gap < 2.3 ? 0.5 : 3;
		if (paragraphs === 'indent') return gap < 0.85 ? 6 : gap < 1.15 ? 0 : gap < 2.6 ? 3 : 5;
		return gap < 0.85 ? 6 : gap < 1.25 ? 3.6 : gap < 1.75 ? 1.5 : gap < 2.3 ? 0 : gap < 3.3 ? 2 : 4;
	}
	return gap < 0.8 ? 4 : gap < 5 ? 0.5 : 2;
}
