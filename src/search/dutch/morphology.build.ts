/**
 * What is known of the words of the texts before anybody asks: compounds and their parts, what hanging
 * hyphens stand for, abbreviations, forms that no rule tells, and words that only look alike. All but the
 * abbreviations come from OpenTaal's word list and so are for Dutch; an edition in another language has the
 * rest, and near spellings without lookalikes to hold back.
 */
import { hangingCompounds, partsOf } from '#search/dutch/compounds.build.ts';
import type { Dictionary } from '#search/dutch/dictionary.build.ts';
import { inflectionsOf } from '#search/dutch/inflections.build.ts';
import { beginnings, lookalikes } from '#search/dutch/known-words.build.ts';
import { separatedVerbs } from '#search/dutch/separable.build.ts';
import type { Abbreviation, Morphology } from '#search/index/lexicon.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { itemsOf } from '#search/text/compound-parts.ts';
import { lettersOf, wordsOf } from '#search/text/tokens.ts';

/**
 * @param words of the lexicon.
 * @param given the abbreviations of the editions, as their editors wrote them.
 */
export function morphologyOf(
	words: readonly string[],
	records: readonly Pick<SearchRecord, 'text'>[],
	given: readonly { readonly short: string; readonly long: string }[],
	{ list, lexemes }: Dictionary,
): Morphology {
	const hanging = records.flatMap((record) => [...hangingCompounds(record.text, list)]);
	const spelled = (text: string) =>
		wordsOf(text)
			.map((word) => word.letters)
			.join(' ');
	const abbreviations = given.map(
		({ short, long }): Abbreviation => ({
			short: spelled(short),
			long: spelled(long),
			also: [...hangingCompounds(long, list).keys()].map(lettersOf),
		}),
	);
	const common = new Set(
		records.flatMap(({ text }) =>
			wordsOf(text).flatMap(({ letters, start }) => (/\p{Ll}/u.test(text[start] ?? '') ? [letters] : [])),
		),
	);
	const compounds = sorted(words.flatMap((word) => pairOf(word, partsOf(word, list, common.has(word)))));
	const separated = separatedVerbs(records, lexemes);
	const inflections = inflectionsOf(
		[...words, ...separated.keys()],
		[...itemsOf(compounds).keys()],
		list,
		lexemes,
	);
	return {
		compounds,
		hanging: sorted(hanging.map(([whole, text]) => [lettersOf(whole), spelled(text)] as const)),
		separated: sorted([...separated]),
		abbreviations,
		inflections,
		beginnings: beginnings(words, list).join(' '),
		lookalikes: lookalikes(words, list, inflections).join(' '),
	};
}

function pairOf(word: string, parts: string | undefined): readonly (readonly [string, string])[] {
	return parts ? [[word, parts]] : [];
}

function sorted(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
	return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
