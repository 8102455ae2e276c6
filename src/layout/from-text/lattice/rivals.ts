/**
 * The nearest rival of every row: the cheapest reading of the whole page that reads this row otherwise. Found
 * by looking back over all that a search held: what leads to a state is known from the way down, and what can
 * become of it is worked out from the foot up, so that every way between two states is weighed with the best
 * there is on both sides. Tracks are named on the way up: only the foot of the page says which is which
 * column.
 */
import type { Arc, State } from '#layout/from-text/lattice/beam.ts';
import type { Lattice } from '#layout/from-text/lattice/search.ts';
import { KIND } from '#layout/from-text/model/kinds.ts';
import type { Hypothesis, Placed, Step } from '#layout/from-text/model/state.ts';

/** A reading of the whole page that is another one in some row. */
export interface Rival {
	readonly cost: number;
	/** The cells of every row, in columns, from the first row on. */
	readonly rows: readonly (readonly Step[])[];
}

/** How the best reading goes on from a state whose tracks are these columns. */
interface Onward {
	/** Column of each track. */
	readonly columns: readonly number[];
	/** Least cost of all that comes after the state. */
	readonly cost: number;
	/** The foot of that reading, its columns in order. */
	readonly foot: Hypothesis;
	readonly arc: Arc | null;
	readonly next: Onward | null;
}

/** Best ways onward of a hypothesis, by the names of its tracks. */
type Onwards = Map<number, Onward>;

/** `closes`: what a reading costs beyond its rows, given its foot. */
export function rivals(
	{ layers, endings }: Lattice,
	chosen: readonly Hypothesis[],
	closes: (foot: Hypothesis) => number,
): (Rival | undefined)[] {
	let below = new Map<Hypothesis, Onwards>();
	for (const { cost, of, order } of endings) {
		const columns = order.map((_, track) => order.indexOf(track));
		const foot = { ...of, ...ordered(of, columns) };
		keep(below, of, { columns, cost: cost - of.cost, foot, arc: null, next: null });
	}
	const found: (Rival | undefined)[] = [];
	for (let r = layers.length - 1; r >= 0; r--) {
		const above = new Map<Hypothesis, Onwards>();
		const own = (chosen[r] as Hypothesis).steps;
		let nearest: { readonly arc: Arc; readonly onward: Onward; readonly columns: readonly number[] } | null =
			null;
		let least = Number.POSITIVE_INFINITY;
		for (const state of layers[r] as readonly State[]) {
			for (const onward of below.get(state.of)?.values() ?? []) {
				for (const arc of state.arcs) {
					const columns = namesBefore(arc, state.tracks, onward.columns);
					const cost = arc.cost - arc.from.cost + onward.cost;
					keep(above, arc.from, { columns, cost, foot: onward.foot, arc, next: onward });
					if (arc.cost + onward.cost - MOST_MENDED >= least || same(own, arc.steps, columns)) continue;
					const whole = arc.cost + onward.cost + mended(arc, columns, onward.foot, closes);
					if (whole >= least) continue;
					least = whole;
					nearest = { arc, onward, columns };
				}
			}
		}
		if (nearest) found[r] = { cost: least, rows: rowsOf(nearest.arc, nearest.columns, nearest.onward) };
		below = above;
	}
	return found;
}

/** Junctions from column to column can make up for no more than this, nats. */
const MOST_MENDED = 12;

function keep(all: Map<Hypothesis, Onwards>, of: Hypothesis, onward: Onward): void {
	let own = all.get(of);
	if (!own) {
		own = new Map();
		all.set(of, own);
	}
	let name = 0;
	for (const column of onward.columns) name = name * 8 + column;
	const rival = own.get(name);
	if (!rival || onward.cost < rival.cost) own.set(name, onward);
}

/** The columns of the tracks before a way, given those of the tracks after it. */
function namesBefore(arc: Arc, after: readonly number[], columns: readonly number[]): number[] {
	const names: number[] = [];
	arc.tracks.forEach((track, i) => {
		names[track] = columns[after[i] as number] as number;
	});
	return names;
}

function same(own: readonly Step[], steps: readonly Step[], columns: readonly number[]): boolean {
	return (
		own.length === steps.length &&
		own.every(({ column, placed }, i) => {
			const other = steps[i] as Step;
			return columns[other.column] === column && other.placed.s === placed.s && other.placed.e === placed.e;
		})
	);
}

type Ends = Pick<Hypothesis, 'columns' | 'tops' | 'bottoms'>;

/** A hypothesis' columns and their ends by column instead of by track. */
function ordered({ columns, tops, bottoms }: Ends, names: readonly number[]): Ends {
	const order = names.map((_, column) => names.indexOf(column));
	const pick = <T>(all: readonly T[]): T[] => order.map((track) => all[track] as T);
	return { columns: pick(columns), tops: pick(tops), bottoms: pick(bottoms) };
}

/**
 * What the foot's closing is dearer where the columns began otherwise than on the way that led to it first.
 */
function mended(
	{ from, steps }: Arc,
	names: readonly number[],
	foot: Hypothesis,
	closes: (foot: Hypothesis) => number,
): number {
	const tops: (Placed | null)[] = foot.tops.slice();
	let other = false;
	const begins = (track: number, top: Placed | null): void => {
		const column = names[track] as number;
		if (!top || (tops[column]?.row === top.row && tops[column]?.s === top.s)) return;
		tops[column] = top;
		other = true;
	};
	for (const [track, top] of from.tops.entries()) begins(track, top);
	for (const { column, placed } of steps)
		if (!from.tops[column] && placed.kind !== KIND.note) begins(column, placed);
	return other ? closes({ ...foot, tops }) - closes(foot) : 0;
}

/** The whole reading that takes a way. */
function rowsOf(arc: Arc, names: readonly number[], onward: Onward): Step[][] {
	const called = (steps: readonly Step[], columns: readonly number[]): Step[] =>
		steps.map(({ column, placed }) => ({ column: columns[column] as number, placed }));
	const rows: Step[][] = [];
	for (let at: Hypothesis | null = arc.from; at?.before; at = at.before)
		rows.unshift(called(at.steps, names));
	rows.push(called(arc.steps, names));
	for (let at: Onward | null = onward; at?.arc; at = at.next) rows.push(called(at.arc.steps, at.columns));
	return rows;
}
