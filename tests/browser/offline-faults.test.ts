/**
 * The copy in the reader's browser, and what can go wrong with it: on its way, in the store, and at the host.
 * After each fault there is one whole version, or a plain sentence.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { writeOffline } from '#offline/write.build.ts';
import { builds } from '../support/built.ts';
import { FAULTS, type FaultyHost } from '../support/faulty-host.ts';
import { visitFaulty } from '../support/faulty-visit.ts';
import { nightly } from '../support/nightly.ts';
import { sectionWithNote, storedIn, untilCaches, untilState, untilYes } from '../support/offline.ts';
import { copyOf, listOf, publishAnew, readPage, SENTENCE } from '../support/publication.ts';
import { outcome } from '../support/search.ts';

const { dist, base } = builds.base;
const { section } = sectionWithNote(dist);
const LEXICON = 'pagefind/lexicon.json';

const offline = (host: FaultyHost): void => {
	host.faultOf = () => 'lost';
};
const online = (host: FaultyHost): void => {
	host.faultOf = () => undefined;
};

/** Puts something in place of a stored file, or takes it away. */
async function spoil(page: Page, address: string, body: string | undefined): Promise<void> {
	const done = await page.evaluate(
		async ([url = '', text]) => {
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				const kept = await cache.match(url);
				if (!kept) continue;
				await cache.delete(url);
				if (text !== undefined) await cache.put(url, new Response(text, { headers: kept.headers }));
				return true;
			}
			return false;
		},
		[base + address, body] as const,
	);
	assert.ok(done, `${address} was stored`);
}

