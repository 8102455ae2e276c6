/** The search page: an address for each question, and what is shown of its answer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds, longest } from '../support/built.ts';
import { visitSite } from '../support/offline.ts';
import { outcome } from '../support/search.ts';
import { siteFor } from '../support/site.ts';

const isFocused = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => element === document.activeElement);

describe('the search page', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	it('has what is shown in its address, to share it and to go back', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await outcome(page);
			await page.getByRole('button', { name: 'Voetnoten 2' }).click();
			await page.waitForURL('**/zoeken/?q=rapport&toon=voetnoten');
			await go('zoeken/?q=rapport&toon=voetnoten');
			assert.deepEqual((await outcome(page)).places, ['voetnoot-8', 'voetnoot-9']);
			assert.equal(await page.locator('[data-filter=notes]').getAttribute('aria-pressed'), 'true');
			await page.getByRole('button', { name: 'Tekst 1' }).click();
			await page.waitForURL('**/zoeken/?q=rapport&toon=tekst');
			await page.goBack();
			await page.waitForURL('**/zoeken/?q=rapport&toon=voetnoten');
			await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length === 2);
		}));

	it('shows everything where the address asks for what it does not know', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport&toon=plaatjes&sectie=nergens/niets/geen');
			assert.equal((await outcome(page)).places.length, 3);
		}));

	it('keeps what was chosen while letters that have nothing of it are typed', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport&toon=voetnoten');
			await outcome(page);
			await page.getByRole('combobox').fill('kwantum');
			assert.equal((await outcome(page)).state, 'none');
			await page.getByRole('combobox').fill('rapport');
			assert.deepEqual((await outcome(page)).places, ['voetnoot-8', 'voetnoot-9']);
		}));

	it('keeps a question that was typed without Enter when another is typed over it', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/');
			const field = page.getByRole('combobox');
			for (const question of ['rapport', 'dienst']) {
				await field.fill(question);
				await page.waitForURL(`**/zoeken/?q=${question}`);
			}
			await page.goBack();
			await page.waitForURL('**/zoeken/?q=rapport');
			assert.equal(await field.inputValue(), 'rapport');
		}));

	it('leads back from a result to that result', () =>
		visit({ height: 500 }, async ({ page, go }) => {
			await go('zoeken/?q=dienst');
			const { places } = await outcome(page);
			await page.locator('[data-search-results] a').last().click();
			await page.waitForURL(`**/#${places.at(-1)}`);
			await page.goBack();
			await outcome(page);
			const last = page.locator('[data-search-results] a').last();
			await page.waitForFunction(() => document.activeElement?.matches('[data-search-results] a'));
			assert.ok(await last.evaluate((link) => link === document.activeElement));
			assert.ok(
				await last.evaluate((link) => {
					const { top, bottom } = link.getBoundingClientRect();
					return top >= 0 && bottom <= innerHeight;
				}),
			);
		}));

	it('keeps in sight what has the focus below the results that arrive, and moves it in no frame', () =>
		browse(site, {}, async ({ page, go }) => {
			let release = () => {};
			const held = new Promise<void>((resolve) => {
				release = resolve;
			});
			await page.route('**/lexicon.json', async (route) => {
				await held;
				await route.continue();
			});
			await go('zoeken/?q=dienst');
			// What the fonts move is told of elsewhere.
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const link = page.locator('.site-footer a').nth(3);
			await link.focus();
			// Frame by frame, and not by the browser's own `layout-shift`: that one at times counts what a scroll
			// in the same frame has made up for, of which a reader sees nothing.
			const tops = await link.evaluateHandle((element) => {
				const seen: number[] = [];
				const look = () => {
					seen.push(element.getBoundingClientRect().top);
					requestAnimationFrame(look);
				};
				look();
				return seen;
			});
			release();
			await outcome(page);
			await page.locator('[data-search-results] li').first().waitFor();
			const seen = await tops.evaluate(
				(all) => new Promise<number[]>((done) => requestAnimationFrame(() => done(all))),
			);
			assert.ok(seen.length > 1);
			assert.ok(Math.max(...seen) - Math.min(...seen) <= 1, seen.join(' '));
		}));

	it('says that an answer is on its way where it does not come at once', () =>
		browse(site, {}, async ({ page, go }) => {
			await page.route('**/lexicon.json', () => {});
			await go('zoeken/?q=dienst');
			await page
				.locator('.search-message')
				.filter({ hasText: /^Zoekt…$/ })
				.waitFor();
		}));

	it('says so when its own code does not come, and the page stays', () =>
		browse(site, { expected: [/404/] }, async ({ page, go }) => {
			await page.route('**/search.client.*.js', (route) => route.fulfill({ status: 404, body: '' }));
			await go('zoeken/?q=dienst');
			await page
				.getByRole('alert')
				.getByText(/^Zoeken lukt nu niet: het zoekprogramma is niet geladen\. Lezen kan gewoon\./)
				.waitFor();
			assert.ok(await page.locator('h1').isVisible());
		}));

	it('leaves a reader on the page where the dialog does not come, and says what to do', () =>
		browse(site, { expected: [/404|ERR_INTERNET_DISCONNECTED/] }, async ({ page, context, go }) => {
			const path = 'aivd-jaarverslag-2014/samenwerking/ct-infobox/';
			await go(path);
			await context.setOffline(true);
			await page.keyboard.press('/');
			await page.getByRole('alert').filter({ hasText: 'u bent offline' }).waitFor();
			assert.ok(page.url().endsWith(path));
			await context.setOffline(false);
			await page.reload();
			await page.keyboard.press('/');
			await page.locator('dialog[open] input:focus').waitFor();
		}));

	it('has results under headings of which a screen reader makes a list, and hides them while they are options', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=sociale+media');
			await outcome(page);
			assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1);
			await page.getByRole('combobox').focus();
			assert.equal(await page.getByRole('heading', { level: 2 }).count(), 0);
			assert.equal(await page.getByRole('group', { name: 'Internationale samenwerking' }).count(), 1);
		}));

	it('prints what was asked and underlines what was found, without what can be pressed', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await outcome(page);
			await page.emulateMedia({ media: 'print' });
			assert.ok(await page.locator('main input').isVisible());
			assert.equal(await page.locator('main button:visible').count(), 0);
			const line = await page
				.locator('.search-excerpt mark')
				.first()
				.evaluate((mark) => getComputedStyle(mark).textDecorationLine);
			assert.equal(line, 'underline');
		}));

	it('shows no field that would not answer where JavaScript is off', () =>
		visit({ javaScript: false }, async ({ page, go }) => {
			await go('zoeken/');
			assert.equal(await page.locator('main input').isVisible(), false);
			assert.ok(await page.locator('noscript a').first().isVisible());
		}));
});

