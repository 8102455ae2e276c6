/**
 * A page or a note by its number in print: *p. 41*, *voetnoot 8*, *noten 8 en 9*, *noot nr. 8*, *noot †*. Any
 * of several may answer.
 */
import { noteMarks, notes, numbers, pages } from '#search/question/numbered.ts';
import type { Term } from '#search/question/question.ts';
import { replaced } from '#search/rewrites/replace.ts';

export function printedPlaces(terms: readonly Term[]): readonly (readonly Term[])[] {
	return terms.flatMap((_, at) => {
		const found = placesAt(terms.slice(at).map(({ letters }) => letters));
		return (found?.names ?? []).map((place) =>
			replaced(terms, at, found?.words ?? 1, { kind: 'place', parts: [], place }),
		);
	});
}

/** The places that the first words name. */
function placesAt(words: readonly string[]): { names: readonly string[]; words: number } | undefined {
	// *voet noot 8*
	for (const split of [1, 2]) {
		const [, kind = '', number = ''] = /^(\p{L}+)(\d*)$/u.exec(words.slice(0, split).join('')) ?? [];
		const name = pages.test(kind) ? 'p' : notes.test(kind) ? 'noot' : undefined;
		if (!name) continue;
		const from = number === '' && numbers.test(words[split] ?? '') ? split + 1 : split;
		const end = words.findIndex(
			(word, at) => at >= from && !(name === 'noot' ? noteMarks : /^\d+$/).test(word),
		);
		const behind = words.slice(from, end < 0 ? words.length : end);
		const given = number === '' ? behind : [number, ...behind];
		if (given.length > 0) return { names: given.map((one) => `${name} ${one}`), words: from + behind.length };
	}
	return undefined;
}
