/**
 * The words of the language that look like a word of the texts and are not in them. Who asks one of these has
 * made no slip: *terrorist* is not *terrorisme*. The browser half takes none of them for a near spelling, and
 * needs no dictionary.
 */

import type { WordForms } from '#search/dutch/hunspell.build.ts';
import { nearAny } from '#search/dutch/near-any.build.ts';
import { slipsIn } from '#search/text/misspelling.ts';
import { root } from '#search/text/stem.ts';

/** Words of the list, three letters or more, that a longer word of the texts begins with; sorted. */
export function beginnings(words: readonly string[], list: WordForms): readonly string[] {
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
 * @param inflections what is known of forms, as in `Morphology`.
 */
export function lookalikes(
	words: readonly string[],
	list: WordForms,
	inflections: Readonly<Record<string, string>>,
): readonly string[] {
	const texts = new Set(words);
	const isNear = nearAny(
		[...new Set([...words, ...words.map(root)])].filter(
			(word) => slipsIn(word.length) > 0 && /^\p{L}+$/u.test(word),
		),
	);
	const roots = new Set(words.map(root));
	const found = new Set<string>();
	for (const word of list.words) {
		if (word.length < 5 || texts.has(word)) continue;
		const known = inflections[word];
		const own = root(word);
		if (known === undefined ? roots.has(own) : known !== '') continue;
		if (isNear(word) || (own !== word && isNear(own))) found.add(word);
	}
	return [...found].sort();
}
