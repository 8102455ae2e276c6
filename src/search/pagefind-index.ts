/**
 * Pagefind as a {@link SearchIndex}: the words of the lexicon are looked up one by one, each once, and the records
 * they bring are read from the texts beside it.
 */
import { IncompleteIndex, type SearchIndex } from '#search/answer.ts';
import type { Lexicon } from '#search/lexicon.ts';
import { type TextFile, textFileOf } from '#search/texts.ts';
import { Vocabulary } from '#search/vocabulary.ts';

/** What is used of the module `pagefind.js`. */
export interface Pagefind {
	createInstance(options: {
		/** Main thread only: a worker is one more file to load, and its address no Trusted Type. */
		readonly noWorker: boolean;
		readonly basePath: string;
		/** Replaces the time in the address of `pagefind-entry.json`. */
		readonly metaCacheTag: string;
	}): PagefindInstance;
}

export interface PagefindInstance {
	search(term: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
	/** Name of the record: `nl_1ceca61`. */
	readonly id: string;
	readonly score: number;
}

/** Places read for one answer from a large edition. Each may cost a file; nobody reads further down a list. */
const most = 60;

/**
 * @param folder address of the folder `pagefind/`, with a slash at its end.
 * @param readTexts fetches a file of texts by its path in that folder; throws when it is not there.
 */
export function pagefindIndex(
	pagefind: Pagefind,
	lexicon: Lexicon,
	folder: string,
	readTexts: (path: string) => Promise<TextFile>,
): SearchIndex {
	const instance = pagefind.createInstance({
		noWorker: true,
		basePath: folder,
		metaCacheTag: lexicon.index,
	});
	const search = once(async (word) => {
		await breathe();
		// In quotation marks Pagefind brings the word and its forms, and not every word that begins with it; a lone letter it does not know so.
		const exact = await instance.search(`"${word}"`);
		return exact.results.length > 0 ? exact : instance.search(word);
	});
	const file = once(readTexts);
	const record = async (name: string) => {
		const found = (await file(textFileOf(name, lexicon.index, lexicon.texts)))[name];
		if (!found) throw new IncompleteIndex(`the index has the record ${name} and the texts have not`);
		return found;
	};
	return {
		most: lexicon.records ? Number.POSITIVE_INFINITY : most,
		vocabulary: new Vocabulary(lexicon.words, lexicon.morphology),
		place: (name) =>
			(lexicon.places[name] ?? []).map((key, at) => ({ key, score: 1 - at / 1000, read: () => record(key) })),
		find: async (word) => {
			const { results } = await search(word);
			return results.map(({ id, score }) => ({ key: id, score, read: () => record(id) }));
		},
	};
}

/** Milliseconds of work after which the page is let go: a frame. */
const frame = 12;
let breath = 0;

/** Lets the page draw and take a letter between two pieces of work. */
async function breathe(): Promise<void> {
	if (performance.now() - breath < frame) return;
	await new Promise((resolve) => setTimeout(resolve));
	breath = performance.now();
}

/** `work`, done once for each name. */
function once<T>(work: (name: string) => Promise<T>): (name: string) => Promise<T> {
	const done = new Map<string, Promise<T>>();
	return (name) => {
		const known = done.get(name) ?? work(name);
		done.set(name, known);
		return known;
	};
}
