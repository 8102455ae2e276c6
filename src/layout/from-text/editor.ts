/**
 * What an editor decided about cuts, made ready for the search; and which of it the reading could not follow.
 */
import type { PageDecision } from '#edition/model.ts';
import { cellEnds } from '#layout/cut-decision.ts';
import { isAsFixed } from '#layout/from-text/lattice/fixed.ts';
import type { SearchPage } from '#layout/from-text/model/page.ts';
import type { FixedCells } from '#layout/from-text/model/setting.ts';
import type { Hypothesis } from '#layout/from-text/model/state.ts';

export interface FixedByEditor {
	readonly fixed: FixedCells;
	/** Reasons by line. */
	readonly reasons: ReadonlyMap<number, string>;
	/** The decisions by row. */
	readonly decisions: ReadonlyMap<PageDecision, number>;
}

export function fixedCells(page: SearchPage, editor: readonly PageDecision[]): FixedByEditor {
	const fixed = new Map<number, ReadonlyMap<number, number>>();
	const reasons = new Map<number, string>();
	const decisions = new Map<PageDecision, number>();
	for (const decision of editor) {
		if (decision.kind !== 'cut') continue;
		const r = page.rows.findIndex((row) => row.line === decision.line);
		const row = page.rows[r];
		const ends = row && cellEnds(row.words, decision);
		if (!ends) continue;
		fixed.set(r, new Map([...(fixed.get(r) ?? []), ...ends]));
		const other = reasons.get(decision.line);
		reasons.set(decision.line, other === undefined ? decision.reason : `${other} ${decision.reason}`);
		decisions.set(decision, r);
	}
	return { fixed, reasons, decisions };
}

/**
 * Decisions that the reading follows: it cannot where the page has fewer columns, or words are too wide for
 * one.
 */
export const followed = (
	{ fixed, decisions }: FixedByEditor,
	chosen: readonly Hypothesis[],
): PageDecision[] =>
	[...decisions].flatMap(([decision, r]) => (isAsFixed(chosen, fixed, r) ? [decision] : []));
