/** What a column can do with a row: take nothing, go on with its block, or begin another. */
import {
	away,
	CLOSED,
	gapCost,
	type Height,
	NEAREST,
	passedOver,
} from '#layout/from-text/lattice/baselines.ts';
import { runningOn } from '#layout/from-text/lattice/running-on.ts';
import { blockEnd } from '#layout/from-text/lattice/sums.ts';
import { isRunning, KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { Context } from '#layout/from-text/model/setting.ts';
import { type ColumnState, MODE, type Placed } from '#layout/from-text/model/state.ts';

/** A block that goes on or begins in a row. */
export interface StartOption {
	readonly kind: number;
	readonly first: boolean;
	readonly indented: boolean;
	/** Cost of beginning at each word, without `add`. */
	readonly costs: Float64Array;
	/** Cost that does not depend on the word. */
	readonly add: number;
}

export interface EmptyOption {
	readonly cost: number;
	readonly state: ColumnState;
}

/** A column that begins after others: free in the first rows. */
const BEGINS_LATE = 3;
const FIRST_LEADINGS = 0.9;

/** The options of one row, each worked out once. */
export class RowOptions {
	readonly #context: Context;
	readonly #r: number;
	readonly #begins: readonly (Float64Array | null)[];
	readonly #tops: readonly (Float64Array | null)[];
	readonly #running = new Map<number, Float64Array>();
	readonly #underHeadings = new Map<number, Float64Array>();

	constructor(context: Context, r: number) {
		const { page } = context;
		this.#context = context;
		this.#r = r;
		this.#begins = page.evidence.starts(page, r, false);
		this.#tops = page.evidence.starts(page, r, true);
	}

	empties(column: ColumnState, height: Height): EmptyOption[] {
		const { last } = column;
		const { page } = this.#context;
		return passedOver(column, height, () => (last ? blockEnd(page, last) : 0), page.evidence.baseline);
	}

	starts(column: ColumnState, height: Height): StartOption[] {
		const out: StartOption[] = [];
		const { last, mode } = column;
		const { page, setting } = this.#context;
		let ends = 0;
		if (last && mode === MODE.open) {
			const grid = page.evidence.baseline.offBaseline(away(column, last, height));
			if (grid < Number.POSITIVE_INFINITY) {
				const costs = this.#runningOn(last);
				out.push({ kind: last.kind, first: false, indented: false, costs, add: grid });
			}
			if (isRunning(last) && height.y < column.y + NEAREST - height.tolerance - column.tolerance) return out;
			ends = blockEnd(page, last);
		}
		for (let kind = 0; kind < TRAITS.length; kind++) {
			if (mode === MODE.closed && kind !== KIND.note) continue;
			if (last && last.kind === KIND.note && kind !== KIND.note) continue;
			if (last && last.kind === KIND.heading && mode === MODE.ended && kind > KIND.heading) continue;
			const usual = (last ? this.#begins : this.#tops)[kind];
			if (!usual) continue;
			const costs =
				last?.kind === KIND.heading && kind !== KIND.note ? this.#headed(last, kind, usual) : usual;
			const gap = last
				? gapCost(this.#context, column, last.kind, kind, height)
				: height.y > FIRST_LEADINGS
					? BEGINS_LATE
					: 0;
			const indented = kind === KIND.body && setting.paragraphs === 'indent' && last?.kind === KIND.body;
			const done = kind === KIND.note && last && isRunning(last) ? Math.min(ends, CLOSED) : ends;
			out.push({ kind, first: true, indented, costs, add: done + gap });
		}
		return out;
	}

	#headed(heading: Placed, kind: number, usual: Float64Array): Float64Array {
		const { page } = this.#context;
		const key = heading.id * TRAITS.length + kind;
		let costs = this.#underHeadings.get(key);
		if (!costs) {
			const taken = page.evidence.takenUp(page, heading, this.#r);
			costs = taken ? usual.map((cost, s) => cost - (taken[s] as number)) : usual;
			this.#underHeadings.set(key, costs);
		}
		return costs;
	}

	#runningOn(last: Placed): Float64Array {
		let costs = this.#running.get(last.id);
		if (!costs) {
			costs = runningOn(this.#context, last, this.#r);
			this.#running.set(last.id, costs);
		}
		return costs;
	}
}
