/** The published edition, which is Dutch, on a site that speaks English. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds, english } from '../support/built.ts';
import { dutchOn } from '../support/dutch-words.ts';
import { nightly } from '../support/nightly.ts';
import { untilState, visitSite } from '../support/offline.ts';
import { ask, openDialog } from '../support/search.ts';
import { siteFor } from '../support/site.ts';

const edition = 'aivd-jaarverslag-2014/';
const chapter = `${edition}samenwerking/`;
const section = `${chapter}ct-infobox/`;
const pages = [
	'',
	edition,
	`${edition}inhoud/`,
	chapter,
	section,
	`${edition}bron/41/`,
	`${edition}verantwoording/`,
	`${edition}verantwoording/41/`,
	`${edition}afkortingen/`,
	'zoeken/',
	'citaat/',
	'offline/',
	'over/',
	'toegankelijkheid/',
];

/** By day: where two languages meet in the text, in the raw lines, and where a reader acts. */
const AUDITED = [section, `${edition}bron/41/`, 'zoeken/'];

async function isEnglish(page: Page): Promise<void> {
	assert.equal(await page.locator('html').getAttribute('lang'), 'en');
	assert.deepEqual(await dutchOn(page), []);
}

describe('a site that speaks English', () => {
	const site = siteFor(english.dist);

	const visit = sameReader(site);
	for (const path of pages)
		it(`says nothing in Dutch on /${path}, breaks no rule, and fits a phone`, () =>
			visit({ width: 360 }, async ({ page, go }) => {
				await go(path);
				await isEnglish(page);
				if (nightly || AUDITED.includes(path)) assert.deepEqual(await axeFaults(page), []);
				assert.deepEqual(await sidewaysFaults(page), []);
			}));

	it('says what is not there', () =>
		browse(site, { expected: [/status of 404/] }, async ({ page, go }) => {
			await go('nergens/');
			await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
			await isEnglish(page);
		}));

	it('keeps the report Dutch: each paragraph, heading and note says so, and the site’s names in them are English', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			const languages = await page
				.locator('.text [id^="p41-"], .text h1, .notes li p:not([data-editors])')
				.evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')));
			assert.ok(languages.length > 2);
			assert.deepEqual([...new Set(languages)], ['nl']);
			const place = page.locator('.text a.place').first();
			assert.deepEqual(
				[await place.getAttribute('lang'), (await place.getAttribute('aria-label'))?.split(' ')[0]],
				['en', 'Paragraph'],
			);
		}));

	it('searches the Dutch text and tells of it in English', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await openDialog(page);
			const { said, places } = await ask(page, 'toezicht');
			assert.match(said, /^\d+ places? found/);
			assert.ok(places.length > 0);
			const none = await ask(page, 'xyzzy');
			assert.match(none.said.replace(/[\u2068\u2069]/g, ''), /“xyzzy” does not occur\./);
		}));

	it('checks a quotation, and says what is different', () =>
		visit({}, async ({ page, go }) => {
			await go('citaat/');
			await page
				.locator('textarea')
				.fill('De CT Infobox is een samenwerkingsverband van elf overheidsorganisaties');
			await page.getByRole('button', { name: 'Check' }).click();
			await page.locator('[data-outcome][data-state]:not([data-state=busy])').waitFor();
			assert.match(
				(await page.locator('.quote-verdict').textContent()) ?? '',
				/^This quotation reads otherwise/,
			);
			assert.match(
				(await page.locator('.quote-places, [data-outcome]').first().textContent()) ?? '',
				/paragraph 41·\d/,
			);
			await isEnglish(page);
		}));

	it('proves itself', () =>
		visit({}, async ({ page, go }) => {
			await go(`${edition}verantwoording/`);
			await page.getByRole('button', { name: 'Check it yourself' }).click();
			await page.getByRole('heading', { name: 'Everything is right' }).waitFor();
			await isEnglish(page);
		}));

	it('shows the source of a paragraph, with the choices that were made', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await page.locator('.text a.place').first().focus();
			await page.keyboard.press('Enter');
			await page.locator('[role=menuitem]:focus', { hasText: 'Show source' }).waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.source-panel').waitFor();
			await isEnglish(page);
			const raw = page.locator('.source-panel .source-raw').first();
			assert.equal(await raw.getAttribute('lang'), 'nl');
		}));

	it('is read offline', () =>
		visitSite(english.dist, { stores: true, expected: [/net::ERR_/] }, async ({ page, go, site: own }) => {
			await go('');
			await untilState(page, 'stored');
			await page.getByText('Available offline').waitFor();
			await own.stop();
			await go(section);
			await isEnglish(page);
		}));
});

it('the same words, looked for on the Dutch site, are found there', () =>
	visitSite(builds.root.dist, {}, async ({ page, go }) => {
		await go('over/');
		await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
		assert.ok((await dutchOn(page)).length > 20);
	}));
