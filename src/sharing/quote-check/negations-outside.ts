/**
 * Negations outside the quotation marks that deny what stands between them: “de AIVD mag” niet “werken”, geen
 * “sprake van”.
 */

import { fold } from '#sharing/alignment/tokens.ts';
import { cuesIn } from '#sharing/quote-check/cues.ts';
import type { Part, QuotedPlace } from '#sharing/quote-check/finding.ts';
import type { Segment } from '#sharing/quote-check/segments.ts';

const isJudged = ({ why }: Segment): boolean => why === undefined;

/**
 * Between two stretches any negation; before the first, one that goes on into it without a sign.
 * @param places where the words stand; a negation that the text has before them itself was not put in.
 */
export function negationsOutside(
	segments: readonly Segment[],
	typed: string,
	places: readonly Pick<QuotedPlace, 'before'>[] = [],
): Part[] {
	const [first, last] = [segments.findIndex(isJudged), segments.findLastIndex(isJudged)];
	return segments
		.slice(0, last)
		.flatMap(({ start, end, why }, at) => {
			if (why !== 'outside') return [];
			const text = typed.slice(start, end);
			return at > first ? cuesIn(text) : cuesIn(/\p{L}+\s+[^\p{L}\p{N}\s.,:;]*$/u.exec(text)?.[0] ?? '');
		})
		.filter(({ weight }) => weight === 'negation')
		.filter(({ text }) => !places.some(({ before }) => has(before, text)))
		.map(({ text }) => ({ kind: 'quote', text }));
}

const has = (before: string, word: string): boolean =>
	cuesIn(before).some(({ text }) => fold(text) === fold(word));
