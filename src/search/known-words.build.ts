/**
 * The words of the language that look like a word of the texts and are not in them. Who asks one of these has made no
 * slip: *terrorist* is not *terrorisme*. The browser half takes none of them for a near spelling, and needs no dictionary.
 */

import { lettersIn, mayBeNear } from '#search/distance.ts';
import type { WordList } from '#search/hunspell.build.ts';
import { plainer, slipsBetween, slipsIn } from '#search/near.ts';
import { root } from '#search/stem.ts';

/** Words of the list, three letters or more, that a longer word of the texts begins with; sorted. */
export function beginnings(words: readonly string[], list: WordList): readonly string[] {
	const found = new Set<string>();
	for (const word of words) {
		for (let length = 3; length < word.length; length += 1) {
			const begin = word.slice(0, length);
			if (list.words.has(begin)) found.add(begin);
		}
	}
	return [...found].sort();
}

/**
 * Sorted, without the words of the texts and their forms, which search finds as what they are.
 * @param kin what is known of forms, as in `Morphology`.
 */
export function lookalikes(
	words: readonly string[],
	list: WordList,
	kin: Readonly<Record<string, string>>,
): readonly string[] {
	const texts = new Set(words);
	const asked = [...new Set([...words, ...words.map(root)])].filter(
		(word) => slipsIn(word.length) > 0 && /^\p{L}+$/u.test(word),
	);
	const roots = new Set(words.map(root));
	const byGram = gramsOf(asked);
	const found = new Set<string>();
	for (const word of list.words) {
		if (word.length < 5 || texts.has(word)) continue;
		const known = kin[word];
		if (known === undefined ? roots.has(root(word)) : known !== '') continue;
		const bare = new Set([word, root(word), plainer(word)]);
		if ([...bare].some((one) => isNear(one, byGram))) found.add(word);
	}
	return [...found].sort();
}

interface Known {
	readonly letters: string;
	readonly bits: number;
}
type Grams = ReadonlyMap<string, readonly Known[]>;

function isNear(word: string, grams: Grams): boolean {
	for (const other of candidates(word, grams)) if (slipsBetween(word, other) !== undefined) return true;
	return false;
}

/**
 * One slip leaves one of two pieces of a word whole and nearly in its place, two slips one of three; so only words that share
 * such a piece are compared.
 */
function gramsOf(words: readonly string[]): Grams {
	const grams = new Map<string, Known[]>();
	for (const letters of words) {
		const word = { letters, bits: lettersIn(letters) };
		for (const [at, to] of piecesOf(letters.length)) {
			const key = `${letters.length} ${at}${letters.slice(at, to)}`;
			const same = grams.get(key);
			if (same) same.push(word);
			else grams.set(key, [word]);
		}
	}
	return grams;
}

/** Where the pieces of a word of so many letters begin and end. */
function piecesOf(length: number): readonly (readonly [number, number])[] {
	const count = slipsIn(length) + 1;
	return Array.from({ length: count }, (_, piece) => [
		Math.floor((piece * length) / count),
		Math.floor(((piece + 1) * length) / count),
	]);
}

function* candidates(word: string, grams: Grams): Generator<string> {
	const bits = lettersIn(word);
	const most = slipsIn(word.length);
	for (let length = word.length - most; length <= word.length + most; length += 1) {
		const slips = Math.min(most, slipsIn(length));
		for (const [at, to] of slips === 0 ? [] : piecesOf(length)) {
			for (let shift = -slips; shift <= slips; shift += 1) {
				if (at + shift < 0 || to + shift > word.length) continue;
				for (const other of grams.get(`${length} ${at}${word.slice(at + shift, to + shift)}`) ?? []) {
					if (mayBeNear(bits, other.bits, slips)) yield other.letters;
				}
			}
		}
	}
}
