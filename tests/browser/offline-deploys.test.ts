/**
 * What goes wrong as a site is published anew: between two requests, in parts, at another path, under a
 * reader whose worker is killed or whose clock is wrong. After each there is one whole version, or a plain
 * sentence.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { builds } from '../support/built.ts';
import type { FaultyHost } from '../support/faulty-host.ts';
import { visitFaulty } from '../support/faulty-visit.ts';
import { sectionWithNote, storedIn, untilCaches, untilState, untilYes } from '../support/offline.ts';
import { copyOf, listOf, publishAnew, SENTENCE } from '../support/publication.ts';

const { dist, base } = builds.base;
const { section } = sectionWithNote(dist);

/** Resolves when the host is asked for a file, which then has this fault, or does what is given first. */
function whenAsked(host: FaultyHost, address: string, fault?: 'held', first?: () => void): Promise<void> {
	return new Promise((asked) => {
		let was = false;
		host.faultOf = (one) => {
			if (one !== address) return undefined;
			if (!was) first?.();
			was = true;
			asked();
			return fault;
		};
	});
}

/** Asserts that one version is stored, whole: that which is in a folder. */
async function holdsWhole(page: Page, folder: string): Promise<void> {
	const versions = Object.values(await storedIn(page, base));
	assert.deepEqual(
		versions.map(({ length }) => length),
		[listOf(folder).files.length + 1],
	);
}

const take = (page: Page) => page.getByRole('button', { name: 'Lees de nieuwe versie' });

async function takeNewVersion(page: Page): Promise<void> {
	await take(page).click();
	await page.getByText(SENTENCE).waitFor();
	await untilState(page, 'stored');
	await untilCaches(page, 1);
}

/** Waits until the worker that the host has now was tried. */
async function untilTried(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update().catch(() => undefined);
	});
	await untilYes(page, async () => (await navigator.serviceWorker.getRegistration())?.installing === null);
}

