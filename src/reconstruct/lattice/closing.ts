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

export function closing(context: Context, hypothesis: Hypothesis): number {
	let cost = 0;
	hypothesis.columns.forEach(({ last, mode }, k) => {
		if (!last) cost += NEVER_BEGUN;
		else if (last.kind === KIND.heading) cost += HEADING_LOOSE;
		if (last && last.kind !== KIND.body && mode === MODE.open) cost += blockEnd(context, last);
		cost += junction(context, hypothesis.bottoms[k], hypothesis.tops[k + 1]);
	});
	return cost;
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
