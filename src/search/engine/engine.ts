/**
 * What stands between asking and whoever knows where words stand. Another engine is another maker of a {@link
 * SearchEngine}.
 */
import type { SearchRecord } from '#search/index/record.ts';
import type { Vocabulary } from '#search/terms/vocabulary.ts';

/** Knows which records have a word. A record goes by its number in reading order. */
export interface SearchEngine {
	/**
	 * Every record that has `word`, a word of the vocabulary; it may bring others with it, which are read and
	 * left out.
	 */
	readonly postings: (word: string) => Promise<readonly number[]>;
	/** Told of the words of a question before it is read, so that what they need is on its way. */
	readonly expect?: (words: readonly string[]) => void;
}

/** All that an answer is made from, whatever the engine. */
export interface SearchIndex extends SearchEngine {
	readonly vocabulary: Vocabulary;
	/** The records of a place in print: `p 41`, `noot 8`. */
	readonly places: (name: string) => readonly number[];
	readonly read: (record: number) => Promise<SearchRecord>;
	/** Records to read at first for one answer, at most. */
	readonly most: number;
	/** The file that a record is read from, where each may have to be fetched. */
	readonly fileOf?: (record: number) => number;
}

/** The index did not give what its own lexicon says it has. */
export class IncompleteIndex extends Error {
	override readonly name = 'IncompleteIndex';
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
