/** What a column can do with a row: take nothing, go on with its block, or begin another. */
import { blockEnd } from '#layout/from-text/evidence/block-ends.ts';
import { blockStarts } from '#layout/from-text/evidence/block-starts.ts';
import {
	CLOSED,
	type Height,
	NEAREST,
	offBeat,
	passedOver,
	white,
} from '#layout/from-text/evidence/clock.ts';
import { takenUp } from '#layout/from-text/evidence/headings.ts';
import { runningOn } from '#layout/from-text/evidence/running-on.ts';
import { isRunning, KIND, TRAITS } from '#layout/from-text/lattice/kinds.ts';
import type { SearchRow } from '#layout/from-text/lattice/page.ts';
import type { Context } from '#layout/from-text/lattice/setting.ts';
import { type ColumnState, MODE, type Placed } from '#layout/from-text/lattice/state.ts';

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

	constructor(context: Context, row: SearchRow, r: number) {
		this.#context = context;
		this.#r = r;
		this.#begins = blockStarts(context, row, r, false);
		this.#tops = blockStarts(context, row, r, true);
	}

	empties(column: ColumnState, height: Height): EmptyOption[] {
		const { last } = column;
		return passedOver(column, height, () => (last ? blockEnd(this.#context, last) : 0), this.#context.off);
	}

	starts(column: ColumnState, height: Height): StartOption[] {
		const out: StartOption[] = [];
		const { last, mode } = column;
		const { setting, off } = this.#context;
		let ends = 0;
		if (last && mode === MODE.open) {
			const beat = offBeat(column, last, height, off);
			if (beat < Number.POSITIVE_INFINITY) {
				const costs = this.#runningOn(last);
				out.push({ kind: last.kind, first: false, indented: false, costs, add: beat });
			}
			if (isRunning(last) && height.y < column.y + NEAREST - height.loose - column.loose) return out;
			ends = blockEnd(this.#context, last);
		}
		for (let kind = 0; kind < TRAITS.length; kind++) {
			if (mode === MODE.closed && kind !== KIND.note) continue;
			if (last && last.kind === KIND.note && kind !== KIND.note) continue;
			if (last && last.kind === KIND.heading && mode === MODE.ended && kind > KIND.heading) continue;
			const usual = (last ? this.#begins : this.#tops)[kind];
			if (!usual) continue;
			const costs =
				last?.kind === KIND.heading && kind !== KIND.note ? this.#headed(last, kind, usual) : usual;
			const between = last
				? white(last.kind, kind, height.y - column.y, height.loose + column.loose, this.#context)
				: height.y > FIRST_LEADINGS
					? BEGINS_LATE
					: 0;
			const indented = kind === KIND.body && setting.paragraphs === 'indent' && last?.kind === KIND.body;
			const done = kind === KIND.note && last && isRunning(last) ? Math.min(ends, CLOSED) : ends;
			out.push({ kind, first: true, indented, costs, add: done + between });
		}
		return out;
	}

	#headed(heading: Placed, kind: number, usual: Float64Array): Float64Array {
		const key = heading.id * TRAITS.length + kind;
		let costs = this.#underHeadings.get(key);
		if (!costs) {
			const taken = takenUp(this.#context, heading, this.#r);
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
