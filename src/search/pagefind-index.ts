/**
 * Pagefind as a {@link SearchIndex}: the words of the lexicon are looked up one by one, each once, and what
 * Pagefind stores of a record is read back.
 */
import type { Candidate, SearchIndex } from '#search/answer.ts';
import type { Lexicon } from '#search/lexicon.ts';
import type { RecordKind, SearchRecord } from '#search/record.ts';
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
	readonly id: string;
	readonly score: number;
	data(): Promise<{
		readonly raw_url: string;
		readonly raw_content: string;
		readonly meta: Readonly<Record<string, string>>;
	}>;
}

/** @param folder address of the folder `pagefind/`, with a slash at its end. */
export function pagefindIndex(pagefind: Pagefind, lexicon: Lexicon, folder: string): SearchIndex {
	const instance = pagefind.createInstance({ noWorker: true, basePath: folder, metaCacheTag: lexicon.index });
	const found = new Map<string, Promise<readonly Candidate[]>>();
	const read = new Map<string, Promise<SearchRecord>>();
	const readOnce = (result: PagefindResult) => {
		const known = read.get(result.id) ?? result.data().then(recordFrom);
		read.set(result.id, known);
		return known;
	};
	const look = async (word: string) => {
		const { results } = await instance.search(word);
		return results.map((result) => ({ key: result.id, score: result.score, read: () => readOnce(result) }));
	};
	return {
		vocabulary: new Vocabulary(lexicon.words),
		find: (word) => {
			const known = found.get(word) ?? look(word);
			found.set(word, known);
			return known;
		},
	};
}

function recordFrom(stored: Awaited<ReturnType<PagefindResult['data']>>): SearchRecord {
	const path = stored.raw_url.replace(/^\//, '');
	return {
		path,
		section: path.replace(/\/?#.*$/, ''),
		kind: (stored.meta['soort'] ?? 'paragraph') as RecordKind,
		folio: stored.meta['pagina'] ?? '',
		number: stored.meta['nummer'] ?? '',
		// Pagefind escapes two signs of what it calls raw.
		text: stored.raw_content.replace(/&lt;/g, '<').replace(/&gt;/g, '>'),
	};
}
