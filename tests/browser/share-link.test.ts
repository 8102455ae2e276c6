/**
 * The link to a paragraph, a heading and a note: what is copied, from which page, and what is said where it
 * fails.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sectionPath } from '#edition/addresses.ts';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { siteFor } from '../support/site.ts';
import { told, untold } from '../support/told.ts';

const { path, blocks, edition, chapter } = annotatedChapter();
const numbered = blocks.filter(({ kind }) => kind !== 'pullquote' && kind !== 'caption');

const buttonOf = (page: Page, id: string) =>
	page.locator(`[id="${id}"] > :is(.place, .self), [id="${id}"] > p > .self, [id="${id}"] + .self`);

async function choose(page: Page, id: string, name: string): Promise<void> {
	await buttonOf(page, id).focus();
	await page.keyboard.press('Enter');
	await page.locator('[role=menuitem]:focus').waitFor();
	for (let turn = 0; turn < 6; turn += 1) {
		if ((await page.locator(':focus').textContent()) === name) break;
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Enter');
	await page.locator('[role=menu]').waitFor({ state: 'detached' });
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('a link to a place', () => {
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	it('leads to the page of the section, from every paragraph, heading and note of the chapter’s page, by keyboard', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await go(`${path}?q=iets#main`);
			for (const { id, section } of numbered) {
				await untold(page);
				await choose(page, id, 'Kopieer link');
				await told(page, 'De link naar');
				assert.equal(
					await copied(page),
					`${site.address}${sectionPath(edition, chapter, section ?? '')}#${id}`,
				);
				await page.keyboard.press('Escape');
			}
		});
	});

	it('leads to its place when it is opened without JavaScript', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			for (const { id, section } of numbered) {
				await go(`${sectionPath(edition, chapter, section ?? '')}#${id}`);
				await page.locator(`[id="${id}"]:target`).waitFor({ state: 'attached' });
			}
		});
	});

	it('is shown to be copied by hand where the browser refuses the clipboard', async () => {
		await browse(site, {}, async ({ page, go }) => {
			const block = numbered[0];
			assert.ok(block);
			await page.addInitScript(() => {
				Object.defineProperty(navigator, 'clipboard', {
					value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
				});
			});
			await go(path);
			await choose(page, block.id, 'Kopieer link');
			await told(page, 'Kopiëren mag niet van uw browser. Kopieer dit zelf:');
			assert.match(await page.evaluate(() => String(getSelection())), new RegExp(`#${block.id}$`));
		});
	});

	describe('on a device that is touched', () => {
		/** A system whose sheet answers as told; `url` of what was handed to it. */
		const withSheet = (page: Page, answer: 'shares' | 'is put away' | 'fails') =>
			page.addInitScript((how) => {
				Object.defineProperty(navigator, 'share', {
					value: async (data: ShareData) => {
						(window as unknown as { shared: ShareData }).shared = data;
						if (how === 'is put away') throw new DOMException('', 'AbortError');
						if (how === 'fails') throw new DOMException('', 'NotAllowedError');
					},
				});
				const real = window.matchMedia.bind(window);
				window.matchMedia = (query) =>
					query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : real(query);
			}, answer);

		for (const [answer, sentence] of [
			['shares', 'De link is gedeeld.'],
			['is put away', 'U hebt het delen afgebroken. Er is niets verstuurd.'],
			['fails', 'Delen lukt niet op dit apparaat. De link is wel gekopieerd.'],
		] as const) {
			it(`is handed to the sheet of the system, and the page goes on when the sheet ${answer}`, async () => {
				await browse(site, { width: 360, height: 640 }, async ({ page, context, go }) => {
					await context.grantPermissions(['clipboard-read', 'clipboard-write']);
					await withSheet(page, answer);
					await go(path);
					const block = numbered.find(({ kind }) => kind === 'paragraph');
					assert.ok(block);
					await choose(page, block.id, 'Deel link');
					await told(page, sentence);
					const { url } = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
					assert.match(url ?? '', new RegExp(`#${block.id}$`));
					await page.keyboard.press('Escape');
					await choose(page, block.id, 'Kopieer link');
					await told(page, 'De link naar alinea');
				});
			});
		}
	});
});
