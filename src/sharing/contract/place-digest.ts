/**
 * A digest of the words that an id names, which tells a correction from other words: of all pairs of neighbouring words, the codes
 * that come first in the alphabet. Words that change take few pairs with them, other words have nearly none of them.
 * The method is the bottom-k sketch of A. Broder, On the resemblance and containment of documents, 1997.
 */
import { codeOf } from '#sharing/quote/fingerprint.ts';
import { fold, tokensOf } from '#sharing/words/tokens.ts';

/** How many pairs are kept, and how many signs each has: 18 bits. */
const KEPT = 6;
const SIGNS = 3;

/** Codes of all pairs, the first word and the last with nothing beside them. Case, accents and signs do not count. */
function pairsOf(text: string): readonly string[] {
	const words = tokensOf(text)
		.filter(({ kind }) => kind === 'word')
		.map((token) => fold(token.text));
	if (words.length === 0) return [];
	const pairs = ['', ...words].map((word, at) => codeOf(`${word} ${words[at] ?? ''}`).slice(0, SIGNS));
	return [...new Set(pairs)];
}

/** @returns none for a text without words. */
export const placeDigest = (text: string): string => [...pairsOf(text)].sort().slice(0, KEPT).join('');

/** The part of a digest that a text has: from 0, other words, to 1, the same. */
export function sharedPart(digest: string, text: string): number {
	const kept = digest.match(/.{3}/g) ?? [];
	const pairs = new Set(pairsOf(text));
	return kept.length === 0 ? 1 : kept.filter((code) => pairs.has(code)).length / kept.length;
}
