/**
 * One row at one height: the best splits into cells, found exactly by dynamic programming over the columns
 * from the last to the first. What the columns from `k` on can make of the rest of the row depends on their
 * states only, which many hypotheses share: it is kept in a tree whose branches are states.
 */

import { afterLine, type Height } from '#layout/from-text/lattice/baselines.ts';
import { INDENTED } from '#layout/from-text/lattice/cells.ts';
import type { HeldBlocks } from '#layout/from-text/lattice/held.ts';
import type { EmptyOption, RowOptions, StartOption } from '#layout/from-text/lattice/options.ts';
import {
	type ColumnState,
	type Hypothesis,
	MODE,
	type Placed,
	type Step,
} from '#layout/from-text/model/state.ts';

const NOWHERE: readonly [number, number] = [1, 0];

/** The columns from some column on. */
interface Ahead {
	readonly empties: readonly EmptyOption[];
	readonly starts: readonly StartOption[];
	/** Least cost of taking the words from each on. */
	readonly costs: Float64Array;
	readonly earlier: Map<number, Ahead>;
}

/** What is given for a row. */
export interface RowTask {
	readonly words: number;
	readonly cells: readonly Float64Array[];
	readonly options: RowOptions;
	/** Where an editor said the cell of a column ends; -1 where it has none. */
	readonly ends: ReadonlyMap<number, number> | undefined;
	/** Number of the row, and the blocks that are held, if any. */
	readonly row: number;
	readonly held: HeldBlocks | undefined;
	/** The cell of this name: the same for the same words, kind and place in its block. */
	placed(s: number, e: number, option: StartOption): Placed;
	/** No reading dearer than this is wanted. */
	limit(): number;
	found(
		cost: number,
		columns: readonly ColumnState[],
		steps: readonly Step[],
		height: Height,
		from: Hypothesis,
	): void;
}

export class RowAtHeight {
	readonly #task: RowTask;
	readonly #height: Height;
	readonly #root: Ahead;

	constructor(task: RowTask, height: Height) {
		this.#task = task;
		this.#height = height;
		const costs = new Float64Array(task.words + 1).fill(Number.POSITIVE_INFINITY);
		costs[task.words] = 0;
		this.#root = { empties: [], starts: [], costs, earlier: new Map() };
	}

	/**
	 * Offers every reading of the row after this hypothesis, its tracks in this order, that is within the
	 * limit.
	 */
	read(hypothesis: Hypothesis, order: readonly number[], base: number): void {
		const { words, cells } = this.#task;
		const columns = order.map((track) => hypothesis.columns[track] as ColumnState);
		const chain: Ahead[] = new Array(columns.length + 1);
		chain[columns.length] = this.#root;
		for (let k = columns.length - 1; k >= 0; k--)
			chain[k] = this.#before(chain[k + 1] as Ahead, columns[k] as ColumnState, k);
		const states: ColumnState[] = [];
		const steps: Step[] = [];
		const descend = (k: number, p: number, cost: number): void => {
			const here = chain[k] as Ahead;
			const least = cost + (here.costs[p] as number);
			if (least > this.#task.limit() || least === Number.POSITIVE_INFINITY) return;
			if (k === columns.length) {
				if (steps.length > 0) this.#task.found(cost, states, steps, this.#height, hypothesis);
				return;
			}
			for (const option of here.empties) {
				states[order[k] as number] = option.state;
				descend(k + 1, p, cost + option.cost);
			}
			if (p === words) return;
			const next = (chain[k + 1] as Ahead).costs;
			for (const option of here.starts) {
				const begin = cost + (option.costs[p] as number) + option.add;
				if (begin === Number.POSITIVE_INFINITY) continue;
				const table = cells[option.indented ? INDENTED : option.kind] as Float64Array;
				const [from, to] = this.#ends(columns[k] as ColumnState, k, p, option);
				for (let e = from; e <= to; e++) {
					const cell = table[p * (words + 1) + e] as number;
					if (cell === Number.POSITIVE_INFINITY) break;
					if (begin + cell + (next[e] as number) > this.#task.limit()) continue;
					const placed = this.#task.placed(p, e, option);
					states[order[k] as number] = afterLine(columns[k] as ColumnState, this.#height, placed);
					steps.push({ column: order[k] as number, placed });
					descend(k + 1, e, begin + cell);
					steps.pop();
				}
			}
		};
		descend(0, 0, base);
	}

	#before(next: Ahead, column: ColumnState, k: number): Ahead {
		const known = next.earlier.get(column.key);
		if (known) return known;
		const { words, cells, options, ends } = this.#task;
		const end = ends?.get(k);
		const empties = end === undefined || end < 0 ? this.#empties(column) : [];
		const starts = end !== undefined && end < 0 ? [] : options.starts(column, this.#height);
		const costs = new Float64Array(words + 1);
		let empty = Number.POSITIVE_INFINITY;
		for (const option of empties) empty = Math.min(empty, option.cost);
		for (let p = 0; p <= words; p++) costs[p] = empty + (next.costs[p] as number);
		for (const option of starts) {
			const table = cells[option.indented ? INDENTED : option.kind] as Float64Array;
			for (let p = 0; p < words; p++) {
				const begin = (option.costs[p] as number) + option.add;
				if (begin === Number.POSITIVE_INFINITY) continue;
				const [from, to] = this.#ends(column, k, p, option);
				let least = costs[p] as number;
				for (let e = from; e <= to; e++) {
					const cell = table[p * (words + 1) + e] as number;
					if (cell === Number.POSITIVE_INFINITY) break;
					const total = begin + cell + (next.costs[e] as number);
					if (total < least) least = total;
				}
				costs[p] = least;
			}
		}
		const made: Ahead = { empties, starts, costs, earlier: new Map() };
		next.earlier.set(column.key, made);
		return made;
	}

	/**
	 * What can become of a column that takes nothing: a block that is held does not end before its last line.
	 */
	#empties(column: ColumnState): EmptyOption[] {
		const { options, held } = this.#task;
		const empties = options.empties(column, this.#height);
		if (!held || column.mode !== MODE.open || !column.last || !held.runsOn(column.last)) return empties;
		return empties.filter(({ state }) => state.mode === MODE.open);
	}

	/** Where the cell of column `k` that begins at `p` may end. */
	#ends({ last }: ColumnState, k: number, p: number, { first }: StartOption): readonly [number, number] {
		const { words, ends, held, row } = this.#task;
		if (held && !held.allows(row, p, first, last)) return NOWHERE;
		return range(ends?.get(k) ?? held?.end(row, p), p, words);
	}
}

/** Where a cell that begins at `p` may end: anywhere, or where an editor said. */
function range(end: number | undefined, p: number, n: number): readonly [number, number] {
	return end === undefined ? [p + 1, n] : end > p ? [end, end] : NOWHERE;
}