describe('a site that is published anew', () => {
	it('between two requests of a first visit, is stored of one version or not at all, and then whole', async () => {
		const folder = copyOf(dist);
		const next = copyOf(dist);
		await publishAnew(next);
		await visitFaulty(folder, async ({ page, go, host }) => {
			const deployed = whenAsked(host, 'pagefind/lexicon.json', undefined, () =>
				cpSync(next, folder, { recursive: true }),
			);
			await go('over/');
			await deployed;
			await untilState(page, 'absent');
			assert.deepEqual(await storedIn(page, base), {});
			await go('');
			await page.getByText(SENTENCE).waitFor();
			await untilState(page, 'stored');
			await holdsWhole(page, folder);
		});
	});

	it('without one of its sections, is offered whole, and the section is read until it is taken', async () => {
		const folder = copyOf(dist);
		await visitFaulty(folder, async ({ page, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			rmSync(join(folder, section), { recursive: true });
			await publishAnew(folder);
			await page.reload();
			await take(page).waitFor();
			await go(section);
			await page.locator('[id^=voetnoot-]').first().waitFor();
			await go('');
			await takeNewVersion(page);
			await holdsWhole(page, folder);
			assert.equal((await page.goto(new URL(section, host.address).href))?.status(), 404);
			host.faultOf = () => 'lost';
			assert.equal((await page.goto(new URL(section, host.address).href))?.status(), 503);
			await page.getByRole('heading', { name: 'Deze pagina staat niet op dit apparaat' }).waitFor();
		});
	});

	it('while its worker is killed, is offered at the next visit, whole', async () => {
		const folder = copyOf(dist);
		await visitFaulty(folder, async ({ page, context, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			await publishAnew(folder);
			const held = whenAsked(host, '', 'held');
			await page.reload();
			await held;
			const devtools = await context.newCDPSession(page);
			await devtools.send('ServiceWorker.enable');
			await devtools.send('ServiceWorker.stopAllWorkers');
			host.faultOf = () => undefined;
			await page.reload();
			await page.locator('main h1').waitFor();
			assert.equal(await page.getByText(SENTENCE).count(), 0, 'The old version goes on.');
			await takeNewVersion(page);
			await holdsWhole(page, folder);
		});
	});

	it('on a host that keeps all for a year and whose clock is a year behind the reader’s, is offered all the same', async () => {
		const folder = copyOf(dist);
		await visitFaulty(folder, async ({ page, go, host }) => {
			const YEAR = 365 * 24 * 3600;
			host.headersOf = () => ({
				date: new Date(Date.now() - YEAR * 1000).toUTCString(),
				'cache-control': `public, max-age=${YEAR}, immutable`,
			});
			await page.clock.setFixedTime(Date.now() + YEAR * 1000);
			await go('');
			await untilState(page, 'stored');
			await publishAnew(folder);
			await page.reload();
			await takeNewVersion(page);
			await holdsWhole(page, folder);
		});
	});
});

describe('a site of which a part is published', () => {
	/** Two versions; what the host gives of each is chosen by the test. */
	async function twoVersions(): Promise<{
		readonly folder: string;
		readonly old: string;
		readonly young: string;
	}> {
		const [folder, old, young] = [copyOf(dist), copyOf(dist), copyOf(dist)];
		await publishAnew(young);
		return { folder, old, young };
	}
	const put = (folder: string, from: string, file: string) => cpSync(join(from, file), join(folder, file));

	for (const [what, worker] of [
		['an old worker beside new files', 'old'],
		['a new worker beside old files', 'young'],
	] as const) {
		it(`with ${what}, is not stored at a first visit, and not offered to who has a copy`, async () => {
			const versions = await twoVersions();
			const { folder } = versions;
			const mixed = () => {
				cpSync(worker === 'old' ? versions.young : versions.old, folder, { recursive: true });
				put(folder, versions[worker], 'sw.js');
			};
			await visitFaulty(folder, async ({ page, go }) => {
				mixed();
				await go('over/');
				await untilState(page, 'absent');
				assert.deepEqual(await storedIn(page, base), {});
				cpSync(versions.old, folder, { recursive: true });
				await go('');
				await untilState(page, 'stored');
				mixed();
				await page.reload();
				await untilTried(page);
				await untilCaches(page, 1);
				assert.equal(await take(page).isVisible(), false);
				await page.locator('main h1').waitFor();
				cpSync(versions.young, folder, { recursive: true });
				await page.reload();
				await takeNewVersion(page);
				await holdsWhole(page, folder);
			});
		});
	}
});

describe('a site that moved to another path of its host', () => {
	it('is read from the copy at the old path, which says so, and stored anew at the new one', async () => {
		const folder = copyOf(builds.root.dist);
		const inner = join(folder, base);
		cpSync(dist, inner, { recursive: true });
		await visitFaulty(folder, async ({ page, go }) => {
			await go('verslag/');
			await untilState(page, 'stored');
			rmSync(inner, { recursive: true });
			await page.reload();
			await page.getByText('De site is niet bereikbaar: u leest de kopie op dit apparaat').waitFor();
			await go('');
			await untilState(page, 'stored');
			await untilCaches(page, 2);
			await go('verslag/?offline=uit');
			await go('');
			await untilState(page, 'stored');
		});
	});
});

describe('a reader who saves data', () => {
	it('keeps the version that is stored, also where the worker of a new one is fetched', async () => {
		const folder = copyOf(dist);
		await visitFaulty(folder, async ({ page, go, host }) => {
			await go('');
			await untilState(page, 'stored');
			await publishAnew(folder);
			const worker = join(folder, 'sw.js');
			const young = readFileSync(worker, 'utf8');
			// What a browser tells its workers cannot be set from outside.
			writeFileSync(
				worker,
				`Object.defineProperty(navigator.connection, 'saveData', { value: true });${young}`,
			);
			const { length } = host.asked;
			await page.reload();
			await untilTried(page);
			const asked = new Set(host.asked.slice(length));
			assert.ok(asked.has('sw.js') && !asked.has('precache.json') && !asked.has(''), [...asked].join());
			await untilCaches(page, 1);
			assert.equal(await take(page).isVisible(), false);
			writeFileSync(worker, young);
			await page.reload();
			await takeNewVersion(page);
		});
	});
});
