import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browse } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { type Site, startSite } from '../support/site.ts';

const section = 'aivd-jaarverslag-2014/samenwerking/ct-infobox/';

/** How the last question stands, once it is no longer on its way. */
async function outcome(page: Page): Promise<{ state: string; said: string; places: readonly string[] }> {
	const results = page.locator('[data-search-results]:not([data-search-state=busy])');
	await results.waitFor();
	return results.evaluate((element: HTMLElement) => ({
		state: element.dataset['searchState'] ?? '',
		said: element.querySelector('p')?.textContent ?? '',
		places: [...element.querySelectorAll('a')].map((link) => new URL(link.href).hash.slice(1)),
	}));
}

/** Asks in the dialog that is open, and waits for the answer to this question, not to its first letters. */
async function ask(page: Page, question: string) {
	const field = page.locator('dialog[open] input');
	await field.fill(question);
	return outcome(page);
}

const open = async (page: Page) => {
	await page.keyboard.press('/');
	await page.locator('dialog[open] input:focus').waitFor();
};

describe('search in a browser', () => {
	let site: Site;
	before(async () => {
		site = await startSite(builds.root.dist);
	});
	after(() => site.stop());

	it('goes by keyboard all the way: /, a word, arrow, Enter, and the paragraph is there', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			await open(page);
			await page.keyboard.type('samenwerking');
			const { state, places } = await outcome(page);
			assert.equal(state, 'done');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			assert.match(places[1] ?? '', /^p41-\d$/);
			await page.keyboard.press('Enter');
			await page.waitForURL(`**/#${places[1]}`);
			await page.locator(`#${places[1]}`).waitFor();
			assert.match((await page.locator(`#${places[1]}`).textContent()) ?? '', /samenwerking/i);
		}));

	it('marks on the page it opens what answered, steps through it, puts it away, and leaves the address clean', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			await open(page);
			await page.keyboard.type('dienst');
			await outcome(page);
			await page.locator('[data-search-results] a[href*="regionale-diensten"]').first().click();
			const bar = page.locator('.search-arrival');
			await bar.waitFor();
			const marked = () =>
				page.evaluate(() => [...(CSS.highlights.get('search-found') ?? [])].map((range) => String(range)));
			assert.ok((await marked()).includes('dienst'), 'a part of Belastingdienst');
			assert.ok((await marked()).includes('diensten'), 'another form');
			assert.equal(new URL(page.url()).search, '');
			const before = await bar.locator('[role=status]').textContent();
			await bar.getByRole('button', { name: 'Volgende' }).click();
			assert.notEqual(await bar.locator('[role=status]').textContent(), before);
			await bar.getByRole('button', { name: 'Markering weg' }).click();
			assert.equal(await bar.count(), 0);
			assert.deepEqual(await marked(), []);
		}));

	it('says why a place answers, and that a spelling is only near', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			await open(page);
			const { said, places } = await ask(page, 'terorisme');
			assert.match(said, /komt zo niet voor\. Dit lijkt erop/);
			assert.ok(places.includes('p41-3'));
			await ask(page, 'toezicht');
			assert.ok(await page.locator('.search-place', { hasText: 'deel van een langer woord' }).count());
		}));

	it('opens with Ctrl+K and with the link, closes with Esc, and gives the focus back', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			const link = page.locator('[data-search-open]').first();
			for (const way of [() => page.keyboard.press('Control+k'), () => page.keyboard.press('Enter')]) {
				await link.focus();
				await way();
				await page.locator('dialog[open] input:focus').waitFor();
				await page.keyboard.type('media');
				await outcome(page);
				await page.keyboard.press('Escape');
				await page.locator('dialog[open]').waitFor({ state: 'detached' });
				assert.ok(await link.evaluate((element) => element === document.activeElement));
			}
		}));

	it('moves through the results with arrows, Home and End, and types on from there', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			await open(page);
			const { places } = await ask(page, 'aivd');
			assert.ok(places.length > 2);
			const here = () =>
				page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash?.slice(1) ?? 'field');
			const after = async (key: string) => {
				await page.keyboard.press(key);
				return here();
			};
			assert.equal(await after('ArrowUp'), 'field');
			assert.equal(await after('ArrowDown'), places[0]);
			assert.equal(await after('End'), places.at(-1));
			assert.equal(await after('ArrowDown'), places.at(-1));
			assert.equal(await after('Home'), places[0]);
			assert.equal(await after('ArrowDown'), places[1]);
			assert.equal(await after('ArrowUp'), places[0]);
			assert.equal(await after('x'), 'field');
			assert.equal(await page.locator('dialog input').inputValue(), 'aivdx');
		}));

	it('loads nothing of itself before a reader reaches for it', () =>
		browse(site, {}, async ({ page, go }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await go(section);
			await page.waitForLoadState('networkidle');
			// A service worker stores the site behind the page's back; its requests are not the page's.
			assert.deepEqual(
				asked.filter((path) => /pagefind|search/.test(path)),
				[],
			);
			await open(page);
			await ask(page, 'wodc');
			assert.ok(asked.some((path) => path.endsWith('/pagefind/pagefind.js')));
		}));

	it('loses no letter that is typed while the dialog is still on its way', () =>
		browse(site, {}, async ({ page, go }) => {
			let release = () => {};
			const held = new Promise<void>((resolve) => {
				release = resolve;
			});
			await page.route('**/search.client.*.js', async (route) => {
				await held;
				await route.continue();
			});
			await go(section);
			await page.keyboard.press('/');
			await page.keyboard.type('wod');
			release();
			await page.locator('dialog[open] input:focus').waitFor();
			await page.keyboard.type('c');
			assert.equal(await page.locator('dialog[open] input').inputValue(), 'wodc');
			assert.deepEqual((await outcome(page)).places, ['p41-4']);
		}));

	it('answers an address, finds the note too, and goes back to the question before', () =>
		browse(site, {}, async ({ page, go }) => {
			await go('zoeken/?q=telecommunicatiegegevens');
			assert.deepEqual((await outcome(page)).places, ['p41-7']);
			await page.locator('main input').fill('sociale media');
			await page.waitForURL('**/zoeken/?q=sociale+media');
			const { places } = await outcome(page);
			assert.deepEqual([...places].sort(), ['p41-7', 'voetnoot-9']);
			await page.goBack();
			await page.waitForURL('**/zoeken/?q=telecommunicatiegegevens');
			await page.locator('h1').click();
			await page.keyboard.press('/');
			await page.locator('main input:focus').waitFor();
			assert.equal(await page.locator('main input').inputValue(), 'telecommunicatiegegevens');
			assert.deepEqual((await outcome(page)).places, ['p41-7']);
		}));

	it('says that an absent word is absent, and which', () =>
		browse(site, {}, async ({ page, go }) => {
			await go('zoeken/?q=artikel60+kwantumcomputer');
			const { state, said, places } = await outcome(page);
			assert.equal(state, 'none');
			assert.match(said, /kwantumcomputer.* komt niet voor/);
			assert.doesNotMatch(said, /artikel60/);
			assert.deepEqual(places, []);
			await page.locator('.search-others a', { hasText: 'artikel60' }).click();
			assert.deepEqual([...(await outcome(page)).places].sort(), ['p41-1', 'p41-2']);
		}));

	const odd = {
		'ten thousand characters': 'x'.repeat(10_000),
		'only spaces': '     ',
		HTML: '<img src=x onerror=document.title="stuk">',
		'a regular expression': '.*([a-z',
		emoji: '🙂🙂',
		'right to left': 'تعاون \u202Eשלום',
		'control characters': '\u0001\u0007\u001B',
		'one quotation mark': '"',
	};
	it(`answers ${Object.keys(odd).join(', ')} with a sentence, and goes on working`, () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			const title = await page.title();
			await open(page);
			for (const [name, question] of Object.entries(odd)) {
				const { state, said, places } = await ask(page, question);
				assert.equal(state, 'none', name);
				assert.match(said, /\p{Lu}.*\.$/su, name);
				assert.deepEqual(places, [], name);
				assert.equal(await page.title(), title, name);
				assert.deepEqual((await ask(page, 'marechaussee')).places, ['p41-1'], name);
			}
		}));

	const files = [
		'lexicon.json',
		'pagefind.js',
		'pagefind-entry.json*',
		'wasm.*',
		'*.pf_meta',
		'*.pf_index',
		'texts/*.json',
	];
	const flaws = {
		missing: { status: 404, body: '' },
		corrupt: { status: 200, contentType: 'text/javascript', body: '\u0001{]' },
	};
	for (const [flaw, answer] of Object.entries(flaws)) {
		it(`says so when a file of the index is ${flaw}, and finds when it is mended`, () =>
			browse(site, { expected: [/./] }, async ({ page, go }) => {
				// A service worker would have a sound copy of all of them.
				await page.addInitScript(() => {
					navigator.serviceWorker.register = () => Promise.reject(new Error('not in this test'));
				});
				for (const file of files) {
					await page.route(`**/${file}`, (route) => route.fulfill(answer));
					await go('zoeken/?q=marechaussee');
					const { state, said } = await outcome(page);
					assert.equal(state, 'error', file);
					assert.match(said, /^Zoeken lukt nu niet/, file);
					await page.unroute(`**/${file}`);
					await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
					assert.deepEqual((await outcome(page)).places, ['p41-1'], file);
				}
			}));
	}

	it('says what to do instead without JavaScript', () =>
		browse(site, { javaScript: false }, async ({ page, go }) => {
			await go('zoeken/');
			const told = page.locator('noscript');
			assert.match(await told.innerText(), /Zoeken op deze pagina heeft JavaScript nodig/);
			await told.locator('a').first().click();
			await page.waitForURL('**/aivd-jaarverslag-2014/samenwerking/');
			await page.locator('[data-search-open]').first().click();
			await page.waitForURL('**/zoeken/');
		}));
});

describe('search under a base path', () => {
	let site: Site;
	before(async () => {
		site = await startSite(builds.base.dist);
	});
	after(() => site.stop());

	it('finds, and leads to places under that path', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			await open(page);
			await ask(page, 'telecommunicatiegegevens');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.waitForURL(
				`${site.address}aivd-jaarverslag-2014/samenwerking/internationale-samenwerking/#p41-7`,
			);
		}));

	it('answers with the server stopped, once the site is stored', () =>
		browse(site, {}, async ({ page, go }) => {
			await go(section);
			await page.evaluate(() => navigator.serviceWorker.ready);
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			await site.stop();
			try {
				await open(page);
				assert.deepEqual((await ask(page, 'jihad')).places, ['p41-4']);
				await go('zoeken/?q=telecommunicatiegegevens');
				assert.deepEqual((await outcome(page)).places, ['p41-7']);
			} finally {
				await site.start();
			}
		}));
});
