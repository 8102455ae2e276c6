/**
 * The published editions, indexed as large ones are: what the lexicon of a small edition holds is in files
 * beside it.
 */
import type { Page } from 'playwright-core';
import { type IndexFile, indexFiles } from '#search/build/index.build.ts';
import { readMaterial } from '#search/build/material.build.ts';
import type { Sizes } from '#search/build/own-files.build.ts';

/** Sizes that make every edition a large one, in many files. */
export const inFiles: Partial<Sizes> = { small: 0, facts: 0, texts: 500, shard: 500 };

let files: Promise<ReadonlyMap<string, IndexFile>> | undefined;

/** From now on the page gets such an index in place of the one that was built. */
export async function asLargeEdition(page: Page): Promise<void> {
	files ??= make();
	const made = await files;
	await page.route('**/pagefind/**', (route) => {
		const path = new URL(route.request().url()).pathname.replace(/^.*\/pagefind\//, '');
		const file = made.get(path);
		const type = path.endsWith('.js') ? 'text/javascript' : 'application/json';
		return file
			? route.fulfill({ body: Buffer.from(file.content), contentType: type })
			: route.fulfill({ status: 404, body: '' });
	});
}

async function make(): Promise<ReadonlyMap<string, IndexFile>> {
	const { records, ...material } = await readMaterial('content/editions');
	const made = await indexFiles(records, { ...material, language: 'nl', sizes: inFiles });
	return new Map(made.map((file) => [file.path, file]));
}
