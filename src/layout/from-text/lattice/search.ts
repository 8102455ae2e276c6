/**
 * The search: a beam over the rows of a page. A hypothesis says for every row which words belong to which
 * column; its cost is a sum of evidence that depends only on each column's last line, so equal states merge
 * without loss. Within a row the best splits into cells are found exactly (`row-search.ts`).
 */

import { anchored, heights } from '#layout/from-text/lattice/baselines.ts';
import { Beam, type State } from '#layout/from-text/lattice/beam.ts';
import { cellCosts } from '#layout/from-text/lattice/cells.ts';
import { closing, notesOf } from '#layout/from-text/lattice/closing.ts';
import { inOrder, named } from '#layout/from-text/lattice/named.ts';
import { RowOptions, type StartOption } from '#layout/from-text/lattice/options.ts';
import { knownAfter, orders, wholly } from '#layout/from-text/lattice/order.ts';
import { RowAtHeight, type RowTask } from '#layout/from-text/lattice/row-search.ts';
import type { SearchOptions } from '#layout/from-text/lattice/search-options.ts';
import { KIND } from '#layout/from-text/model/kinds.ts';
import type { NotesOfColumn, SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Context, Setting } from '#layout/from-text/model/setting.ts';
import {
	beginning,
	type Hypothesis,
	heightKey,
	type Placed,
	type Step,
} from '#layout/from-text/model/state.ts';

/**
 * A row that is set across the columns: a title or a lead at the head of the page, above all columns; a row
 * below another such row; and any other, so that one foreign row never derails a page.
 */
const ACROSS = { head: 4, below: 7, any: 15 } as const;
/** That a row is set across of which an editor says where a cell ends: only where it can be read in no other way. */
const AGAINST_EDITOR = 1_000;
/** The ends of a page weigh at most this, nats: readings further behind are not closed. */
const MOST_GAINED = 40;
/** No row has more words than this that matter. */
const MOST_WORDS = 512;

const againstEditor = ({ ends }: RowTask): number =>
	[...(ends?.values() ?? [])].some((end) => end >= 0) ? AGAINST_EDITOR : 0;

/** All that a search held. */
export interface Lattice {
	/** By row. */
	readonly layers: readonly (readonly State[])[];
	readonly endings: readonly Reading[];
	/** The best reading, its tracks named from left to right. */
	readonly best: Hypothesis;
}

/** A reading of a page, and the order of its tracks from left to right. */
export interface Reading {
	readonly cost: number;
	readonly of: Hypothesis;
	readonly order: readonly number[];
}

export class Search {
	readonly #context: Context;
	readonly #options: SearchOptions;
	readonly #ids = new Map<number, Placed>();

	constructor(page: SearchPage, setting: Setting, options: SearchOptions) {
		this.#context = { page, setting };
		this.#options = options;
	}

	/** Reads the whole page; returns the best reading, its tracks named from left to right. */
	best(): Hypothesis {
		return this.lattice().best;
	}

