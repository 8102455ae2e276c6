/** The first page: the report and the way in come first, with one edition and with several. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { sameReader } from '../support/browser/browse.ts';
import { builds, longest } from '../support/built.ts';
import { siteFor } from '../support/site.ts';

const WIDTHS = [360, 768, 1280, 1440, 1920];

/** The end of an element, from the top of the first view. */
const endOf = (element: Locator): Promise<number> =>
	element.evaluate((one) => one.getBoundingClientRect().bottom);

for (const [name, dist] of [
	['one edition', builds.root.dist],
	['several editions', longest.dist],
] as const) {
	describe(`the first page with ${name}`, () => {
		const visit = sameReader(siteFor(dist));

		it('shows a report, its makers and a way in, in the first view of a phone', async () => {
			await visit({ width: 360, height: 740 }, async ({ page, go }) => {
				await go('');
				for (const shown of ['.report', '.title-page .author', '.begin']) {
					const end = await endOf(page.locator(shown).first());
					assert.ok(end > 0 && end < 740, `${shown} ends at ${end}`);
				}
				await page.locator('.begin').first().click();
				await page.waitForURL('**/samenwerking/regionale-diensten/');
			});
		});

		it('tells what this is after the reports and before the proof, whatever the width', async () => {
			for (const width of WIDTHS) {
				await visit({ width }, async ({ page, go }) => {
					await go('');
					const last = page.locator('.begin').last();
					const ends = await Promise.all([last, page.locator('.lead'), page.locator('.trust')].map(endOf));
					assert.deepEqual(
						[...ends].sort((one, other) => one - other),
						ends,
						`at ${width} px`,
					);
				});
			}
		});

		it('has chapter titles that look like links, and nothing empty', async () => {
			await visit({}, async ({ page, go }) => {
				await go('');
				const looks = await page.locator('.chapter').evaluateAll((links) =>
					links.map((link) => {
						const { color, textDecorationLine } = getComputedStyle(link);
						return { ink: color === getComputedStyle(document.body).color, textDecorationLine };
					}),
				);
				assert.ok(looks.length > 0);
				for (const look of looks) assert.deepEqual(look, { ink: false, textDecorationLine: 'underline' });
				const empty = await page
					.locator('main :is(h1, h2, h3, p, li, ol, ul, section, dl):visible')
					.evaluateAll((parts) => parts.filter((part) => part.textContent.trim() === '').length);
				assert.equal(empty, 0);
			});
		});
	});
}

describe('the first page with several editions', () => {
	const visit = sameReader(siteFor(longest.dist));

	it('has the contents of each beside its title, and links told apart by name', async () => {
		await visit({ width: 1280 }, async ({ page, go }) => {
			await go('');
			const rows = page.locator('.shelf .edition');
			assert.equal(await rows.count(), 3);
			for (const row of await rows.all()) {
				const [title, chapters] = await Promise.all(
					['.title-page', '.chapters'].map((part) => row.locator(part).first().boundingBox()),
				);
				assert.ok(title && chapters && chapters.x >= title.x + title.width);
				// Neither side is left empty: each fills at least half of the other's height.
				const heights = [title.height, (await row.locator('> div').last().boundingBox())?.height ?? 0];
				assert.ok(Math.min(...heights) * 2 > Math.max(...heights), heights.join(' beside '));
			}
			const names = await page
				.locator('.shelf a')
				.evaluateAll((links) =>
					links.map((link) => link.getAttribute('aria-label') ?? link.textContent.trim()),
				);
			const own = names.filter((name) => /^(?:Begin met lezen|Hele inhoud|Verantwoording|Bron)/.test(name));
			assert.equal(new Set(own).size, 12, own.join(' | '));
		});
	});
});
