/**
 * Margins: how much dearer the best reading is that cuts a row otherwise. For each row the search is taken up two rows
 * above with the chosen reading barred at that row, and led on some rows below, where both can be compared.
 */
import { lineJoin } from '#reconstruct/evidence/adjacency.ts';
import { lastWord } from '#reconstruct/evidence/block-ends.ts';
import { breaks, fits } from '#reconstruct/evidence/measure.ts';
import { cellWidth } from '#reconstruct/evidence/running-on.ts';
import type { Ablation } from '#reconstruct/evidence/weights.ts';
import { KIND } from '#reconstruct/lattice/kinds.ts';
import type { SearchPage, SearchRow, Word } from '#reconstruct/lattice/page.ts';
import { Search } from '#reconstruct/lattice/search.ts';
import type { Solution } from '#reconstruct/lattice/solve.ts';
import { type Hypothesis, type Placed, signatureOf } from '#reconstruct/lattice/state.ts';

export interface Margin {
	/** Index of the row. */
	readonly row: number;
	/** Cost of the rival less that of the chosen, nats; infinite where there is no other reading. */
	readonly nats: number;
	/** The rival's hypothesis of this row. */
	readonly rival: Hypothesis | null;
	readonly terms: readonly { readonly term: string; readonly nats: number }[];
}

const ABOVE = 2;
const BELOW = 4;
const BEAM = 10;
/** A rival further off than this is none. */
const FAR = 12;
const WINDOW = 8;
/** Readings of the whole page that are compared, and how near they have to be, nats. */
const WHOLE = 160;
const WHOLE_NEAR = 3;

export function margins(
	page: SearchPage,
	solution: Solution,
	chosen: readonly Hypothesis[],
	off: Ablation,
): Margin[] {
	const near = nearest(page, solution, chosen, off);
	return chosen.map((_, row): Margin => {
		const local = localMargin(page, solution, chosen, row, off);
		const whole = near[row];
		return whole && whole.nats < local.nats ? whole : local;
	});
}

/**
 * The nearest reading of the whole page that reads a row otherwise: two columns that change places from some row on are
 * told from the right ones by what stands far below, which no stretch of a few rows shows.
 */
function nearest(
	page: SearchPage,
	solution: Solution,
	chosen: readonly Hypothesis[],
	off: Ablation,
): readonly (Margin | undefined)[] {
	const found: Margin[] = [];
	const { setting, best, fixed } = solution;
	const search = new Search(page, setting, { beam: WHOLE, window: WINDOW, off, ...(fixed ? { fixed } : {}) });
	for (const { cost, of, order } of search.readings(WHOLE_NEAR)) {
		const nats = Math.max(0, cost - best.cost);
		let row = chosen.length - 1;
		for (let at: Hypothesis | null = of; at?.before; at = at.before) {
			const steps = at.steps.map((step) => ({ ...step, column: order.indexOf(step.column) }));
			const own = chosen[row];
			if (own && !found[row] && signatureOf(own.steps) !== signatureOf(steps)) {
				const terms = [{ term: 'structure', nats }];
				found[row] = { row, nats, rival: { ...at, steps }, terms };
			}
			row--;
		}
	}
	return found;
}

function localMargin(
	page: SearchPage,
	solution: Solution,
	chosen: readonly Hypothesis[],
	row: number,
	off: Ablation,
): Margin {
	const hypothesis = chosen[row] as Hypothesis;
	const none = { row, nats: FAR, rival: null, terms: [] };
	if (hypothesis.across || (page.rows[row] as SearchRow).words.length < 2) return none;
	const from = Math.max(0, row - ABOVE);
	const to = Math.min(chosen.length, row + BELOW + 1);
	const start = chosen[from]?.before;
	const end = chosen[to - 1];
	if (!start || !end) return none;
	const signature = signatureOf(hypothesis.steps);
	const search = new Search(page, solution.setting, {
		beam: BEAM,
		window: WINDOW,
		off,
		barred: { row, signature },
	});
	// A rival has to come back to the chosen reading: what it puts off beyond the last row would not be counted.
	const back = signatureOf(end.steps);
	const others = search
		.stretch(start, from, to)
		.filter((one) => to - 1 === row || signatureOf(one.steps) === back);
	const last = to === chosen.length;
	const total = (one: Hypothesis): number => one.cost + (last ? search.closing(one) : 0);
	const best = others.reduce<Hypothesis | null>((a, b) => (a && total(a) <= total(b) ? a : b), null);
	if (!best) return none;
	let rival: Hypothesis | null = best;
	for (let r = to - 1; r > row; r--) rival = rival?.before ?? null;
	const own = itemized(page, solution, end, start, off);
	const other = itemized(page, solution, best, start, off);
	const nats = total(best) - total(end);
	const measure = other.measure - own.measure;
	const language = other.language - own.language;
	const terms = [
		{ term: 'measure', nats: measure },
		{ term: 'language', nats: language },
		{ term: 'structure', nats: nats - measure - language },
	];
	return { row, nats, rival, terms };
}

/** Cost of a stretch by kind of evidence; what is neither is structure. */
function itemized(
	page: SearchPage,
	solution: Solution,
	end: Hypothesis,
	start: Hypothesis,
	off: Ablation,
): { measure: number; language: number } {
	const { widths, measure, sigma } = solution.setting;
	let fit = 0;
	let language = 0;
	for (let at: Hypothesis | null = end; at && at !== start; at = at.before) {
		for (const { column, placed } of at.steps) {
			const row = page.rows[placed.row] as SearchRow;
			language -= (row.tied[placed.e - 1] as number) - (row.tied[placed.s] as number);
			if (placed.kind === KIND.body) fit += fits(cellWidth(widths, placed), measure, sigma);
			const above = at.before?.columns[column]?.last;
			if (!above || placed.first) continue;
			language -= lineJoin(page, lastWord(page, above), row.words[placed.s] as Word, off);
			if (placed.kind === KIND.body) fit += broken(solution, above, placed);
		}
	}
	return { measure: fit, language };
}

function broken(solution: Solution, above: Placed, placed: Placed): number {
	const { widths, measure, sigma } = solution.setting;
	const unit = (widths.unit[placed.row] as Float64Array)[placed.s] as number;
	const solid = (widths.solid[placed.row] as Float64Array)[placed.s] as number;
	return breaks(cellWidth(widths, above), unit, solid, widths.space, measure, sigma);
}
