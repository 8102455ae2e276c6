/**
 * What it costs that a line or a block stands higher or lower than its column's baselines have it due.
 * Heights are body leadings; what is due where is worked out by `lattice/baselines.ts`.
 */
import { KIND, type ParagraphStyle } from '#layout/from-text/model/kinds.ts';
import type { BaselineCosts } from '#layout/from-text/model/page.ts';

/** For each leading two rows are nearer than rows can be, and two lines of one row further apart. */
export const TOO_NEAR = 12;
const OFF_BASELINE = 4;
const OFF_BASELINE_FAR = 14;
const OFF_BASELINE_FROM = 0.15;
/** No line can be further off than this. */
const NO_BASELINE = 0.7;
/** A line that comes late: white was put inside a block. */
const LATE = 3.5;
const LATE_MORE = 4;
const LATE_MOST = 0.6;
/** Heights as unsure as this tell nothing of lateness. */
const ALL_UNSURE = 0.4;

export const baselineCosts: BaselineCosts = {
	offBaseline: (away) =>
		away > NO_BASELINE
			? Number.POSITIVE_INFINITY
			: OFF_BASELINE * away + OFF_BASELINE_FAR * Math.max(0, away - OFF_BASELINE_FROM),
	near: (by) => TOO_NEAR * by,
	late: (overdue, tolerance) =>
		overdue < LATE_MOST
			? LATE * (1 - Math.min(1, tolerance / ALL_UNSURE)) + LATE_MORE * Math.max(0, overdue - tolerance)
			: Number.POSITIVE_INFINITY,
	gap: gapCost,
};

function gapCost(before: number, kind: number, gap: number, paragraphs: ParagraphStyle): number {
	if (before === KIND.note && kind === KIND.note) return gap < 0.6 ? 4 : gap < 1.3 ? -1 : 1;
	if (kind === KIND.note) return gap < 0.8 ? 4 : 1;
	if (before === KIND.heading) return gap < 0.85 ? 5 : gap < 2.6 ? 0.2 : 4;
	if (kind === KIND.heading) return gap < 0.95 ? 5 : gap < 1.2 ? 1.2 : gap < 3.5 ? 0.1 : 2.5;
	if (before === KIND.item || kind === KIND.item) return gap < 0.85 ? 6 : gap < 2.3 ? 0.3 : 3;
	if (before === KIND.body && kind === KIND.body) {
		if (paragraphs === 'either')
			return gap < 0.85 ? 6 : gap < 1.15 ? 0.5 : gap < 1.75 ? 1.8 : gap < 2.3 ? 0.5 : 3;
		if (paragraphs === 'indent') return gap < 0.85 ? 6 : gap < 1.15 ? 0 : gap < 2.6 ? 3 : 5;
		return gap < 0.85 ? 6 : gap < 1.25 ? 3.6 : gap < 1.75 ? 1.5 : gap < 2.3 ? 0 : gap < 3.3 ? 2 : 4;
	}
	return gap < 0.8 ? 4 : gap < 5 ? 0.5 : 2;
}