	/**
	 * Reads the whole page; returns all states the beam held, row by row, and the readings they end in, the
	 * best first.
	 */
	lattice(): Lattice {
		const { page, setting } = this.#context;
		const last = Math.min(page.rows.length, this.#options.rows ?? page.rows.length);
		const start = beginning(setting.columns, this.#options.fixed?.size ? wholly(setting.columns) : 0);
		const layers: (readonly State[])[] = [];
		let beam: readonly Hypothesis[] = [start];
		for (let r = 0; r < last; r++) {
			const states = this.#advance(beam, r);
			beam = states.map(({ of }) => of);
			layers.push(states);
		}
		const endings: Reading[] = [];
		let least = Number.POSITIVE_INFINITY;
		for (const of of beam) {
			if (of.cost - MOST_GAINED > least) break;
			const notes = notesOf(this.#context, of);
			for (const order of orders(of.order, setting.columns)) {
				const own = order.map((track) => notes[track] as NotesOfColumn);
				const cost = of.cost + closing(this.#context, inOrder(of, order), own);
				least = Math.min(least, cost);
				endings.push({ cost, of, order });
			}
		}
		endings.sort((a, b) => a.cost - b.cost);
		const [best] = endings;
		if (!best) throw new Error('A page without rows has no reading.');
		return { layers, endings, best: { ...named(best.of, best.order), cost: best.cost } };
	}

	/** What a whole reading costs beyond its rows but for the order of its notes; its tracks are columns. */
	closing(hypothesis: Hypothesis): number {
		const none = hypothesis.columns.map((): NotesOfColumn => ({ labels: [], calls: [] }));
		return closing(this.#context, hypothesis, none);
	}

	#advance(hypotheses: readonly Hypothesis[], r: number): State[] {
		const { page, setting } = this.#context;
		const { beam: width, window, heightSteps = 0, arcs = false } = this.#options;
		const row = page.rows[r] as SearchRow;
		const beam = new Beam({ width, window, heightSteps, arcs });
		const task: RowTask = {
			words: row.words.length,
			cells: cellCosts(this.#context, row, r),
			options: new RowOptions(this.#context, r),
			ends: this.#options.fixed?.get(r),
			row: r,
			held: this.#options.held,
			placed: (s, e, option) => this.#placed(r, s, e, option),
			limit: () => beam.limit,
			found: (cost, columns, steps, height, from) => {
				const order = knownAfter(
					from.order,
					steps.map(({ column }) => column),
				);
				beam.offer(cost, columns, order, { from, steps }, () => ({
					cost,
					...anchored(columns, height),
					order,
					steps: steps.slice(),
					across: false,
					before: from,
					...ends(from, steps),
				}));
			},
		};
		const byHeight = new Map<number, RowAtHeight>();
		for (const hypothesis of hypotheses) {
			for (const height of heights(hypothesis, setting)) {
				const key = heightKey(height.y, height.tolerance);
				let at = byHeight.get(key);
				if (!at) {
					at = new RowAtHeight(task, height);
					byHeight.set(key, at);
				}
				for (const order of ordersOf(hypothesis)) at.read(hypothesis, order, hypothesis.cost + height.cost);
			}
			const across = hypothesis.cost + this.#acrossCost(hypothesis, row) + againstEditor(task);
			if (across < beam.limit) {
				const left = { ...hypothesis, cost: across, steps: [], across: true, before: hypothesis };
				beam.offer(across, hypothesis.columns, hypothesis.order, { from: hypothesis, steps: [] }, () => left);
			}
		}
		return beam.kept();
	}

	#acrossCost(hypothesis: Hypothesis, { tied }: SearchRow): number {
		const { head, below, any } = ACROSS;
		const begun = hypothesis.columns.some(({ last }) => last);
		return (begun ? (hypothesis.across ? below : any) : head) - (tied.at(-1) ?? 0);
	}

	#placed(row: number, s: number, e: number, option: StartOption): Placed {
		const { kind, first, indented } = option;
		const where = (row * MOST_WORDS + s) * MOST_WORDS + e;
		const key = (where * 8 + kind) * 4 + (first ? 2 : 0) + (indented ? 1 : 0);
		let placed = this.#ids.get(key);
		if (!placed) {
			placed = { row, s, e, kind, first, indented, id: this.#ids.size };
			this.#ids.set(key, placed);
		}
		return placed;
	}
}

/** The orders of its tracks worth trying: tracks not begun yet are all the same. */
function ordersOf({ columns, order }: Hypothesis): (readonly number[])[] {
	const fresh = columns.flatMap(({ last }, track) => (last ? [] : [track]));
	const all = orders(order, columns.length);
	if (fresh.length < 2) return [...all];
	return all.filter((one) =>
		one.filter((track) => fresh.includes(track)).every((track, i) => track === fresh[i]),
	);
}

/** The heads and feet of the columns with the cells of a row. */
function ends(from: Hypothesis, steps: readonly Step[]): Pick<Hypothesis, 'tops' | 'bottoms'> {
	const tops = from.tops.slice();
	const bottoms = from.bottoms.slice();
	for (const { column, placed } of steps) {
		if (placed.kind === KIND.note) continue;
		tops[column] ??= placed;
		bottoms[column] = placed;
	}
	return { tops, bottoms };
}
