/**
 * The build half of search as an Astro integration: after the pages are written it makes the index from the
 * accounts, holds each record against the page it points to, and writes `pagefind/` beside the pages.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFiles } from '#search/build/index.build.ts';
import { readMaterial } from '#search/build/material.build.ts';
import { missingPlaces } from '#search/build/missing-places.ts';

/** @param content folder of the editions, relative to the project's root. */
export function searchIndex(content = 'content/editions'): AstroIntegration {
	let root = new URL('.', `file://${process.cwd()}/`);
	return {
		name: 'leeseditie:search',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const site = fileURLToPath(dir);
				const { records, languages, ...material } = await readMaterial(fileURLToPath(new URL(content, root)));
				if (records.length === 0) {
					throw new Error(
						`${content}: the editions hold no paragraph, heading or note to search. Run: npm run reconstruct`,
					);
				}
				const missing = await missingPlaces(records, (page) =>
					readFile(join(site, page), 'utf8').catch(() => undefined),
				);
				if (missing.length > 0) throw new Error(sentenceFor(missing));
				const language = languages.length === 1 ? (languages[0] ?? 'nl') : 'nl';
				const files = await indexFiles(records, { language, ...material });
				await rm(join(site, 'pagefind'), { recursive: true, force: true });
				for (const file of files) {
					const target = join(site, 'pagefind', file.path);
					await mkdir(dirname(target), { recursive: true });
					await writeFile(target, file.content);
				}
				const bytes = files.reduce((sum, file) => sum + file.content.length, 0);
				logger.info(
					`${records.length} places indexed, ${files.length} files, ${Math.round(bytes / 1000)} kB`,
				);
			},
		},
	};
}

function sentenceFor(missing: readonly string[]): string {
	const shown = missing.slice(0, 10).map((place) => `  ${place}`);
	const rest = missing.length > shown.length ? `\n  … and ${missing.length - shown.length} more` : '';
	return [
		'Search results would point at places that the built pages do not have:',
		`${shown.join('\n')}${rest}`,
		'To mend: give these ids to the paragraphs, headings and notes of the section pages (ids of content/editions/…/account.json).',
	].join('\n');
}
