/** A reader who asks for more contrast: every word stands out 7:1 (WCAG 1.4.6), where others get 4.5:1. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/access/axe.ts';
import { browse } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { type Site, startSite } from '../support/site.ts';

const EDITION = 'aivd-jaarverslag-2014/';

/** Kinds of page, and what to wait for where a script fills them. */
const PAGES: readonly (readonly [path: string, ready?: (page: Page) => Promise<void>])[] = [
	[''],
	[EDITION],
	[`${EDITION}samenwerking/`],
	[`${EDITION}samenwerking/internationale-samenwerking/#p41-7`],
	[`${EDITION}bron/41/`],
	[`${EDITION}verantwoording/`],
	[`${EDITION}verantwoording/41/`],
	['langste-gevallen/gevallen/een-citaat-een-bijschrift-en-een-verbetering/'],
	['zoeken/?q=samenwerking', (page) => page.locator('main [data-search-state=done]').waitFor()],
];

describe('more contrast, where a reader asks for it,', () => {
	let site: Site;
	before(async () => {
		site = await startSite(longest.dist);
	});
	after(() => site.stop());

	for (const [path, ready] of PAGES) {
		it(`is in every word of /${path}, in both schemes`, async () => {
			await browse(site, {}, async ({ page, go }) => {
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme, contrast: 'more' });
					await go(path);
					await ready?.(page);
					assert.deepEqual(await axeFaults(page, 'color-contrast-enhanced'), [], colorScheme);
				}
			});
		});
	}

	it('is not in every word where nobody asks', async () => {
		await browse(site, {}, async ({ page, go }) => {
			await go(`${EDITION}samenwerking/internationale-samenwerking/`);
			assert.notDeepEqual(await axeFaults(page, 'color-contrast-enhanced'), []);
		});
	});
});
