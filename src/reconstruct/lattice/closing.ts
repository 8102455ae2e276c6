/** What a page costs beyond its rows: headings without a text, and the way from each column's foot to the next one's head. */
import { blockEnd } from '#reconstruct/evidence/block-ends.ts';
import { acrossColumns } from '#reconstruct/evidence/running-on.ts';
import { KIND, TRAITS } from '#reconstruct/lattice/kinds.ts';
import type { SearchRow, Word } from '#reconstruct/lattice/page.ts';
import type { Context } from '#reconstruct/lattice/setting.ts';
import { type Hypothesis, MODE, type Placed } from '#reconstruct/lattice/state.ts';

/** A heading at the foot of a column. */
const HEADING_LOOSE = 4;
const NEVER_BEGUN = 6;

/** Notes are numbered on from column to column. */
const NUMBERED_BACK = 6;
/** Notes stand at the foot of the last column, or of each: seldom of one that has columns without notes on its right. */
const NOT_LAST = 1.2;

/** `labels`: the numbers of each column's notes, from the top. */
export function closing(
	context: Context,
	hypothesis: Hypothesis,
	labels: readonly (readonly number[])[] = labelsOf(context, hypothesis),
): number {
	let cost = context.off.has('structure') ? 0 : noteOrder(labels);
	hypothesis.columns.forEach(({ last, mode }, k) => {
		if (!last) cost += NEVER_BEGUN;
		else if (last.kind === KIND.heading) cost += HEADING_LOOSE;
		if (last && last.kind !== KIND.body && mode === MODE.open) cost += blockEnd(context, last);
		cost += junction(context, hypothesis.bottoms[k], hypothesis.tops[k + 1]);
	});
	return cost;
}

/** The numbers of the notes of each column, from the top. */
export function labelsOf({ page }: Context, hypothesis: Hypothesis): number[][] {
	const labels = hypothesis.columns.map((): number[] => []);
	for (let at: Hypothesis | null = hypothesis; at; at = at.before) {
		for (const { column, placed } of at.steps) {
			if (placed.kind !== KIND.note || !placed.first) continue;
			labels[column]?.unshift(((page.rows[placed.row] as SearchRow).words[placed.s] as Word).label);
		}
	}
	return labels;
}

/** What the order of the notes over the columns costs. */
export function noteOrder(labels: readonly (readonly number[])[]): number {
	let cost = 0;
	const all = labels.flat();
	for (let i = 1; i < all.length; i++)
		if ((all[i] as number) <= (all[i - 1] as number)) cost += NUMBERED_BACK;
	const empty = labels.findLastIndex((own) => own.length > 0) < labels.length - 1;
	return all.length > 0 && empty ? cost + NOT_LAST : cost;
}

/** Cost of a column's head following a column's foot. */
export function junction(
	context: Context,
	foot: Placed | null | undefined,
	head: Placed | null | undefined,
): number {
	if (!foot || !head) return 0;
	const first = (context.page.rows[head.row] as SearchRow).words[head.s] as Word;
	const apart = blockEnd(context, foot) + (TRAITS[head.kind]?.start[first.open] ?? 0);
	if (head.kind !== KIND.body || foot.kind !== KIND.body) return apart;
	return Math.min(apart, acrossColumns(context, foot, head));
}
