/**
 * The hypotheses after a row: of equal states the cheapest, and of all no more than the beam holds. States
 * are equal that differ only in the names of tracks whose order is not known.
 */

import { mayFollow, renamed } from '#layout/from-text/lattice/order.ts';
import { TRAITS } from '#layout/from-text/model/kinds.ts';
import { type ColumnState, type Hypothesis, MODE, type Step } from '#layout/from-text/model/state.ts';

/**
 * Of each pattern a beam keeps (width / QUOTA)² hypotheses, and one at least: a narrow beam the best alone,
 * the widest some.
 */
const QUOTA = 80;
/**
 * States of one column a row can meet, so that those of four columns and their order (six bits) fit in one
 * number.
 */
const STATES = 3400;
/** Patterns of begun, open and ended columns, and of their kinds of block. */
const MODES = MODE.closed + 1;
const KINDS = TRAITS.length + 1;
/** Ways into a state that are this much dearer than its best, nats, are not looked back on. */
const FAR = 16;
/** Heights of a column that are told apart. */
const HEIGHTS = 4096;

/** A way into a state: the hypothesis before, the cells of the row, and what all rows up to here cost. */
export interface Arc {
	readonly from: Hypothesis;
	readonly steps: readonly Step[];
	readonly cost: number;
	/** The tracks of `from`, in the order of the tracks of the state they become. */
	readonly tracks: readonly number[];
}

/**
 * A state after a row, with the best reading that leads to it and, where they are asked for, all ways that
 * do.
 */
export interface State {
	of: Hypothesis;
	tracks: readonly number[];
	arcs: Arc[];
}

/** How finely heights tell states apart, parts of a leading; none where they do not. */
export interface BeamOptions {
	readonly width: number;
	readonly window: number;
	readonly heightSteps: number;
	readonly arcs: boolean;
}

export class Beam {
	readonly #options: BeamOptions;
	readonly #found = new Map<number, State>();
	readonly #states = new Map<number, number>();
	#best = Number.POSITIVE_INFINITY;
	#crowd: number;
	/** No hypothesis dearer than this is wanted any more. */
	limit = Number.POSITIVE_INFINITY;

	constructor(options: BeamOptions) {
		this.#options = options;
		this.#crowd = options.width * 4;
	}

	/** Offers a reading; it is made only when it is the best of its state. */
	offer(
		cost: number,
		columns: readonly ColumnState[],
		order: number,
		way: Pick<Arc, 'from' | 'steps'>,
		make: () => Hypothesis,
	): void {
		const ids = columns.map((column) => this.#id(column));
		const tracks = namesOf(ids, order);
		const key = this.#key(ids, order, tracks);
		if (key < 0) return;
		const rival = this.#found.get(key);
		const { arcs, width, window } = this.#options;
		if (rival) {
			if (arcs) rival.arcs.push({ ...way, steps: way.steps.slice(), cost, tracks });
			if (rival.of.cost <= cost) return;
			rival.of = make();
			rival.tracks = tracks;
		} else {
			const arc = arcs ? [{ ...way, steps: way.steps.slice(), cost, tracks }] : [];
			this.#found.set(key, { of: make(), tracks, arcs: arc });
		}
		if (cost < this.#best) {
			this.#best = cost;
			this.limit = Math.min(this.limit, cost + window);
		}
		if (this.#found.size <= this.#crowd) return;
		// More than the beam can hold: what lies behind the crowd is not looked for any more.
		const costs = Float64Array.from(this.#found.values(), ({ of }) => of.cost).sort();
		this.limit = Math.min(this.limit, costs[width * 2] as number);
		this.#crowd = this.#found.size + width * 4;
	}

	/** A number for the state; negative where a row has met more states than can be told apart. */
	#key(ids: readonly number[], order: number, tracks: readonly number[]): number {
		let key = 0;
		for (const track of tracks) key = key * STATES + (ids[track] as number);
		if (this.#states.size >= STATES) return -1;
		return key * 64 + pairs(renamed(order, tracks), ids.length);
	}

	#id(column: ColumnState): number {
		const { heightSteps } = this.#options;
		let id = column.last ? column.last.id * 4 + column.mode : -1;
		if (heightSteps > 0 && column.last)
			id = id * HEIGHTS + Math.min(HEIGHTS - 1, Math.max(0, Math.round(column.y * heightSteps)));
		let index = this.#states.get(id);
		if (index === undefined) {
			index = this.#states.size;
			this.#states.set(id, index);
		}
		return index;
	}

	/**
	 * The best of them, and of every pattern of begun, open and ended columns and their kinds of block the best
	 * few even if they are behind: which column a block stands in shows only later, and a beam of like
	 * hypotheses would have forgotten the others.
	 */
	kept(): State[] {
		const sorted = [...this.#found.values()].sort((a, b) => a.of.cost - b.of.cost);
		const { width, window } = this.#options;
		const quota = Math.max(1, Math.floor((width / QUOTA) ** 2));
		const limit = (sorted[0]?.of.cost ?? 0) + window;
		const taken = new Map<number, number>();
		const states = sorted.filter(({ of }, i) => {
			let pattern = 0;
			for (const column of of.columns)
				pattern = (pattern * MODES + column.mode) * KINDS + (column.last ? column.last.kind + 1 : 0);
			const count = taken.get(pattern) ?? 0;
			taken.set(pattern, count + 1);
			return i < width || (count < quota && of.cost < limit);
		});
		for (const state of states) state.arcs = state.arcs.filter(({ cost }) => cost < state.of.cost + FAR);
		return states;
	}
}

/**
 * The tracks in the order that equal states share: by their own states, as far as their order is not known.
 */
function namesOf(ids: readonly number[], order: number): number[] {
	const names: number[] = [];
	while (names.length < ids.length) {
		let next = -1;
		for (let track = 0; track < ids.length; track++) {
			if (!mayFollow(order, names, track)) continue;
			if (next < 0 || (ids[track] as number) < (ids[next] as number)) next = track;
		}
		names.push(next);
	}
	return names;
}

/** Of what is known about tracks named from left to right, the six pairs that can be known. */
function pairs(order: number, tracks: number): number {
	let bits = 0;
	for (let left = 0; left < tracks; left++)
		for (let right = left + 1; right < tracks; right++) bits = bits * 2 + ((order >> (left * 4 + right)) & 1);
	return bits;
}
