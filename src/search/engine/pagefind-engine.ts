/**
 * Pagefind as a {@link SearchEngine}: the words of the lexicon are looked up one by one, each once. What it
 * brings is read where the edition's own index reads it, which also knows the words that are too frequent for
 * it.
 */
import { IncompleteIndex, once, type SearchEngine, type SearchIndex } from '#search/engine/engine.ts';
import { type Lexicon, wholeWords } from '#search/index/lexicon.ts';

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
}

/** Path of the names that Pagefind gave the records, in reading order; relative to `pagefind/`. */
export function namesFile(files: string): string {
	return `names/${files}.json`;
}

/**
 * @param own the edition's own index.
 * @param folder address of the folder `pagefind/`, with a slash at its end.
 * @param names of the records, as in {@link namesFile}.
 * @throws IncompleteIndex where it does not find a word that it must have.
 */
export async function pagefindEngine(
	pagefind: Pagefind,
	lexicon: Lexicon,
	own: SearchIndex,
	folder: string,
	names: readonly string[],
): Promise<SearchEngine> {
	const instance = pagefind.createInstance({
		noWorker: true,
		basePath: folder,
		metaCacheTag: lexicon.index,
	});
	const numbers = new Map(names.map((name, number) => [name, number]));
	const search = once(async (word) => {
		await breathe();
		// In quotation marks Pagefind brings the word and its forms, and not every word that begins with it; a
		// lone letter it does not know so.
		const exact = await instance.search(`"${word}"`);
		const { results } = exact.results.length > 0 ? exact : await instance.search(word);
		return results.map(({ id }) => {
			const number = numbers.get(id);
			if (number === undefined)
				throw new IncompleteIndex(`Pagefind has the record ${id} and the names have not`);
			return number;
		});
	});
	const frequent = new Set(lexicon.frequent.split(' '));
	const words = wholeWords(lexicon.words).words.split(' ');
	// Any word makes Pagefind take up its files; that it has the word, in a record we have, shows that they are
	// sound.
	const word = words.find((one) => !frequent.has(one)) ?? '';
	const [first] = await search(word);
	if (first === undefined) throw new IncompleteIndex(`the index has no “${word}”`);
	await own.read(first);
	return {
		postings: (one) => (frequent.has(one) ? own.postings(one) : search(one)),
		expect: (expected) => own.expect?.(expected.filter((one) => frequent.has(one))),
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
