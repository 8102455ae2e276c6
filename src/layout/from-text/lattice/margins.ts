/**
 * Margins: how much dearer the best reading of the page is that reads a row otherwise. Two searches are
 * looked back on: one of all cuts and columns, and one in which the blocks are held and only their columns
 * are open. The second sees what no beam holds on to: two columns that change places for a stretch, and are
 * told apart only by what stands far below.
 */
import type { Evidence } from '#edition/model.ts';
import { HeldBlocks } from '#layout/from-text/lattice/held.ts';
import { itemized } from '#layout/from-text/lattice/itemized.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import { type Rival, rivals } from '#layout/from-text/lattice/rivals.ts';
import { type Lattice, Search } from '#layout/from-text/lattice/search.ts';
import type { SearchOptions } from '#layout/from-text/lattice/search-options.ts';
import type { Solution } from '#layout/from-text/lattice/solve.ts';
import type { SearchPage } from '#layout/from-text/model/page.ts';
import { type Hypothesis, type Step, signatureOf } from '#layout/from-text/model/state.ts';

export interface Margin {
	/** Index of the row. */
	readonly row: number;
	/** Cost of the rival less that of the chosen, nats; {@link FAR} where there is no other reading. */
	readonly nats: number;
	/** The rival's cells of this row, and of every row. */
	readonly rival: readonly Step[] | null;
	readonly rows: readonly (readonly Step[])[];
	readonly terms: readonly Evidence[];
}

/** A solution looked at again, and how sure it is of each row. */
export interface Weighed {
	readonly solution: Solution;
	readonly margins: readonly Margin[];
}

/** A rival further off than this is none. */
const FAR = 12;
/** Readings kept after each row. */
const BEAM = 320;
/** Readings of a row further than this from the best, nats, are not followed. */
const WINDOW = 10;
/** Parts of a leading by which heights tell states apart, while the blocks are held. */
const HEIGHT_STEPS = 8;

/** Costs that differ by less are the same, nats. */
const ROUNDING = 0.01;

/**
 * Looks once more at how a page was solved, with a wide beam: a better reading if there is one, and the
 * margin of each row.
 */
export function weighed(page: SearchPage, from: Solution): Weighed {
	const { setting, fixed } = from;
	const look = (more: Partial<SearchOptions>): [Search, Lattice] => {
		const options = { beam: BEAM, window: WINDOW, arcs: true, ...(fixed ? { fixed } : {}), ...more };
		const search = new Search(page, setting, options);
		return [search, search.lattice()];
	};
	const [search, open] = look({});
	const found = open.best.cost < from.best.cost ? open.best : from.best;
	const first = path(found);
	const [, held] = look({ held: new HeldBlocks(first), heightSteps: HEIGHT_STEPS });
	const best = held.best.cost < found.cost - ROUNDING ? held.best : found;
	const chosen = path(best);
	const closes = (foot: Hypothesis): number => search.closing(foot);
	const byCuts = rivals(open, chosen, closes);
	const byColumns = rivals(held, chosen, closes);
	const context = { page, setting };
	const own = itemized(
		context,
		chosen.map(({ steps }) => steps),
	);
	const margins = chosen.map((hypothesis, row): Margin => {
		const near: { nats: number; rival: Rival }[] = [];
		const a = byCuts[row];
		const b = byColumns[row];
		// Each is compared with the best of its own search: they tell states apart in different ways, and so
		// differ in cost.
		if (a && signatureOf(hypothesis.steps) === signatureOf((first[row] as Hypothesis).steps))
			near.push({ nats: a.cost - found.cost, rival: a });
		if (b) near.push({ nats: b.cost - held.best.cost, rival: b });
		const [one] = near.sort((x, y) => x.nats - y.nats);
		if (!one || one.nats > FAR) return { row, nats: FAR, rival: null, rows: [], terms: [] };
		const other = itemized(context, one.rival.rows);
		const measure = other.measure - own.measure;
		const language = other.language - own.language;
		const nats = Math.max(0, one.nats);
		return {
			row,
			nats,
			rival: one.rival.rows[row] as readonly Step[],
			rows: one.rival.rows,
			terms: [
				{ term: 'measure', nats: measure },
				{ term: 'language', nats: language },
				{ term: 'structure', nats: nats - measure - language },
			],
		};
	});
	return { solution: { ...from, best, cost: from.cost + best.cost - from.best.cost }, margins };
}
