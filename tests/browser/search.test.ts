import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { asLargeEdition } from '../support/large-edition.ts';
import { nightly } from '../support/nightly.ts';
import { untilControlled } from '../support/offline.ts';
import { ask, openDialog as open, outcome } from '../support/search.ts';
import { siteFor } from '../support/site.ts';

const section = 'aivd-jaarverslag-2014/samenwerking/ct-infobox/';

describe('search in a browser', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	it('goes by keyboard all the way: /, a word, arrow, Enter, and the paragraph is there', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await open(page);
			await page.keyboard.type('samenwerking');
			const { state, places } = await outcome(page);
			assert.equal(state, 'done');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			assert.equal(new Set(places).size, places.length);
			await page.keyboard.press('Enter');
			await page.waitForURL(`**/#${places[1]}`);
			await page.locator(`#${places[1]}`).waitFor();
			assert.match((await page.locator(`#${places[1]}`).textContent()) ?? '', /samenwerking/i);
		}));

	it('says why a place answers, and that a spelling is only near', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await open(page);
			const { said, places } = await ask(page, 'terorisme');
			assert.match(said, /komt zo niet voor\. Dit lijkt erop/);
			assert.ok(places.includes('p41-3'));
			await ask(page, 'toezicht');
			assert.ok(await page.locator('.search-place', { hasText: 'deel van een langer woord' }).count());
		}));

	it('opens with Ctrl+K and with the link, closes with Esc, and gives the focus back', () =>
		visit({}, async ({ page, go }) => {
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

	it('leads back from a result to the question, its results and the one that was opened, on this page and on another', () =>
		visit({}, async ({ page, go }) => {
			for (const opened of [1, 4]) {
				await go(section);
				await open(page);
				const { places } = await ask(page, 'samenwerking');
				for (let step = 0; step < opened; step += 1) await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
				await page.waitForURL(`**/#${places[opened - 1]}`);
				await page.goBack();
				await page.locator('dialog[open] input').waitFor();
				await page.locator('dialog[open] [aria-selected=true]').waitFor();
				assert.equal(await page.locator('dialog[open] input').inputValue(), 'samenwerking');
				assert.deepEqual((await outcome(page)).places, places);
				const active = await page.locator('[aria-selected=true]').getAttribute('href');
				assert.ok(active?.endsWith(`#${places[opened - 1]}`));
				await page.keyboard.press('Escape');
				await page.locator('dialog[open]').waitFor({ state: 'detached' });
				await page.reload();
				assert.equal(await page.locator('dialog[open]').count(), 0, 'what was put away stays away');
			}
		}));

	it('is a combobox: the focus stays in the field, arrows move what is active, Enter opens it', () =>
		visit({}, async ({ page, go }) => {
			await go(section);
			await open(page);
			const { places } = await ask(page, 'aivd');
			assert.ok(places.length > 2);
			const field = page.getByRole('combobox');
			const list = page.getByRole('listbox');
			assert.equal(await field.getAttribute('aria-controls'), await list.getAttribute('id'));
			assert.equal(await field.getAttribute('aria-expanded'), 'true');
			assert.equal(await list.getByRole('option').count(), places.length);
			/** The place of the option that the field names as active, which alone is selected. */
			const active = () =>
				page.evaluate(() => {
					const id = document.activeElement?.getAttribute('aria-activedescendant');
					const selected = [...document.querySelectorAll('[role=option][aria-selected=true]')];
					const link = document.getElementById(id ?? '') as HTMLAnchorElement | null;
					return selected.length === (link ? 1 : 0) && (!link || selected[0] === link)
						? (link?.hash.slice(1) ?? 'none')
						: 'two answers';
				});
			const after = async (key: string) => {
				await page.keyboard.press(key);
				return active();
			};
			assert.equal(await active(), 'none');
			assert.equal(await after('ArrowUp'), 'none');
			assert.equal(await after('ArrowDown'), places[0]);
			assert.equal(await after('ArrowDown'), places[1]);
			assert.equal(await after('ArrowUp'), places[0]);
			assert.equal(await after('ArrowUp'), 'none');
			await page.keyboard.type('x');
			assert.equal(await field.inputValue(), 'aivdx');
			await ask(page, 'webfora');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			await page.waitForURL('**/internationale-samenwerking/#p41-7');
		}));

	it('has its results as links under the titles of their sections while the focus is elsewhere', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=sociale+media');
			await outcome(page);
			await page.locator('h1').click();
			assert.equal(await page.getByRole('option').count(), 0);
			assert.equal(await page.locator('[data-search-results]').getByRole('link').count(), 2);
			assert.equal(
				await page.locator('.search-results h2').first().textContent(),
				'Internationale samenwerking',
			);
		}));

	it('shows text or footnotes only, with their counts', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=aivd');
			const { places } = await outcome(page);
			const notes = places.filter((place) => place.startsWith('voetnoot'));
			await page.getByRole('button', { name: `Voetnoten ${notes.length}` }).click();
			assert.deepEqual((await outcome(page)).places, notes);
			await page.getByRole('button', { name: `Tekst ${places.length - notes.length}` }).click();
			assert.equal((await outcome(page)).places.length, places.length - notes.length);
			assert.ok(
				await page.locator('[data-filter=text]').evaluate((button) => button === document.activeElement),
			);
		}));

	it('says what lacks where no place has all words, and where it looked when there is nothing', () =>
		visit({}, async ({ page, go }) => {
			await go('zoeken/?q=sensoren+maatschappij+webfora');
			const { state, said, places } = await outcome(page);
			assert.equal(state, 'done');
			assert.match(said, /^Nergens staan al deze woorden samen/);
			assert.deepEqual(places, ['p41-1']);
			assert.match(await page.locator('.search-place').innerText(), /zonder .*webfora/);
			await page.getByRole('combobox').fill('kwantumcomputer');
			await page.waitForURL('**/?q=kwantumcomputer');
			assert.match((await outcome(page)).said, /van .*Jaarverslag 2014.*: \d+\u00A0woorden/);
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
			const arrives = page.waitForRequest('**/pagefind/pagefind.js');
			await open(page);
			await ask(page, 'wodc');
			assert.ok(asked.some((path) => path.endsWith('/pagefind/lexicon.json')));
			await arrives;
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
		visit({}, async ({ page, go }) => {
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
		visit({}, async ({ page, go }) => {
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
		visit({}, async ({ page, go }) => {
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

	const pagefindFiles = [
		'pagefind.js',
		'pagefind-entry.json*',
		'wasm.*',
		'*.pf_meta',
		'*.pf_index',
		'names/*.json',
	];
	const largeFiles = ['texts/*.json', 'postings/*.json', 'word-facts/*.json'];
	const flaws = {
		missing: { status: 404, body: '' },
		corrupt: { status: 200, contentType: 'text/javascript', body: '\u0001{]' },
	};
	/** By day every file has one of the flaws, and at night both. */
	const half = (flaw: string, files: readonly string[]) =>
		nightly ? files : files.filter((_, at) => (at % 2 === 0) === (flaw === 'missing'));
	for (const [flaw, answer] of Object.entries(flaws)) {
		it(`says so when a file that it answers from is ${flaw}, and finds when it is mended`, () =>
			browse(site, { expected: [/./] }, async ({ page, go }) => {
				const failsUntilMended = async (file: string) => {
					await page.route(`**/${file}`, (route) => route.fulfill(answer));
					await go('zoeken/?q=marechaussees');
					const { state, said } = await outcome(page);
					assert.equal(state, 'error', file);
					assert.match(said, /^Zoeken lukt nu niet/, file);
					await page.unroute(`**/${file}`);
					await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
					assert.deepEqual((await outcome(page)).places, ['p41-1'], file);
				};
				await failsUntilMended('lexicon.json');
				await asLargeEdition(page);
				for (const file of half(flaw, largeFiles)) await failsUntilMended(file);
			}));

		it(`goes on answering from the edition's own index when a file of Pagefind is ${flaw}`, () =>
			browse(site, { expected: [/./] }, async ({ page, go }) => {
				for (const file of half(flaw, pagefindFiles)) {
					await page.route(`**/${file}`, (route) => route.fulfill(answer));
					const asked = page.waitForRequest(`**/${file}`);
					await go('zoeken/?q=marechaussee');
					assert.deepEqual((await outcome(page)).places, ['p41-1'], file);
					await asked;
					await page.getByRole('combobox').fill('webfora');
					await page.waitForURL('**/?q=webfora');
					assert.deepEqual((await outcome(page)).places, ['p41-7'], file);
					await page.unroute(`**/${file}`);
				}
			}));
	}

	it('says so when a large edition is half updated', () =>
		browse(site, { expected: [/./] }, async ({ page, go }) => {
			await asLargeEdition(page);
			for (const [file, other] of [
				['texts', []],
				['postings', {}],
			] as const) {
				await page.route(`**/${file}/*.json`, (route) => route.fulfill({ json: other }));
				await go('zoeken/?q=webfora');
				assert.equal((await outcome(page)).state, 'error', file);
				await page.unroute(`**/${file}/*.json`);
			}
		}));

	it('goes on answering from its own index when Pagefind names other records', () =>
		browse(site, { expected: [/./] }, async ({ page, go }) => {
			await page.route('**/names/*.json', (route) => route.fulfill({ json: ['nl_0000000'] }));
			const arrives = page.waitForRequest('**/*.pf_index');
			await go('zoeken/?q=webfora');
			assert.deepEqual((await outcome(page)).places, ['p41-7']);
			await (await arrives).response();
			await page.getByRole('combobox').fill('kabinet');
			await page.waitForURL('**/?q=kabinet');
			assert.deepEqual((await outcome(page)).places, ['p41-6']);
		}));

	it('answers a large edition from its files before Pagefind has arrived, and after, the same', () =>
		browse(site, {}, async ({ page, go }) => {
			await asLargeEdition(page);
			const released = Promise.withResolvers<void>();
			await page.route('**/*.pf_*', async (route) => {
				await released.promise;
				await route.fallback();
			});
			const arrives = page.waitForResponse('**/*.pf_index');
			await go('zoeken/?q=terorisme');
			assert.deepEqual((await outcome(page)).places, ['p41-3', 'p41-4']);
			released.resolve();
			await arrives;
			for (const [question, places] of [
				['webfora', ['p41-7']],
				['terorisme', ['p41-3', 'p41-4']],
			] as const) {
				await page.getByRole('combobox').fill(question);
				await page.waitForURL(`**/?q=${question}`);
				assert.deepEqual((await outcome(page)).places, places);
			}
		}));

	it('says what to do instead without JavaScript', () =>
		visit({ javaScript: false }, async ({ page, go }) => {
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
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	it('finds, and leads to places under that path', () =>
		visit({}, async ({ page, go }) => {
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
		browse(site, { stores: true }, async ({ page, go }) => {
			await go(section);
			await untilControlled(page);
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
