/**
 * Two ways to cut one raw line, as words: which words go with which stretch, and which of them the other way would
 * give to a neighbour.
 */

/** A word of the line, and where the rival would have put it. */
export interface CutWord {
	readonly text: string;
	/** Whether a cut stands before it. */
	readonly cutBefore: boolean;
	/** Set for a word that the rival gives to the stretch at its left or right. */
	readonly moved?: 'left' | 'right';
}

const SIGN = '|';

/** Each word of a decision's text with the number of its stretch. */
function stretches(text: string): { readonly word: string; readonly stretch: number }[] {
	let stretch = 0;
	return text.split(/\s+/).flatMap((word) => {
		if (word !== SIGN) return word === '' ? [] : [{ word, stretch }];
		stretch += 1;
		return [];
	});
}

/**
 * @param chosen cells joined by ` | `.
 * @param rival the same words, cut elsewhere.
 * @returns `undefined` where the two do not hold the same words.
 */
export function cutWords(chosen: string, rival: string): CutWord[] | undefined {
	const ours = stretches(chosen);
	const theirs = stretches(rival);
	if (ours.length !== theirs.length || ours.some(({ word }, index) => word !== theirs[index]?.word))
		return undefined;
	return ours.map(({ word, stretch }, index) => {
		const other = theirs[index]?.stretch ?? stretch;
		return {
			text: word,
			cutBefore: index > 0 && stretch !== ours[index - 1]?.stretch,
			...(other === stretch ? {} : { moved: other < stretch ? ('left' as const) : ('right' as const) }),
		};
	});
}
