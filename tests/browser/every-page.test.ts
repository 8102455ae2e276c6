import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeFaults } from '../support/access/axe.ts';
import { browse } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { pagePaths } from '../support/edition.ts';
import { type Site, startSite } from '../support/site.ts';

/** What a page is tried in: both schemes, and the widths of a phone, a tablet, a desk and a wall. */
const schemes = ['light', 'dark'] as const;

/** 320 is also a window of 1280 at 400 % zoom. */
const widths = [320, 360, 768, 1280, 1920];

describe('every page', () => {
	let site: Site;
	before(async () => {
		site = await startSite(builds.root.dist);
	});
	after(() => site.stop());

	for (const path of pagePaths(builds.root.dist)) {
		it(`/${path} breaks no rule of axe in either scheme, and fits a window of every width`, async () => {
			await browse(site, {}, async ({ page, go }) => {
				for (const scheme of schemes) {
					await page.emulateMedia({ colorScheme: scheme });
					await go(path);
					assert.deepEqual(await axeFaults(page), [], `in the ${scheme} scheme`);
				}
				for (const width of widths) {
					await page.setViewportSize({ width, height: 800 });
					const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
					assert.ok(over <= 0, `at ${width} px the page is ${over} px too wide`);
				}
			});
		});
	}
});
