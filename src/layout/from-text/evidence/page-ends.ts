/** What a page's foot tells: in which columns its notes stand, and how far down each column reaches. */
import type { NotesOfColumn } from '#layout/from-text/model/page.ts';

/** Notes are numbered on from column to column. */
const NUMBERED_BACK = 6;
/**
 * Notes stand at the foot of the last column, or each at the foot of the column of its call; the former is
 * the commoner.
 */
const NOT_LAST = 3;
const EACH_ITS_OWN = 1.2;
const NOT_UNDER_CALL = 4;

/**
 * Text fills columns from the left: of 70 pairs of neighbours on the development pages the right one ended
 * lower in 6, higher in 31.
 */
export const lower = 1.2;

/** What the order of the notes over the columns costs. */
export function noteOrder(notes: readonly NotesOfColumn[]): number {
	const all = notes.flatMap(({ labels }) => labels);
	let back = 0;
	for (let i = 1; i < all.length; i++) if ((all[i] as number) <= (all[i - 1] as number)) back++;
	const elsewhere = all.length - (notes.at(-1)?.labels.length ?? 0);
	const strayed = notes.reduce(
		(sum, { labels }, k) =>
			sum +
			labels.filter((label) => notes.some(({ calls }, other) => other !== k && calls.includes(label))).length,
		0,
	);
	return (
		NUMBERED_BACK * back +
		Math.min(NOT_LAST * elsewhere, all.length > 0 ? EACH_ITS_OWN + NOT_UNDER_CALL * strayed : 0)
	);
}
