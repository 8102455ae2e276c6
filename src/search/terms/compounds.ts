/** Words asked as one that the texts write apart, and the reverse. */

import type { Certainty, Pair, Sequence } from '#search/terms/expansion.ts';
import type { WordIndex } from '#search/terms/word-index.ts';
import { turning } from '#search/text/misspelling.ts';

/** Letters of the shortest word that may be half of a compound which a text writes apart. */
const shortestHalf = 4;
/** Slight words that may stand between its halves: *verstrekken van de gegevens*. */
const closely = 2;
/** Words that may stand between two that were asked with a hyphen. */
const loosely = 8;

/** `artikel60` as `artikel`, `60`: the ways two words of the texts make up one that was asked. */
export function inTwo(asked: string, index: WordIndex): readonly (readonly string[])[] {
	const ways: string[][] = [];
	for (let at = asked.length - 1; at > 0; at -= 1) {
		const halves = [asked.slice(0, at), asked.slice(at)];
		const long = halves.some((half) => half.length > 4);
		if (halves.every((half) => index.has(half) && (half.length > (long ? 1 : 2) || /^\d+$/.test(half))))
			ways.push(halves);
	}
	return ways;
}

/** The words asked, in a row as they are, or a word of them in two; none where one is not in the texts. */
export function inRow(
	letters: string,
	parts: readonly string[],
	certainty: Certainty,
	index: WordIndex,
): readonly Sequence[] {
	const words = parts.flatMap((part) => (index.has(part) ? [part] : (inTwo(part, index)[0] ?? [])));
	return words.length > 0 && words.join('') === letters ? [{ words, certainty }] : [];
}

/**
 * A compound of two words of the texts, or forms of them: with a hyphen, or solid with a letter that links or
 * none.
 */
export function pairsOf(asked: string, parts: readonly string[], index: WordIndex): readonly Pair[] {
	const pairs: Pair[] = [];
	const add = (ones: readonly string[], others: readonly string[], loose: boolean) => {
		if (ones.length === 0 || others.length === 0) return;
		const words = [new Set(ones), new Set(others)] as const;
		pairs.push({ words, certainty: 'apart', between: loose ? loosely : closely, loose });
	};
	const [one = '', other = ''] = parts;
	if (parts.length === 2 && !turning.test(one)) add(index.formsOf(one), index.formsOf(other), true);
	for (let at = shortestHalf; at <= asked.length - shortestHalf; at += 1) {
		// What a hyphen parts was looked for already.
		if (parts.length === 2 && at === one.length) continue;
		const head = asked.slice(0, at);
		const heads = [head, head.replace(/s$/, '')].flatMap((half) => index.formsOf(half));
		add(heads, index.formsOf(asked.slice(at)), false);
	}
	return pairs;
}
