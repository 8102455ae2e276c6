/**
 * Ten faults of the copy in any engine: five on the way of a first visit, five after it. What each is about,
 * and many more of them, are told in `tests/browser/offline-faults.test.ts`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builds } from '../built.ts';
import { type Fault, type FaultyHost, faultyHost } from '../faulty-host.ts';
import { sectionWithNote } from '../offline.ts';
import { copyOf, listOf, publishAnew, SENTENCE } from '../publication.ts';
import { startSite } from '../site.ts';
import { type Driver, until } from './driver.ts';

const LEXICON = 'pagefind/lexicon.json';

/** JavaScript: takes all away that the site left in the browser. */
const clear = `(async () => {
	for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
	for (const name of await caches.keys()) await caches.delete(name);
	return true;
})()`;

/** JavaScript: puts something in place of a stored file. */
const spoil = (url: string, body: string) => `(async () => {
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		const kept = await cache.match(${JSON.stringify(url)});
		if (kept) await cache.put(${JSON.stringify(url)}, new Response(${JSON.stringify(body)}, { headers: kept.headers }));
	}
	return true;
})()`;

const hasState = (...states: readonly string[]) =>
	`document.querySelector('[data-offline]:is(${states.map((one) => `[data-state=${one}]`).join()})')`;
const headed = (words: string) => `document.querySelector('h1').textContent === ${JSON.stringify(words)}`;

/** Registers the tests for one engine, on the site under a base path. */
export function faultsIn(start: () => Promise<Driver>): void {
	describe('a copy for reading offline, of which something is lost', () => {
		const { base } = builds.base;
		const dist = copyOf(builds.base.dist);
		const { section } = sectionWithNote(dist);
		const files = listOf(dist).files.map(([address]) => address);
		// Not one of the first page, which tells in its footer what came of it.
		const script = files.find((address) => /^assets\/dialog\.client\..*\.js$/.test(address)) ?? '';
		const font = files.find((address) => address.startsWith('fonts/')) ?? '';
		let driver: Driver;
		let host: FaultyHost;
		before(async () => {
			host = await faultyHost(await startSite(dist));
			driver = await start();
		});
		after(async () => {
			await driver?.close();
			await host?.stop();
		});
		/** A page of the same origin that no copy serves, and without scripts. */
		const apart = () => new URL('/', host.address).href;
		const open = (address: string) => driver.open(new URL(address, host.address).href);
		const offline = () => {
			host.faultOf = () => 'lost';
		};
		const online = () => {
			host.faultOf = () => undefined;
		};

		for (const [fault, address] of [
			['lost', section],
			['500', script],
			['portal with 200', LEXICON],
			['cut', 'precache.json'],
			['other bytes', font],
		] as const satisfies readonly (readonly [Fault, string])[])
			it(`on the way of a first visit (${fault}, ${address}), is stored whole or not at all`, async () => {
				online();
				await driver.open(apart());
				await driver.ask(clear);
				host.faultOf = (asked) => (asked === address ? fault : undefined);
				await open('over/');
				await until(driver, 'storing is over', hasState('stored', 'absent'));
				const stored = await driver.ask<number[]>(
					`caches.keys().then((names) => Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length)))`,
				);
				assert.ok(
					stored.every((count) => count === files.length + 1),
					`${stored}`,
				);
			});

		it('is whole without a fault, and says of a page that was spoilt that it was lost, until it is mended', async () => {
			online();
			await driver.open(apart());
			await driver.ask(clear);
			await open('');
			await until(driver, 'the site is stored', hasState('stored'));
			await driver.ask(spoil(base + section, ''));
			offline();
			await open(section);
			await until(driver, 'it is said', headed('Deze pagina is op dit apparaat verloren gegaan'));
			online();
			await open(section);
			await until(driver, 'it is mended', `document.querySelector('[id^=voetnoot-]')`);
		});

		it('says of search that it does not work, when the index was cut, until it is mended', async () => {
			await driver.ask(spoil(base + LEXICON, '{'));
			offline();
			await open('zoeken/?q=dienst');
			await until(driver, 'it is said', `document.querySelector('[data-search-state=error]')`);
			online();
			await open('zoeken/?q=dienst');
			await until(driver, 'there are results', `document.querySelector('[data-search-state=done] a[href]')`);
		});

		it('says of an address that is not stored that it is not', async () => {
			offline();
			await open('nergens/te/vinden');
			await until(driver, 'it is said', headed('Deze pagina staat niet op dit apparaat'));
		});

		it('comes to a new version though its list was spoilt', async () => {
			online();
			await open('');
			await driver.ask(spoil(`${base}precache.json`, '{'));
			await publishAnew(dist);
			await open('');
			const take = `document.querySelector('[data-new-version]:not([hidden]) [data-take]')`;
			await until(driver, 'the new version is offered', take);
			await driver.ask(`(${take}.click(), true)`);
			await until(
				driver,
				'the new version is read',
				`document.querySelector('main').textContent.includes(${JSON.stringify(SENTENCE)})`,
			);
		});

		it('goes at an address, with its worker', async () => {
			await open('?offline=uit');
			await until(
				driver,
				'the worker is gone',
				`(await navigator.serviceWorker.getRegistrations()).length === 0`,
			);
			await until(driver, 'one empty cache is left', `(await caches.keys()).length === 1`);
		});
	});
}
