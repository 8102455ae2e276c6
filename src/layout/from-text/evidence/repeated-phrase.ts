/**
 * The page's own repeated phrases: a pair of words that stands side by side elsewhere on the page is hardly
 * cut apart here.
 */
import type { PairScore } from '#layout/from-text/model/page.ts';

/** A repeated phrase counts for at most this much. */
const MOST = 3.2;
const LEAST = 0.4;
const SHARE = 0.75;
/** Words that a page of this kind has beside its own. */
const UNSEEN = 200;

export const repeatedPhrase: PairScore = ({ pairs, counts }, left, right, inside) => {
	if (!left.core || !right.core) return 0;
	// Elsewhere means: not where one of these two words itself stands, for that may be a false neighbour.
	const own = inside ? 1 : (left.after === right.core ? 1 : 0) + (right.before === left.core ? 1 : 0);
	const together = (pairs.get(`${left.core} ${right.core}`) ?? 0) - own;
	if (together <= 0) return 0;
	const expected = ((counts.get(left.core) ?? 1) * (counts.get(right.core) ?? 1)) / (counts.size + UNSEEN);
	const surprise = Math.log(together / Math.min(1, expected));
	return Math.min(MOST, LEAST + SHARE * Math.max(0, surprise));
};
