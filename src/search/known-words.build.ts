/**
 * The words of the language that look like a word of the texts and are not in them. Who asks one of these has made no
 * slip: *terrorist* is not *terrorisme*. The browser half takes none of them for a near spelling, and needs no dictionary.
 */
import type { WordList } from '#search/hunspell.build.ts';
import { slipsBetween, slipsIn } from '#search/near.ts';
import { root } from '#search/stem.ts';

/** Sorted, without the words of the texts and their forms, which search finds as what they are. */
export function lookalikes(words: readonly string[], list: WordList): readonly string[] {
	const texts = new Set(words);
	const asked = words.filter((word) => slipsIn(word.length) > 0 && /^\p{L}+$/u.test(word));
	const roots = new Set(words.map(root));
	const byGram = gramsOf(asked);
	const found = new Set<string>();
	for (const word of list.words) {
		if (word.length < 5 || texts.has(word)) continue;
		for (const other of candidates(word, byGram)) {
			if (slipsBetween(word, other) === undefined) continue;
			if (!roots.has(root(word))) found.add(word);
			break;
		}
	}
	return [...found].sort();
}

/**
 * Two slips leave one of three pieces of a word whole and nearly in its place; so only words that share such a
 * piece are compared.
 */
function gramsOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const grams = new Map<string, string[]>();
	for (const word of words) {
		for (const [piece, at] of piecesOf(word)) {
			const key = `${at}${piece}`;
			const same = grams.get(key);
			if (same) same.push(word);
			else grams.set(key, [word]);
		}
	}
	return grams;
}

function piecesOf(word: string): readonly (readonly [string, number])[] {
	const third = Math.floor(word.length / 3);
	return [0, third, 2 * third].map(
		(at, index) => [word.slice(at, index === 2 ? undefined : at + third), at] as const,
	);
}

function* candidates(word: string, grams: ReadonlyMap<string, readonly string[]>): Generator<string> {
	const seen = new Set<string>();
	for (let length = word.length - 2; length <= word.length + 2; length += 1) {
		const third = Math.floor(length / 3);
		for (const [at, size] of [
			[0, third],
			[third, third],
			[2 * third, length - 2 * third],
		] as const) {
			for (let shift = -2; shift <= 2; shift += 1) {
				const from = at + shift;
				if (from < 0 || from + size > word.length) continue;
				for (const other of grams.get(`${at}${word.slice(from, from + size)}`) ?? []) {
					if (other.length !== length || seen.has(other)) continue;
					seen.add(other);
					yield other;
				}
			}
		}
	}
}
