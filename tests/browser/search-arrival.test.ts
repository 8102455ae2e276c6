/** The page that a result opens: what answered is marked there. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds, longest } from '../support/built.ts';
import { visitSite } from '../support/offline.ts';
import { marked, openDialog, outcome } from '../support/search.ts';
import { siteFor } from '../support/site.ts';

const section = 'aivd-jaarverslag-2014/samenwerking/ct-infobox/';
const bar = (page: Page) => page.locator('.search-arrival');
const status = (page: Page, words: string) =>
	bar(page).getByRole('status').filter({ hasText: words }).waitFor();

/** Opens the first result of the search page, and waits until the bar says `words`. */
async function openFirst(page: Page, words: string): Promise<void> {
	await outcome(page);
	await page.locator('[data-search-results] a').first().click();
	await status(page, words);
}

describe('a page that a result opened', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	it('has what answered marked, each place once, and an address that is clean', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await openDialog(page);
			await page.keyboard.type('dienst');
			await outcome(page);
			await page.locator('[data-search-results] a[href$="#p41-1"]').click();
			await status(page, '3 van 7');
			const words = await marked(page);
			assert.ok(words.includes('dienst'), 'a part of Belastingdienst');
			assert.ok(words.includes('diensten'), 'another form');
			assert.equal(new URL(page.url()).search, '');
		}));

	it('counts the report alone: not what editors added, nor a sidenote that repeats a note', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=toezichtsrapport');
			assert.deepEqual((await outcome(page)).places, ['voetnoot-8', 'voetnoot-9']);
			await page.locator('[data-search-results] a').first().click();
			await status(page, '1 van 2');
			// Both notes, and both sidenotes beside the text.
			assert.equal((await marked(page)).length, 4);
		}));

	it('is stepped through with n and Shift+N, and Esc puts the marks away; Tab goes on from there', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await openFirst(page, '1 van 5');
			await page.keyboard.press('Shift+N');
			await status(page, '5 van 5');
			await page.keyboard.press('n');
			await page.keyboard.press('n');
			await status(page, '2 van 5');
			await page.keyboard.press('Escape');
			await bar(page).waitFor({ state: 'detached' });
			assert.deepEqual(await marked(page), []);
			await page.keyboard.press('Tab');
			assert.ok(await page.evaluate(() => document.activeElement?.closest('#p41-7') !== null));
			await page.keyboard.press('n');
			assert.equal(await bar(page).count(), 0);
		}));

	it('is stepped through with buttons, which keep the focus until the marks are put away', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await openFirst(page, '1 van 5');
			const next = bar(page).getByRole('button', { name: 'Volgende' });
			await next.focus();
			await page.keyboard.press('Enter');
			await status(page, '2 van 5');
			assert.ok(await next.evaluate((button) => button === document.activeElement));
			await bar(page).getByRole('button', { name: 'Wis markering' }).click();
			await bar(page).waitFor({ state: 'detached' });
		}));

	it('leaves its letters to a field: they are typed, and step nowhere', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await openFirst(page, '1 van 5');
			await openDialog(page);
			await page.keyboard.type('nu');
			assert.equal(await page.locator('dialog input').inputValue(), 'nu');
			await page.keyboard.press('Escape');
			await page.locator('dialog[open]').waitFor({ state: 'detached' });
			await status(page, '1 van 5');
		}));

	it('has its marks again after a reload and on the way back, until they are put away', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await openFirst(page, '1 van 5');
			await page.keyboard.press('n');
			await status(page, '2 van 5');
			await page.reload();
			await status(page, '2 van 5');
			await page.locator('.turn a').first().click();
			await page.waitForURL(`**/${section}`);
			assert.equal(await bar(page).count(), 0);
			await page.goBack();
			await status(page, '2 van 5');
			await page.keyboard.press('Escape');
			await bar(page).waitFor({ state: 'detached' });
			await page.reload();
			await page.waitForLoadState('networkidle');
			assert.equal(await bar(page).count(), 0);
		}));

	it('has its marks in a new tab too, and in none that no result was opened in', () =>
		browse(site, {}, async ({ page, context, go }) => {
			await go('zoeken/?q=rapport');
			await outcome(page);
			const link = page.locator('[data-search-results] a').first();
			const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
			// The tab is the test's own, as one that a link opened: a headless browser loses such a tab now and
			// then.
			const inNewTab = async (): Promise<Page> => {
				const tab = await context.newPage();
				// As one that just opened, and that waits for an answer for as long as a busy machine needs.
				await tab.addInitScript(() => {
					Object.defineProperty(history, 'length', { value: 1 });
					const { setTimeout } = window;
					Object.assign(window, {
						setTimeout: (act: () => void, wait = 0) => setTimeout(act, wait === 1000 ? 60_000 : wait),
					});
				});
				await tab.goto(address, { referer: page.url() });
				return tab;
			};
			await link.click({ button: 'right' });
			const tab = await inNewTab();
			await status(tab, '1 van 5');
			assert.equal(new URL(tab.url()).search, '');
			assert.equal((await outcome(page)).places.length, 3);
			const other = await inNewTab();
			await other.waitForLoadState('networkidle');
			assert.equal(await bar(other).count(), 0);
			assert.equal(await page.evaluate(() => localStorage.length), 0);
		}));

	it('leaves the dialog open where a result opens in a new tab', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await openDialog(page);
			await page.keyboard.type('rapport');
			await outcome(page);
			await page
				.locator('[data-search-results] a')
				.first()
				.click({ modifiers: ['Control'] });
			assert.equal(await page.locator('dialog[open]').count(), 1);
		}));

	it('has the question ready in its dialog, to be typed over', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await openFirst(page, '1 van 5');
			await openDialog(page);
			const field = page.locator('dialog input');
			assert.equal(await field.inputValue(), 'rapport');
			assert.equal((await outcome(page)).places.length, 3);
			await page.keyboard.type('jihad');
			assert.equal(await field.inputValue(), 'jihad');
		}));

	it('prints without the bar', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=rapport');
			await openFirst(page, '1 van 5');
			await page.emulateMedia({ media: 'print' });
			assert.equal(await bar(page).isVisible(), false);
		}));

	it('shows the word itself where its note is longer than the window', () =>
		visitSite(longest.dist, {}, async ({ page, go }) => {
			await go('langste-gevallen/gevallen/een-noot-van-tweeduizend-woorden/');
			const last = await page.evaluate(() => {
				const notes = [...document.querySelectorAll('[id^=voetnoot-]')].map((note) => note.textContent);
				const words = notes.sort((a, b) => b.length - a.length)[0]?.split(/\s+/) ?? [];
				return words.slice(-9, -3).join(' ');
			});
			await go(`zoeken/?q=${encodeURIComponent(`"${last}"`)}`);
			await outcome(page);
			await page.locator('[data-search-results] a').first().click();
			await bar(page).waitFor();
			await page.waitForFunction(() => {
				const [range] = [...(CSS.highlights.get('search-now') ?? [])] as Range[];
				const { top = -1, bottom = 0 } = range?.getBoundingClientRect() ?? {};
				return top >= 0 && bottom < innerHeight;
			});
		}));
});
