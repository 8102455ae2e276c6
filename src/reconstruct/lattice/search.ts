/**
 * The search: a beam over the rows of a page. A hypothesis says for every row which words belong to which column; its
 * cost is a sum of evidence that depends only on each column's last line, so equal states merge without loss.
 * Within a row the best splits into cells are found exactly (`row-search.ts`).
 */
import { anchored, heights } from '#reconstruct/evidence/clock.ts';
import { Beam } from '#reconstruct/lattice/beam.ts';
import { cellCosts } from '#reconstruct/lattice/cells.ts';
import { closing } from '#reconstruct/lattice/closing.ts';
import { KIND } from '#reconstruct/lattice/kinds.ts';
import { RowOptions, type StartOption } from '#reconstruct/lattice/options.ts';
import type { SearchPage, SearchRow } from '#reconstruct/lattice/page.ts';
import { RowAtHeight, type RowTask } from '#reconstruct/lattice/row-search.ts';
import type { Context, SearchOptions, Setting } from '#reconstruct/lattice/setting.ts';
import {
	beginning,
	type Hypothesis,
	heightKey,
	type Placed,
	type Step,
	signatureOf,
} from '#reconstruct/lattice/state.ts';

/** A row that belongs to no column: one foreign row never derails a page. */
const ACROSS = 15;
/** No row has more words than this that matter. */
const MOST_WORDS = 512;

export class Search {
	readonly #context: Context;
	readonly #options: SearchOptions;
	readonly #ids = new Map<number, Placed>();

	constructor(page: SearchPage, setting: Setting, options: SearchOptions) {
		this.#context = { page, setting, off: options.off };
		this.#options = options;
	}

	/** Reads the whole page; returns the final hypotheses, best first. */
	run(): Hypothesis[] {
		const rows = this.#context.page.rows.length;
		const last = Math.min(rows, this.#options.rows ?? rows);
		return this.stretch(beginning(this.#context.setting.columns), 0, last)
			.map((hypothesis) => ({ ...hypothesis, cost: hypothesis.cost + this.closing(hypothesis) }))
			.sort((a, b) => a.cost - b.cost);
	}

	/** Goes on from a hypothesis that has read all rows before `from`, up to `to` (exclusive); the best first. */
	stretch(start: Hypothesis, from: number, to: number): Hypothesis[] {
		let beam: Hypothesis[] = [start];
		for (let r = from; r < to; r++) beam = this.#advance(beam, r);
		return beam;
	}

	/** What a final hypothesis costs beyond its rows. */
	closing(hypothesis: Hypothesis): number {
		return closing(this.#context, hypothesis);
	}

	#advance(hypotheses: readonly Hypothesis[], r: number): Hypothesis[] {
		const { page, setting } = this.#context;
		const { beam: width, window } = this.#options;
		const row = page.rows[r] as SearchRow;
		const beam = new Beam(width, window);
		const barred = this.#options.barred?.row === r ? this.#options.barred.signature : null;
		const task: RowTask = {
			words: row.words.length,
			cells: cellCosts(this.#context, row, r),
			options: new RowOptions(this.#context, row, r),
			ends: this.#options.fixed?.get(r),
			placed: (s, e, option) => this.#placed(r, s, e, option),
			limit: () => beam.limit,
			found: (cost, columns, steps, height, from) => {
				if (barred !== null && signatureOf(steps) === barred) return;
				beam.offer(cost, columns, () => ({
					cost,
					...anchored(columns, height),
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
				const key = heightKey(height.y, height.loose);
				let at = byHeight.get(key);
				if (!at) {
					at = new RowAtHeight(task, height);
					byHeight.set(key, at);
				}
				at.read(hypothesis, hypothesis.cost + height.cost);
			}
			const across = hypothesis.cost + ACROSS;
			if (across < beam.limit) {
				const left = { ...hypothesis, cost: across, steps: [], across: true, before: hypothesis };
				beam.offer(across, hypothesis.columns, () => left);
			}
		}
		return beam.kept();
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
