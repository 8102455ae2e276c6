/**
 * What machines look for on a built site: the Markdown of the pages that have none yet, `robots.txt`, and
 * where the origin is known `sitemap.xml`. It also tells of texts that changed without a word. Place it after
 * all that writes pages.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printDiagnostics } from '#diagnostics/print.ts';
import { markdownPath } from '#edition/addresses.ts';
import { lastChange } from '#sharing/machine-readable/last-change.ts';
import { pageMarkdown } from '#sharing/machine-readable/page-markdown.ts';
import { presentEditions, toldAndPresent } from '#sharing/machine-readable/present-editions.build.ts';
import { robots } from '#sharing/machine-readable/robots.ts';
import { MOST_PAGES, type SitemapPage, sitemap } from '#sharing/machine-readable/sitemap.ts';
import { untold } from '#sharing/machine-readable/unannounced-changes.ts';

export function machines(): AstroIntegration {
	let root = '';
	let base = '/';
	let site: string | undefined;
	return {
		name: 'leeseditie:machines',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				site = config.site;
			},
			'astro:build:done': ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const pages = globSync('**/index.html', { cwd: dist })
					.map((file) =>
						file
							.split(sep)
							.join('/')
							.replace(/index\.html$/, ''),
					)
					.filter((page) => hasAddress(readFileSync(join(dist, page, 'index.html'), 'utf8')))
					.sort();
				for (const page of pages) {
					const file = join(dist, markdownPath(page));
					if (existsSync(file)) continue;
					writeFileSync(file, pageMarkdown(readFileSync(join(dist, page, 'index.html'), 'utf8')));
				}
				const { told, present } = toldAndPresent(root);
				const silent = untold(told, present, new Date().toISOString().slice(0, 10));
				if (silent.length > 0) logger.warn(`\n${printDiagnostics(silent)}`);
				const address = (path: string) => (site ? new URL(base + path, site).href : undefined);
				writeFileSync(join(dist, 'robots.txt'), robots(address('sitemap.xml')));
				if (!site) {
					logger.info('SITE is not set: no sitemap, no canonical addresses, no pictures for shared links');
					return;
				}
				if (pages.length > MOST_PAGES)
					throw new Error(`${pages.length} pages; a sitemap has ${MOST_PAGES} at most.`);
				const editions = presentEditions(root);
				const listed = pages.map((page): SitemapPage => {
					const changed = lastChange(page, editions);
					return { address: address(page) ?? '', ...(changed ? { changed } : {}) };
				});
				writeFileSync(join(dist, 'sitemap.xml'), sitemap(listed));
				logger.info(`sitemap.xml: ${pages.length} pages`);
			},
		},
	};
}

/** Whether a page is one of its own, and does not stand in place of another: those ask robots to pass them over. */
const hasAddress = (html: string): boolean => !html.includes('<meta name="robots" content="noindex">');
