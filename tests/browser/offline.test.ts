import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builds, longest } from '../support/built.ts';
import { nightly } from '../support/nightly.ts';
import { sectionWithNote, storedIn, untilState, visitSite } from '../support/offline.ts';
import { listOf } from '../support/publication.ts';

/** What a browser says of its own accord when the host is gone, or a page is not there. */
const HOST_GONE = [
	/net::ERR_CONNECTION_REFUSED/,
	/An unknown error occurred when fetching the script/,
	/Failed to load resource: the server responded with a status of 503 .*nergens/,
];

for (const { dist, base } of Object.values(builds)) {
	describe(`the site under ${base}, stored in the browser`, () => {
		it('is there whole after the first visit: every file of the list, and nothing else', async () => {
			await visitSite(dist, { stores: true }, async ({ page, go }) => {
				await go('');
				await untilState(page, 'stored');
				const { files, onDemand } = listOf(dist);
				const expected = [...files.map(([address]) => address), 'precache.json'].sort();
				assert.equal(onDemand.length, 1, 'the program of the check, and nothing else, waits to be asked for');
				assert.deepEqual(Object.values(await storedIn(page, base)), [expected]);
				assert.deepEqual(await page.context().cookies(), []);
				assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
				assert.equal(await page.getByText('Offline beschikbaar').isVisible(), true);
			});
		});

		it('is reloaded, followed by links and to a note, with and without its slash, when its host is gone', async () => {
			const { section, note } = sectionWithNote(dist);
			await visitSite(dist, { stores: true, expected: HOST_GONE }, async ({ page, go, site }) => {
				await go('');
				await untilState(page, 'stored');
				await site.stop();
				await page.reload();
				await untilState(page, 'stored');
				await page.locator(`main a[href="${base}${section}"]`).first().click();
				await page.waitForURL(`**/${section}`);
				await page.locator(`a[href$="#${note}"]`).first().click();
				assert.equal(await page.locator(`#${note}:target`).count(), 1);
				await go(`${section.slice(0, -1)}?van=brief#${note}`);
				assert.equal(new URL(page.url()).pathname, base + section);
				assert.equal(new URL(page.url()).search, '?van=brief');
				assert.equal(await page.locator(`#${note}:target`).count(), 1);
			});
		});
	});
}

/** One base path is enough by day: the two sites differ in nothing else that the copy knows of. */
for (const { dist, base } of nightly ? Object.values(builds) : [builds.base]) {
	describe(`all of the site under ${base}, stored in the browser`, () => {
		it('answers for every file, also on the page of the first visit, when its host is gone', async () => {
			await visitSite(dist, { stores: true, expected: HOST_GONE }, async ({ page, go, site }) => {
				await go('');
				await untilState(page, 'stored');
				await page.waitForFunction(() => navigator.serviceWorker.controller);
				await site.stop();
				for (const [address] of listOf(dist).files) {
					const url = `${base}${address}?ts=1`;
					assert.equal(await page.evaluate(async (one) => (await fetch(one)).status, url), 200, address);
				}
			});
		});

		it('is searched, and a result opened, when its host is gone', async () => {
			await visitSite(dist, { stores: true, expected: HOST_GONE }, async ({ page, go, site }) => {
				await go('');
				await untilState(page, 'stored');
				await site.stop();
				await go('zoeken/?q=dienst');
				const results = page.locator('main [data-search-results][data-search-state=done]');
				await results.locator('a[href]').first().click();
				await page.waitForURL(/#/);
				const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
				assert.equal(await page.locator(`[id="${id}"]:target`).count(), 1);
			});
		});

		it('says of an address it does not have that it is not stored, with the status that says so', async () => {
			await visitSite(dist, { stores: true, expected: HOST_GONE }, async ({ page, go, site }) => {
				await go('');
				await untilState(page, 'stored');
				await site.stop();
				const answer = await page.goto(new URL('nergens/te/vinden', site.address).href);
				assert.equal(answer?.status(), 503);
				assert.match(await page.title(), /^Deze pagina staat niet op dit apparaat/);
				assert.equal(await page.locator('main h1').isVisible(), true);
			});
		});
	});
}

describe('the pictures of a report', () => {
	it('are not stored at a first visit, and are when the reader asks', async () => {
		await visitSite(longest.dist, { stores: true }, async ({ page, go }) => {
			await go('offline/');
			await untilState(page, 'stored');
			const { files, onRequest } = listOf(longest.dist);
			const pictures = onRequest.map(([address]) => address);
			assert.ok(pictures.some((address) => address.endsWith('/012.webp')));
			const first = Object.values(await storedIn(page, '/'));
			assert.deepEqual(first, [[...files.map(([address]) => address), 'precache.json'].sort()]);
			const button = page.getByRole('button', { name: 'Bewaar ook de afbeeldingen' });
			await button.click();
			await button.waitFor({ state: 'hidden' });
			await page.getByRole('button', { name: 'Controleer de kopie' }).waitFor();
			const [stored = []] = Object.values(await storedIn(page, '/'));
			assert.deepEqual(
				pictures.filter((address) => !stored.includes(address)),
				[],
			);
		});
	});
});
