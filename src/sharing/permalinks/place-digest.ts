/**
 * A digest of the words that an id names, which tells a correction from other words: of all pairs of
 * neighbouring words, the codes that come first in the alphabet. Words that change take few pairs with them,
 * other words have nearly none of them. The method is the bottom-k sketch of A. Broder, On the resemblance
 * and containment of documents, 1997.
 */

import { fold, tokensOf } from '#sharing/alignment/tokens.ts';
import { codeOf } from '#sharing/quote-link/fingerprint.ts';

/** How many pairs are kept, and how many signs each has: 18 bits. */
const KEPT = 6;
const SIGNS = 3;

/** So few words have few pairs: with them, what stands beside none counts too. */
const FEW = 3;

/** Codes of all pairs, in order. Case, accents and signs do not count. */
function pairsOf(text: string, isShort: boolean): readonly string[] {
	const words = tokensOf(text)
		.filter(({ kind }) => kind === 'word')
		.map((token) => fold(token.text));
	const pairs = ['', ...words]
		.map((word, at): readonly [string, string] => [word, words[at] ?? ''])
		.filter(([one, other]) => isShort || (one !== '' && other !== ''));
	return words.length === 0 ? [] : [...new Set(pairs.map((pair) => codeOf(pair.join(' ')).slice(0, SIGNS)))];
}

/** @returns none for a text without words. */
export function placeDigest(text: string): string {
	const pairs = pairsOf(text, false);
	return [...(pairs.length < FEW ? pairsOf(text, true) : pairs)].sort().slice(0, KEPT).join('');
}

/** The part of a digest that a text has: from 0, other words, to 1, the same. */
export function sharedPart(digest: string, text: string): number {
	const kept = digest.match(/.{3}/g) ?? [];
	const pairs = new Set(pairsOf(text, true));
	return kept.length === 0 ? 1 : kept.filter((code) => pairs.has(code)).length / kept.length;
}
