/** Tracks become columns: a reading told anew with its tracks named from left to right. */
import { wholly } from '#layout/from-text/lattice/order.ts';
import type { Hypothesis } from '#layout/from-text/model/state.ts';

/** The newest state with the tracks in this order; its rows are left as they are. */
export function inOrder(hypothesis: Hypothesis, order: readonly number[]): Hypothesis {
	const pick = <T>(all: readonly T[]): T[] => order.map((track) => all[track] as T);
	return {
		...hypothesis,
		columns: pick(hypothesis.columns),
		tops: pick(hypothesis.tops),
		bottoms: pick(hypothesis.bottoms),
		order: wholly(order.length),
	};
}

/** The whole reading, row by row, with the tracks in this order. */
export function named(hypothesis: Hypothesis, order: readonly number[]): Hypothesis {
	const column = order.map((_, track) => order.indexOf(track));
	const rows: Hypothesis[] = [];
	for (let at: Hypothesis | null = hypothesis; at; at = at.before) rows.push(at);
	let before: Hypothesis | null = null;
	for (const row of rows.reverse()) {
		const steps = row.steps.map((step) => ({ ...step, column: column[step.column] as number }));
		before = { ...inOrder(row, order), steps, before };
	}
	return before as Hypothesis;
}

/** The hypotheses of a reading, one a row, from the top. */
export function path(best: Hypothesis): Hypothesis[] {
	const rows: Hypothesis[] = [];
	for (let at: Hypothesis | null = best; at?.before; at = at.before) rows.push(at);
	return rows.reverse();
}
