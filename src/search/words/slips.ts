/** Which words of the texts one that is not there may be a slip for, and which look most like it. */
import { distance, lettersIn, mayBeNear } from '#search/words/distance.ts';
import { plainer, slipsBetween, slipsIn } from '#search/words/near.ts';
import { root } from '#search/words/stem.ts';
import type { WordIndex } from '#search/words/word-index.ts';

/** The words that `asked`, which the language does not have, may be a slip for. */
export function slipsFor(asked: string, index: WordIndex): readonly string[] {
	if (slipsIn(asked.length) === 0 || /\p{N}/u.test(asked)) return [];
	const sounding = index.soundingLike(asked);
	if (sounding.length > 0) return sounding;
	const nearest = closest(asked, index.sorted);
	if (nearest.length > 0) return nearest;
	// A slip in another form than the text has: *inlichtingedienst* where it has *inlichtingendiensten*.
	for (const bare of new Set([root(asked), plainer(asked)])) {
		const words = closest(bare, index.roots()).flatMap((one) =>
			index.byRoot(one).filter((word) => index.has(word)),
		);
		if (words.length > 0) return words;
	}
	return [];
}

/** Words of the texts that look most like one that is not there, best first. For an honest zero. */
export function nearestTo(asked: string, index: WordIndex, most: number): readonly string[] {
	if (asked.length < 3 || /\p{N}/u.test(asked)) return [];
	const limit = Math.max(2, Math.floor(asked.length / 2.5));
	const alike = index.sorted
		.filter((word) => word.length > 3 && !/\p{N}/u.test(word))
		.map((word) => [word, distance(asked, word, limit)] as const)
		.filter(([, far]) => far <= limit)
		.sort(([a, far], [b, further]) => far - further || Number(b[0] === asked[0]) - Number(a[0] === asked[0]))
		.map(([word]) => word);
	// A reader who asks *telecom* may mean *telecommunicatie*, which only begins with it.
	return [...new Set([...index.from(asked), ...alike])].slice(0, most);
}

/** The words that the fewest slips part from `asked`; none where more part them than slips are. */
export function closest(asked: string, words: Iterable<string>): readonly string[] {
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