describe('the search page of several editions', () => {
	it('names the edition of each section to who hears it, shows it where it changes, and in the list of sections', () =>
		visitSite(longest.dist, {}, async ({ page, go }) => {
			await go('zoeken/?q=samenwerking');
			await outcome(page);
			const groups = await page.locator('.search-results section').evaluateAll((all) =>
				all.map((group) => ({
					edition:
						group.ariaLabel?.replace(`${group.querySelector('h2')?.firstChild?.textContent}, `, '') ?? '',
					shown: group.querySelector('h2 span')?.textContent ?? '',
				})),
			);
			assert.ok(groups.some(({ edition }) => edition === 'Jaarverslag 2014'));
			for (const [at, { edition, shown }] of groups.entries()) {
				assert.notEqual(edition, '');
				assert.equal(shown, groups[at - 1]?.edition === edition ? '' : edition);
			}
			assert.equal(await page.locator('optgroup[label="Jaarverslag 2014"]').count(), 1);
		}));

	it('gives no counts where it has read the first places only, and reads all when it is asked', () =>
		visitSite(longest.dist, {}, async ({ page, go }) => {
			await go('zoeken/?q=water');
			const first = await outcome(page);
			assert.equal(first.said, 'Veel plaatsen gevonden. De eerste 60 staan hieronder.');
			assert.equal(first.places.length, 60);
			assert.equal(await page.locator('[data-filter=notes]').textContent(), 'Voetnoten');
			await page.getByRole('button', { name: 'Toon alle plaatsen' }).click();
			await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length > 60);
			const all = await outcome(page);
			assert.match(all.said, new RegExp(`^${all.places.length} plaatsen gevonden`));
			assert.ok(
				await page
					.locator('[data-search-results] li a')
					.nth(60)
					.evaluate((link) => link === document.activeElement),
			);
			assert.ok(all.places.includes(first.places[0] ?? ''));
		}));

	it('looks for notes among all places, and not among the first', () =>
		visitSite(longest.dist, {}, async ({ page, go }) => {
			await go('zoeken/?q=water');
			await outcome(page);
			await page.locator('[data-filter=notes]').click();
			await page.locator('[data-filter=notes]', { hasText: /\d/ }).waitFor();
			const { places } = await outcome(page);
			const count = Number(/\d+$/.exec((await page.locator('[data-filter=notes]').textContent()) ?? '')?.[0]);
			assert.equal(places.length, count);
			assert.ok(places.every((place) => place.startsWith('voetnoot')));
			await go('zoeken/?q=water&toon=voetnoten');
			assert.equal((await outcome(page)).places.length, count);
			assert.ok(await isFocused(page, 'body'));
		}));
});