const scriptsOf = (address: string): readonly string[] =>
	[...readPage(dist, address).matchAll(/<script type="module" src="[^"]*?(assets\/[^"]+)"/g)].map(
		([, script = '']) => script,
	);

describe('a first visit on which something is lost', () => {
	const files = listOf(dist).files.map(([address]) => address);
	const font = files.find((address) => address.startsWith('fonts/')) ?? '';
	const kinds = ['', section, ...scriptsOf('').slice(0, 1), font, LEXICON, 'precache.json'];
	const cases = nightly
		? kinds.flatMap((address) => FAULTS.map((fault) => ({ address, fault })))
		: FAULTS.map((fault, index) => ({ fault, address: kinds[(index + 1) % kinds.length] ?? '' }));

	it('is stored whole or not at all, and reads on', async () => {
		await visitFaulty(dist, async ({ page, context, host }) => {
			const devtools = await context.newCDPSession(page);
			const isMended = async () => {
				online(host);
				await page.goto(new URL('over/', host.address).href);
				await untilState(page, 'stored');
			};
			for (const { address, fault } of cases) {
				if (nightly) await isMended();
				await page.goto('about:blank');
				await devtools.send('Storage.clearDataForOrigin', {
					origin: new URL(host.address).origin,
					storageTypes: 'all',
				});
				host.faultOf = (asked) => (asked === address ? fault : undefined);
				await page.goto(new URL('toegankelijkheid/', host.address).href);
				await page.waitForSelector('[data-offline]:is([data-state=stored], [data-state=absent])', {
					state: 'attached',
				});
				const stored = Object.values(await storedIn(page, base));
				const said = `${fault} at ${address}: ${stored.map(({ length }) => length)}`;
				assert.ok(
					stored.every(({ length }) => length === files.length + 1),
					said,
				);
				await page.locator('main h1').waitFor();
			}
			await isMended();
		});
	});
});

describe('a stored file', () => {
	const SPOILT = { emptied: '', cut: '<!doctype html><title>', lost: undefined };

	it('that is a page, is said to be lost without network, and mended with it', async () => {
		await visitFaulty(dist, async ({ page, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			for (const [what, body] of Object.entries(SPOILT)) {
				await spoil(page, section, body);
				offline(host);
				await go(section);
				assert.equal(
					await page.locator('h1').innerText(),
					'Deze pagina is op dit apparaat verloren gegaan',
					what,
				);
				await untilState(page, 'damaged');
				online(host);
				await page.getByRole('link', { name: 'Probeer deze pagina opnieuw' }).click();
				await page.locator('[id^=voetnoot-]').first().waitFor();
				await untilState(page, 'stored');
			}
		});
	});

	it('that is the index, makes search say so without network, and is mended with it', async () => {
		await visitFaulty(dist, async ({ page, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			for (const body of Object.values(SPOILT)) {
				await spoil(page, LEXICON, body);
				offline(host);
				await go('zoeken/?q=dienst');
				assert.equal((await outcome(page)).state, 'error');
				online(host);
				await go('zoeken/?q=dienst');
				assert.equal((await outcome(page)).state, 'done');
				await untilState(page, 'stored');
			}
		});
	});

	it('that is the script of a page, leaves a sentence in the place of what it would do', async () => {
		await visitFaulty(dist, async ({ page, context, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			const devtools = await context.newCDPSession(page);
			await devtools.send('Network.clearBrowserCache');
			// One that no page before had: a browser keeps what it has run in its own memory.
			const script = scriptsOf('offline/').find((one) => !scriptsOf('').includes(one)) ?? '';
			await spoil(page, script, '');
			offline(host);
			await go('offline/');
			// It waits some seconds for scripts that are slow.
			await page.evaluate(() => {
				for (const wait of document.getAnimations()) wait.finish();
			});
			await page.getByText('Een onderdeel van deze pagina is niet binnengekomen.').waitFor();
		});
	});

	it('that is the list, does not keep a reader from a new version', async () => {
		const folder = copyOf(dist);
		await visitFaulty(folder, async ({ page, go }) => {
			await go('');
			for (const [times, body] of ['', '{"files":', undefined].entries()) {
				await untilState(page, 'stored');
				await untilCaches(page, 1);
				await spoil(page, 'precache.json', body);
				await publishAnew(folder);
				await page.reload();
				await page.getByRole('button', { name: 'Lees de nieuwe versie' }).click();
				await page.getByText(SENTENCE).nth(times).waitFor();
			}
			await untilState(page, 'stored');
		});
	});

	it('is found by the check, which mends it, tries search, and says what it did', async () => {
		await visitFaulty(dist, async ({ page, go, host }) => {
			await go('offline/');
			await untilState(page, 'stored');
			const check = page.getByRole('button', { name: 'Controleer de kopie' });
			const said = page.locator('[data-part=outcome]');
			await check.click();
			await said.filter({ hasText: /alle \d+ bestanden zijn er en .* Zoeken werkt: / }).waitFor();
			await spoil(page, section, 'iets anders');
			await check.click();
			await said.filter({ hasText: '1 bestand ontbrak of was beschadigd en is hersteld.' }).waitFor();
			await spoil(page, section, '');
			offline(host);
			await check.click();
			await said
				.filter({ hasText: '1 bestand ontbreekt of is beschadigd en is nu niet op te halen.' })
				.waitFor();
			await untilState(page, 'damaged');
		});
	});
});

describe('a host', () => {
	it('that calls a page something else, is not believed for as long as the version is read', async () => {
		await visitFaulty(dist, async ({ page, go, host }) => {
			host.headersOf = (address) =>
				address === section ? { 'content-type': 'text/plain', refresh: '0; url=/aanmelden' } : {};
			await go('');
			await untilState(page, 'stored');
			offline(host);
			await go(section);
			await page.locator('[id^=voetnoot-]').first().waitFor();
		});
	});

	it('that answers with a page for its worker, leaves a first visit without a copy, and says so', async () => {
		await visitFaulty(dist, async ({ page, go, host }) => {
			host.faultOf = (address) => (address === 'sw.js' ? 'portal with 200' : undefined);
			await go('');
			await untilState(page, 'absent');
			assert.deepEqual(await storedIn(page, base), {});
			online(host);
			await go('over/');
			await untilState(page, 'stored');
		});
	});
});

describe('a network that begins and never ends', { skip: !nightly }, () => {
	it('ends a first visit without a copy, and is told of to who has one', async () => {
		await visitFaulty(dist, async ({ page, go, host }) => {
			host.faultOf = (address) => (address === section ? 'stalled' : undefined);
			await go('');
			await untilState(page, 'absent');
			assert.deepEqual(await storedIn(page, base), {});
			online(host);
			await go('');
			await untilState(page, 'stored');
			host.faultOf = () => 'held';
			await go('over/');
			await page.getByText('De site is niet bereikbaar: u leest de kopie op dit apparaat').waitFor();
			await go('offline/');
			await spoil(page, section, '');
			await page.getByRole('button', { name: 'Controleer de kopie' }).click();
			await page.getByText('is nu niet op te halen').waitFor();
		});
	});
});

describe('a store', () => {
	it('that has no room for what was lost, does not keep it from its reader', async () => {
		await visitFaulty(dist, async ({ page, context, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			await spoil(page, section, '');
			const devtools = await context.newCDPSession(page);
			const { origin } = new URL(host.address);
			await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
			await go(section);
			await page.locator('[id^=voetnoot-]').first().waitFor();
		});
	});

	it('that cannot be read at all, leaves the site as it is on the network, and can be left', async () => {
		await visitFaulty(dist, async ({ page, context, go }) => {
			await go('');
			await untilState(page, 'stored');
			await page.evaluate(() => navigator.serviceWorker.ready);
			await context.serviceWorkers()[0]?.evaluate(() => {
				for (const name of ['match', 'open', 'keys', 'has', 'delete'])
					Object.assign(caches, { [name]: () => Promise.reject(new Error('UnknownError')) });
			});
			await go(section);
			await page.locator('[id^=voetnoot-]').first().waitFor();
			await go('?offline=uit');
			await page.locator('main h1').waitFor();
			await untilYes(page, async () => !(await navigator.serviceWorker.getRegistration()));
		});
	});
});

describe('two versions', () => {
	/** A new version with another index, and a page that the old one does not have. */
	async function publishMore(folder: string): Promise<void> {
		const lexicon = join(folder, LEXICON);
		writeFileSync(lexicon, `${readFileSync(lexicon, 'utf8')} `);
		writeFileSync(join(folder, 'nieuw.html'), readPage(folder, 'zoeken/'));
		await writeOffline(folder);
	}

	it('are not mixed: an old page gets the old index, a new page the new one, and what is lost is refused', async () => {
		const folder = copyOf(dist);
		const lengthOf = (page: Page) =>
			page
				.evaluate((url) => fetch(url).then((answer) => answer.text()), base + LEXICON)
				.then(
					(text) => text.length,
					() => 0,
				);
		await visitFaulty(folder, async ({ page, go }) => {
			await go('');
			await untilState(page, 'stored');
			const length = await lengthOf(page);
			await publishMore(folder);
			assert.equal(await lengthOf(page), length);
			await go('nieuw.html');
			assert.equal(await lengthOf(page), length + 1);
			await go('over/');
			await page.getByRole('button', { name: 'Lees de nieuwe versie' }).waitFor();
			await page.evaluate(
				async ([name, url]) => (await caches.open(String(name))).delete(String(url)),
				[Object.keys(await storedIn(page, base))[0], base + LEXICON],
			);
			assert.equal(await lengthOf(page), 0, 'The new index is not given to an old page.');
		});
	});

	it('are held against each other before the reader takes the new one', async () => {
		const folder = copyOf(dist);
		await visitFaulty(folder, async ({ page, go }) => {
			await go('offline/');
			await untilState(page, 'stored');
			assert.equal(await page.getByRole('heading', { name: 'Wat er verandert' }).count(), 0);
			await publishAnew(folder);
			await page.reload();
			await page.getByRole('link', { name: 'Wat verandert er?' }).click();
			await page.getByText('De tekst van het verslag blijft gelijk.').waitFor();
			const chapter = section.split('/').slice(0, 2).join('/');
			const file = join(folder, chapter, 'index.html');
			const [, id = '', words = ''] =
				/ id="(p\d+-\d+)"[^>]*>(?:<a[^>]*>[^<]*<\/a>)?\s*([\p{L}]+ [\p{L}]+)/u.exec(
					readFileSync(file, 'utf8'),
				) ?? [];
			assert.notEqual(words, '');
			writeFileSync(file, readFileSync(file, 'utf8').replaceAll(words, 'Andere woorden'));
			await writeOffline(folder);
			await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
			await untilYes(
				page,
				async () => (await navigator.serviceWorker.getRegistration())?.installing === null,
			);
			await go('offline/');
			await page.locator('[data-changes] ins').first().waitFor();
			assert.deepEqual(await page.locator('[data-changes] li').first().locator('ins').allInnerTexts(), [
				'Andere',
				'woorden',
			]);
			assert.match(
				(await page.locator('[data-changes] li a').first().getAttribute('href')) ?? '',
				new RegExp(`#${id}$`),
			);
		});
	});
});

describe('a reader', () => {
	it('is rid of worker and copy by an address, also when no script of the page comes', async () => {
		await visitFaulty(dist, async ({ page, context, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			host.faultOf = (address) => (address.endsWith('.js') ? 'lost' : undefined);
			await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
			await go('?offline=uit');
			await page.locator('main h1').waitFor();
			await untilYes(page, async () => !(await navigator.serviceWorker.getRegistration()));
			assert.deepEqual(Object.values(await storedIn(page, base)), [[]], 'One empty cache remembers it.');
		});
	});
});

describe('a reader who comes for the first time', () => {
	it('is kept from a copy by the same address', async () => {
		await visitFaulty(dist, async ({ page, go }) => {
			await go('?offline=uit');
			await untilState(page, 'refused');
			await go('over/');
			await untilState(page, 'refused');
			assert.deepEqual(Object.values(await storedIn(page, base)), [[]]);
		});
	});
});

describe('an address', () => {
	it('that is not in the copy, is said to be so, and not that it does not exist', async () => {
		await visitFaulty(dist, async ({ page, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			offline(host);
			for (const address of ['feed.xml', 'nergens/te/vinden', '%E0%A4%A', '100%']) {
				const answer = await page.goto(new URL('.', host.address).href + address);
				assert.equal(answer?.status(), 503, address);
				assert.equal(await page.locator('h1').innerText(), 'Deze pagina staat niet op dit apparaat');
			}
		});
	});
});
