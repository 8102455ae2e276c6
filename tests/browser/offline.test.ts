import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { oneVisit } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { sectionWithNote, storedIn, untilState } from '../support/offline.ts';
import { listOf } from '../support/publication.ts';
import { siteFor } from '../support/site.ts';

/** What a browser says of its own accord when the host is gone, or a page is not there. */
const HOST_GONE = [
	/net::ERR_CONNECTION_REFUSED/,
	/An unknown error occurred when fetching the script/,
	/Failed to load resource: the server responded with a status of 503 .*nergens/,
];

for (const { dist, base } of Object.values(builds)) {
	describe(`the site under ${base}, stored in the browser`, () => {
		const site = siteFor(dist);
		const visit = oneVisit(site, { stores: true, expected: HOST_GONE });

		it('is there whole after the first visit: every file of the list, and nothing else', () =>
			visit(async ({ page, go }) => {
				await go('');
				await untilState(page, 'stored');
				const { files, onDemand } = listOf(dist);
				const expected = [...files.map(([address]) => address), 'precache.json'].sort();
				assert.equal(onDemand.length, 1, 'the program of the check, and nothing else, waits to be asked for');
				assert.deepEqual(Object.values(await storedIn(page, base)), [expected]);
				assert.deepEqual(await page.context().cookies(), []);
				assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
				await page.getByText('Offline beschikbaar').waitFor();
			}));

		describe('when its host is gone', () => {
			before(() => site.stop());

			it('answers for every file, also on the page of the first visit', () =>
				visit(async ({ page }) => {
					await page.waitForFunction(() => navigator.serviceWorker.controller);
					const addresses = listOf(dist).files.map(([address]) => `${base}${address}?ts=1`);
					const statuses = await page.evaluate(
						(all) => Promise.all(all.map(async (one) => [one, (await fetch(one)).status])),
						addresses,
					);
					assert.deepEqual(
						statuses,
						addresses.map((address) => [address, 200]),
					);
				}));

			it('is reloaded, followed by links and to a note, with and without its slash', () =>
				visit(async ({ page, go }) => {
					const { section, note } = sectionWithNote(dist);
					await page.reload();
					await untilState(page, 'stored');
					await page.locator(`main a[href="${base}${section}"]`).first().click();
					await page.waitForURL(`**/${section}`);
					await page.locator(`a[href$="#${note}"]`).first().click();
					await page.locator(`#${note}:target`).waitFor();
					await go(`${section.slice(0, -1)}?van=brief#${note}`);
					assert.equal(new URL(page.url()).pathname, base + section);
					assert.equal(new URL(page.url()).search, '?van=brief');
					await page.locator(`#${note}:target`).waitFor();
				}));

			it('is searched, and a result opened', () =>
				visit(async ({ page, go }) => {
					await go('zoeken/?q=dienst');
					const results = page.locator('main [data-search-results][data-search-state=done]');
					await results.locator('a[href]').first().click();
					await page.waitForURL(/#/);
					const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
					await page.locator(`[id="${id}"]:target`).waitFor();
				}));

			it('says of an address it does not have that it is not stored, with the status that says so', () =>
				visit(async ({ page }) => {
					const answer = await page.goto(new URL('nergens/te/vinden', site.address).href);
					assert.equal(answer?.status(), 503);
					assert.match(await page.title(), /^Deze pagina staat niet op dit apparaat/);
					await page.locator('main h1').waitFor();
				}));
		});
	});
}
