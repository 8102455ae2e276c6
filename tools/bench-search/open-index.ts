/** Makes an index of records and opens it in Node, once for this search and once for Pagefind alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { answer } from '#search/answer/answer.ts';
import { type IndexOptions, indexFiles } from '#search/build/index.build.ts';
import type { SearchIndex } from '#search/engine/engine.ts';
import { openIndex as openLexicon } from '#search/engine/open-index.ts';
import { namesFile, type Pagefind, pagefindEngine } from '#search/engine/pagefind-engine.ts';
import type { Lexicon } from '#search/index/lexicon.ts';
import type { SearchRecord } from '#search/index/record.ts';

export interface OpenIndex {
	/** Pagefind's. */
	readonly index: SearchIndex;
	/** The edition's own. */
	readonly own: SearchIndex;
	/** The paths that Pagefind alone gives for what was typed, best first. */
	readonly plain: (typed: string) => Promise<readonly string[]>;
	/**
	 * Kilobytes over the wire, in brotli, for a first answer from the edition's own index: its lexicon and
	 * files.
	 */
	readonly weightOf: (typed: string) => Promise<number>;
	readonly close: () => Promise<void>;
}

export async function openIndex(
	records: readonly SearchRecord[],
	options: Omit<IndexOptions, 'language'>,
): Promise<OpenIndex> {
	const files = await indexFiles(records, { language: 'nl', ...options });
	const bytes = new Map(files.map((file) => [file.path, Buffer.from(file.content)]));
	const parse = (path: string): unknown => JSON.parse(String(bytes.get(path)));
	const weights = new Map<string, number>();
	const compressed = (path: string): number => {
		const weight = weights.get(path) ?? brotliCompressSync(bytes.get(path) ?? '').length;
		weights.set(path, weight);
		return weight;
	};
	const real = globalThis.fetch;
	globalThis.fetch = async (address) =>
		new Response(bytes.get(String(address).replace('/pagefind/', '').replace(/\?.*/, '')) ?? null);
	const folder = await mkdtemp(join(tmpdir(), 'leeseditie-bench-'));
	const module = join(folder, 'pagefind.js');
	await writeFile(module, bytes.get('pagefind.js') ?? '');
	const pagefind = (await import(pathToFileURL(module).href)) as Pagefind;
	const lexicon = parse('lexicon.json') as Lexicon;
	const names = parse(namesFile(lexicon.files)) as readonly string[];
	const own = openLexicon(lexicon, async (path) => parse(path));
	const engine = await pagefindEngine(pagefind, lexicon, own, '/pagefind/', names);
	const index = { ...own, ...engine };
	// Not before the other has begun: two that begin together each load the engine, and one loses its own.
	const alone = pagefind.createInstance({
		noWorker: true,
		basePath: '/pagefind/',
		metaCacheTag: lexicon.index,
	});
	return {
		own,
		index,
		plain: async (typed) => {
			const { results } = await alone.search(typed);
			return results.map(({ id }) => records[names.indexOf(id)]?.path ?? '');
		},
		weightOf: async (typed) => {
			const read = new Set(['lexicon.json']);
			const first = openLexicon(lexicon, async (path) => {
				read.add(path);
				return parse(path);
			});
			await answer(typed, first);
			return [...read].reduce((sum, path) => sum + compressed(path), 0) / 1000;
		},
		close: async () => {
			globalThis.fetch = real;
			await rm(folder, { recursive: true });
		},
	};
}
