/** Search where a first visit is still being stored, and where there are several editions and chapters. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browse } from '../support/browser/browse.ts';
import { builds, longest } from '../support/built.ts';
import { holdFile } from '../support/held-site.ts';
import { untilState, visitSite } from '../support/offline.ts';
import { startSite } from '../support/site.ts';

const results = '[data-search-results]:not([data-search-state=busy])';

/** Addresses of the results, below the site's base. */
async function found(page: Page): Promise<readonly string[]> {
	await page.locator(results).waitFor();
	return page
		.locator(`${results} li a`)
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
}

describe('search while the first visit is still being stored', () => {
	it('answers in the dialog and at an address, and goes on when all is stored', async () => {
		const site = await startSite(builds.root.dist);
		const held = await holdFile(site, 'aivd-jaarverslag-2014/edition.yaml');
		try {
			await browse({ ...site, address: held.address }, { stores: true }, async ({ page, go }) => {
				const storing = () =>
					page.evaluate(async () => {
						const registration = await navigator.serviceWorker.getRegistration();
						return registration !== undefined && !registration.active;
					});
				await go('aivd-jaarverslag-2014/samenwerking/ct-infobox/');
				await held.asked;
				assert.ok(await storing());
				await page.keyboard.press('/');
				await page.locator('dialog[open] input:focus').waitFor();
				await page.keyboard.type('webfora');
				assert.equal((await found(page)).length, 1);
				await go('zoeken/?q=kabinet');
				assert.equal((await found(page)).length, 1);
				assert.ok(await storing());
				held.release();
				await untilState(page, 'stored');
				await page.getByRole('combobox').fill('marechaussee');
				await page.waitForURL('**/?q=marechaussee');
				assert.equal((await found(page)).length, 1);
			});
		} finally {
			held.release();
			await held.stop();
			await site.stop();
		}
	});
});

describe('search in several chapters', () => {
	it('shows one section, with the count it said, together with text or notes, and all of them again', () =>
		visitSite(longest.dist, {}, async ({ page, go }) => {
			await go('zoeken/?q=noot');
			const all = await found(page);
			const list = page.getByLabel('Toon een sectie');
			const sections = await list.locator('option').evaluateAll((options) =>
				options.map((option) => ({
					value: (option as HTMLOptionElement).value,
					count: Number(/\((\d+)\)$/.exec(option.textContent)?.[1] ?? 0),
				})),
			);
			const [everywhere, ...others] = sections;
			assert.equal(everywhere?.value, '');
			assert.ok(others.length > 1, 'the word stands in several sections');
			assert.equal(
				others.reduce((sum, { count }) => sum + count, 0),
				all.length,
			);
			for (const { value, count } of others.slice(0, 3)) {
				await list.selectOption(value);
				const here = await found(page);
				assert.equal(here.length, count);
				assert.ok(here.every((address) => address.startsWith(value)));
			}
			await list.selectOption('');
			assert.deepEqual(await found(page), all);
		}));

	it('keeps the section while text or notes only are shown, and counts within it', () =>
		visitSite(longest.dist, {}, async ({ page, go }) => {
			await go('zoeken/?q=gemaal');
			await found(page);
			const list = page.getByLabel('Toon een sectie');
			const notes = page.locator('[data-filter=notes]');
			const values = await list
				.locator('option')
				.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
			let chosen = '';
			for (const value of values.slice(1)) {
				await list.selectOption(value);
				if ((await notes.count()) > 0) chosen = value;
				if (chosen !== '') break;
			}
			assert.notEqual(chosen, '', 'a section has the word in its text and in its notes');
			const inSection = await found(page);
			const count = Number(/\d+$/.exec((await notes.textContent()) ?? '')?.[0]);
			assert.ok(count > 0 && count <= inSection.length);
			await notes.click();
			assert.equal((await found(page)).length, count);
			assert.equal(await list.inputValue(), chosen);
			await page.locator('[data-filter=all]').click();
			assert.deepEqual(await found(page), inSection);
		}));
});
