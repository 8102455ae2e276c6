/** Every page on paper: no controls, and addresses that lead somewhere when they are typed over. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter, pagePaths } from '../support/edition.ts';
import { siteFor } from '../support/site.ts';

const { path: chapterPath } = annotatedChapter();

for (const [name, build] of Object.entries(builds))
	describe(`a page on paper, of the site published at its ${name}`, () => {
		const site = siteFor(build.dist);
		const visit = sameReader(site);

		it('has no controls, and no address that is not whole', async () => {
			await visit({}, async ({ page, go }) => {
				await page.emulateMedia({ media: 'print' });
				for (const path of pagePaths(build.dist)) {
					if (path === '404.html') continue;
					await go(path);
					const shown = await page.evaluate(() => ({
						controls: [...document.querySelectorAll('button, form, input, textarea, dialog, nav ul')]
							.filter((one) => one.checkVisibility())
							.map((one) => one.outerHTML.slice(0, 80)),
						added: [...document.querySelectorAll('a')]
							.filter((link) => link.checkVisibility())
							.map((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href') ?? ''])
							.filter(([content]) => content?.startsWith('" ('))
							.map(([content, href]) => ({ content, href })),
					}));
					assert.deepEqual(shown.controls, [], `/${path}`);
					for (const { content, href } of shown.added)
						assert.ok(
							build.site !== undefined || /^https?:/.test(href ?? ''),
							`/${path}: ${href} ${content}`,
						);
				}
			});
		});

		it('says where the proof and the source of a text are, if the site knows its address', async () => {
			await visit({}, async ({ page, go }) => {
				await page.emulateMedia({ media: 'print' });
				await go(chapterPath);
				const links = await page
					.locator('.colophon a[href^="/"]')
					.evaluateAll((all) => all.map((link) => getComputedStyle(link, '::after').content));
				assert.ok(links.length > 1);
				for (const content of links)
					if (build.site === undefined) assert.equal(content, 'none');
					else assert.match(content, /voorbeeld\.nl/);
			});
		});
	});
