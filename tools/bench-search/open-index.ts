/** Makes an index of records and opens it in Node, once for this search and once for Pagefind alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchIndex } from '#search/answer.ts';
import { type IndexOptions, indexFiles } from '#search/index.build.ts';
import type { Lexicon } from '#search/lexicon.ts';
import { type Pagefind, pagefindIndex } from '#search/pagefind-index.ts';
import type { SearchRecord } from '#search/record.ts';
import { smallIndex } from '#search/small-index.ts';
import type { TextFile } from '#search/texts.ts';

export interface OpenIndex {
	readonly index: SearchIndex;
	/** Of a small edition: its own index. */
	readonly small: SearchIndex | undefined;
	/** The paths that Pagefind alone gives for what was typed, best first. */
	readonly plain: (typed: string) => Promise<readonly string[]>;
	readonly close: () => Promise<void>;
}

export async function openIndex(
	records: readonly SearchRecord[],
	{ sections, abbreviations = [] }: Omit<IndexOptions, 'language'>,
): Promise<OpenIndex> {
	const files = await indexFiles(records, { language: 'nl', sections, abbreviations });
	const bytes = new Map(files.map((file) => [file.path, Buffer.from(file.content)]));
	const parse = (path: string): unknown => JSON.parse(String(bytes.get(path)));
	const real = globalThis.fetch;
	globalThis.fetch = async (address) =>
		new Response(bytes.get(String(address).replace('/pagefind/', '').replace(/\?.*/, '')) ?? null);
	const folder = await mkdtemp(join(tmpdir(), 'leeseditie-bench-'));
	const module = join(folder, 'pagefind.js');
	await writeFile(module, bytes.get('pagefind.js') ?? '');
	const pagefind = (await import(pathToFileURL(module).href)) as Pagefind;
	const lexicon = parse('lexicon.json') as Lexicon;
	const texts = files
		.filter((file) => file.path.startsWith('texts/'))
		.map((file) => parse(file.path) as TextFile);
	const paths = new Map(
		[...texts, lexicon.records ?? {}]
			.flatMap((file) => Object.entries(file))
			.map(([name, record]) => [name, record.path]),
	);
	const alone = pagefind.createInstance({
		noWorker: true,
		basePath: '/pagefind/',
		metaCacheTag: lexicon.index,
	});
	return {
		small: lexicon.records && smallIndex(lexicon, lexicon.records),
		index: pagefindIndex(
			pagefind,
			lexicon,
			'/pagefind/',
			async (path) => lexicon.records ?? (parse(path) as TextFile),
		),
		plain: async (typed) => {
			const { results } = await alone.search(typed);
			return results.map(({ id }) => paths.get(id) ?? '');
		},
		close: async () => {
			globalThis.fetch = real;
			await rm(folder, { recursive: true });
		},
	};
}
