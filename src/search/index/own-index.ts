/**
 * An index of our own, which answers before Pagefind has arrived, and the same. A small edition has its texts in the lexicon, and all is made of
 * them; of a larger one, files tell which records have a word and what they say. It brings the records that have the
 * word itself, which are those Pagefind brings that count.
 */
import { IncompleteIndex, type SearchIndex } from '#search/answer/candidates.ts';
import { type Lexicon, wholeWords } from '#search/index/lexicon.ts';
import { numbersOf, type OccurrenceFile, occurrenceFile, occurrencesOf } from '#search/index/occurrences.ts';
import { type TextFile, textFile, textFileOf } from '#search/index/texts.ts';
import { type Tables, Told, toldFile } from '#search/words/told.ts';
import { Vocabulary } from '#search/words/vocabulary.ts';
import { volumeOf } from '#search/words/volumes.ts';

/** Fetches a file of the index by its path relative to `pagefind/`; throws when it is not there. */
export type ReadFile = (path: string) => Promise<unknown>;

/** Places read for one answer from a large edition, of which nobody reads further down a list. */
const most = 60;

export function ownIndex(lexicon: Lexicon, readFile: ReadFile): SearchIndex {
	const { files, records } = lexicon;
	const { words, compounds } = wholeWords(lexicon.words);
	const morphology = { ...lexicon.morphology, compounds };
	const file = once(readFile);
	const told = lexicon.told
		? new Told(lexicon.told, async (volume) => (await file(toldFile(files, volume))) as Tables)
		: Told.whole(morphology);
	const numbered = (name: string) => numbersOf(lexicon.places[name] ?? []);
	const place = (name: string) => {
		// *p 41 alinea 6*
		const [, page, paragraph] = /^(p \S+) (alinea \S+)$/.exec(name) ?? [];
		if (!page || !paragraph) return numbered(name);
		const on = new Set(numbered(page));
		return numbered(paragraph).filter((record) => on.has(record));
	};
	const vocabulary = new Vocabulary(words, morphology, told);
	if (records) {
		const occurrences = occurrencesOf(records);
		return {
			vocabulary,
			most: Number.POSITIVE_INFINITY,
			find: async (word) => occurrences.get(word) ?? [],
			read: async (record) => held(records[record], record),
			place,
		};
	}
	const find = once(async (word) => {
		const path = occurrenceFile(files, volumeOf(word, lexicon.occurrences));
		const occurrences = (await file(path)) as OccurrenceFile;
		return Object.hasOwn(occurrences, word) ? numbersOf(occurrences[word] ?? []) : [];
	});
	return {
		vocabulary,
		most,
		fileOf: (record) => textFileOf(record, lexicon.texts),
		find,
		expect: (expected) => {
			// What does not come fails where it is needed.
			for (const word of expected) if (vocabulary.has(word)) find(word).catch(() => undefined);
		},
		read: async (record) => {
			const at = textFileOf(record, lexicon.texts);
			const texts = (await file(textFile(files, at))) as TextFile;
			return held(texts[record - (lexicon.texts[at] ?? 0)], record);
		},
		place,
	};
}

function held<T>(record: T | undefined, number: number): T {
	if (record) return record;
	throw new IncompleteIndex(`the index has the record ${number} and the texts have not`);
}

/** `work`, done once for each name. */
export function once<T>(work: (name: string) => Promise<T>): (name: string) => Promise<T> {
	const done = new Map<string, Promise<T>>();
	return (name) => {
		const known = done.get(name) ?? work(name);
		done.set(name, known);
		return known;
	};
}
