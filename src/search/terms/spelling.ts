/** Which words of the texts one that is not there may be a slip for, and which look most like it. */

import type { WordIndex } from '#search/terms/word-index.ts';
import { distance, lettersIn, mayBeNear } from '#search/text/distance.ts';
import { slipsBetween, slipsIn } from '#search/text/misspelling.ts';
import { root } from '#search/text/stem.ts';

/** The words that `asked`, which the language does not have, may be a slip for. */
export function slipsFor(asked: string, index: WordIndex): readonly string[] {
	if (slipsIn(asked.length) === 0 || /\p{N}/u.test(asked)) return [];
	const sounding = index.soundingLike(asked);
	if (sounding.length > 0) return sounding;
	const nearest = closest(asked, index.sorted);
	// A slip in another form than the text has: *inlichtingedienst* where it has *inlichtingendiensten*.
	return nearest.length > 0
		? nearest
		: closest(root(asked), index.roots()).flatMap((one) => index.byRoot(one));
}

/**
 * Letters of the shortest word that is offered in a longer one: in the midst of one, whatever is shorter
 * stands by chance.
 */
const shortestEnd = 4;

/**
 * Words of the texts that one which is not there may be meant for, best first: those it begins, those it
 * ends, and those that look most like it. For an honest zero.
 */
export function nearestTo(asked: string, index: WordIndex, most: number): readonly string[] {
	if (asked.length < 3 || /\p{N}/u.test(asked)) return [];
	const limit = Math.max(1, Math.floor(asked.length / 2.5));
	const alike = index.sorted
		.filter((word) => word.length > 3 && !/\p{N}/u.test(word))
		.map((word) => [word, distance(asked, word, limit)] as const)
		.filter(([word, far]) => far <= limit && (asked.length > 4 || word[0] === asked[0]))
		.sort(([a, far], [b, further]) => far - further || Number(b[0] === asked[0]) - Number(a[0] === asked[0]))
		.map(([word]) => word);
	const longer = [
		...index.from(asked),
		...(asked.length < shortestEnd ? [] : index.sorted.filter((word) => word.endsWith(asked))),
	];
	// The shortest of them goes on least beyond what was asked.
	longer.sort((a, b) => a.length - b.length);
	return [...new Set([...longer, ...alike])].slice(0, most);
}

/** The words that the fewest slips part from `asked`; none where more part them than slips are. */
function closest(asked: string, words: Iterable<string>): readonly string[] {
	const bits = lettersIn(asked);
	const most = slipsIn(asked.length);
	let least = Number.POSITIVE_INFINITY;
	let nearest: string[] = [];
	for (const word of words) {
		if (Math.abs(word.length - asked.length) > most || !mayBeNear(bits, lettersIn(word), most)) continue;
		const slips = slipsBetween(asked, word);
		if (slips === undefined || slips > least) continue;
		if (slips < least) nearest = [];
		least = slips;
		nearest.push(word);
	}
	return nearest;
}
