/**
 * Margins: how much dearer the best reading of the page is that reads a row otherwise. Two searches are looked back on: one of
 * all cuts and columns, and one in which the blocks are held and only their columns are open. The second sees what no
 * beam holds on to: two columns that change places for a stretch, and are told apart only by what stands far below.
 */
import { lineJoin } from '#reconstruct/evidence/adjacency.ts';
import { lastWord } from '#reconstruct/evidence/block-ends.ts';
import { breaks, fits } from '#reconstruct/evidence/measure.ts';
import { cellWidth } from '#reconstruct/evidence/running-on.ts';
import type { Ablation } from '#reconstruct/evidence/weights.ts';
import { HeldBlocks } from '#reconstruct/lattice/held.ts';
import { KIND } from '#reconstruct/lattice/kinds.ts';
import type { SearchPage, SearchRow, Word } from '#reconstruct/lattice/page.ts';
import { type Rival, rivals } from '#reconstruct/lattice/rivals.ts';
import { type Lattice, Search } from '#reconstruct/lattice/search.ts';
import type { SearchOptions } from '#reconstruct/lattice/setting.ts';
import type { Solution } from '#reconstruct/lattice/solve.ts';
import { type Hypothesis, type Placed, type Step, signatureOf } from '#reconstruct/lattice/state.ts';

export interface Margin {
	/** Index of the row. */
	readonly row: number;
	/** Cost of the rival less that of the chosen, nats; {@link FAR} where there is no other reading. */
	readonly nats: number;
	/** The rival's cells of this row. */
	readonly rival: readonly Step[] | null;
	readonly terms: readonly { readonly term: string; readonly nats: number }[];
}

/** A solution looked at again, and how sure it is of each row. */
export interface Weighed {
	readonly solution: Solution;
	readonly margins: readonly Margin[];
}

/** A rival further off than this is none. */
const FAR = 12;
const BEAM = Number(process.env.WB ?? 320);
const WINDOW = 10;
/** Parts of a leading by which heights tell states apart, while the blocks are held. */
const CLOCKS = Number(process.env.HC ?? 8);
const CLK = Number(process.env.CLK ?? 0);

export function path(best: Hypothesis): Hypothesis[] {
	const rows: Hypothesis[] = [];
	for (let at: Hypothesis | null = best; at?.before; at = at.before) rows.unshift(at);
	return rows;
}

export function weighed(page: SearchPage, from: Solution, off: Ablation): Weighed {
	const { setting, fixed } = from;
	const look = (more: Partial<SearchOptions>): [Search, Lattice] => {
		const options = { beam: BEAM, window: WINDOW, off, arcs: true, ...(fixed ? { fixed } : {}), ...more };
		const search = new Search(page, setting, options);
		return [search, search.lattice()];
	};
	const [search, open] = look(CLK ? { clocks: CLK } : {});
	let best = open.best.cost < from.best.cost ? open.best : from.best;
	const first = path(best);
	const [, held] = look({ held: new HeldBlocks(first), clocks: CLOCKS });
	if (held.best.cost < best.cost - 0.01) best = held.best;
	const chosen = path(best);
	const closes = (foot: Hypothesis): number => search.closing(foot);
	const byCuts = rivals(open, chosen, closes);
	const byColumns = rivals(held, chosen, closes);
	const terms = itemizer(page, from, off);
	const own = terms(chosen.map(({ steps }) => steps));
	const margins = chosen.map((hypothesis, row): Margin => {
		const near: { nats: number; rival: Rival }[] = [];
		const a = byCuts[row];
		const b = byColumns[row];
		if (a && signatureOf(hypothesis.steps) === signatureOf((first[row] as Hypothesis).steps))
			near.push({ nats: a.cost - open.best.cost, rival: a });
		if (b) near.push({ nats: b.cost - held.best.cost, rival: b });
		const [one] = near.sort((x, y) => x.nats - y.nats);
		if (!one || one.nats > FAR) return { row, nats: FAR, rival: null, terms: [] };
		const other = terms(one.rival.rows);
		const measure = other.measure - own.measure;
		const language = other.language - own.language;
		const nats = Math.max(0, one.nats);
		return {
			row,
			nats,
			rival: one.rival.rows[row] as readonly Step[],
			terms: [
				{ term: 'measure', nats: measure },
				{ term: 'language', nats: language },
				{ term: 'structure', nats: nats - measure - language },
			],
			a: a ? a.cost - open.best.cost : 12,
			b: b ? b.cost - held.best.cost : 12,
		} as Margin;
	});
	return { solution: { ...from, best, cost: from.cost + best.cost - from.best.cost }, margins };
}

/** Cost of a reading by kind of evidence; what is neither is structure. */
function itemizer(
	page: SearchPage,
	{ setting: { widths, measure, sigma } }: Solution,
	off: Ablation,
): (rows: readonly (readonly Step[])[]) => { measure: number; language: number } {
	const broken = (above: Placed, placed: Placed): number => {
		const unit = (widths.unit[placed.row] as Float64Array)[placed.s] as number;
		const solid = (widths.solid[placed.row] as Float64Array)[placed.s] as number;
		return breaks(cellWidth(widths, above), unit, solid, widths.space, measure, sigma);
	};
	return (rows) => {
		let fit = 0;
		let language = 0;
		const lasts: (Placed | undefined)[] = [];
		for (const steps of rows) {
			for (const { column, placed } of steps) {
				const row = page.rows[placed.row] as SearchRow;
				language -= (row.tied[placed.e - 1] as number) - (row.tied[placed.s] as number);
				if (placed.kind === KIND.body) fit += fits(cellWidth(widths, placed), measure, sigma);
				const above = lasts[column];
				lasts[column] = placed;
				if (!above || placed.first) continue;
				language -= lineJoin(page, lastWord(page, above), row.words[placed.s] as Word, off);
				if (placed.kind === KIND.body) fit += broken(above, placed);
			}
		}
		return { measure: fit, language };
	};
}
