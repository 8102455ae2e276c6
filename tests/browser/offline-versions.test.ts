import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { writeFarewell } from '#offline/write.build.ts';
import { builds } from '../support/built.ts';
import {
	sectionWithNote,
	storedIn,
	untilCaches,
	untilKept,
	untilState,
	untilYes,
	visitSite,
} from '../support/offline.ts';
import { proofPage } from '../support/proof/subject.ts';
import { copyOf, publishAnew, readPage, SENTENCE } from '../support/publication.ts';
import type { Site } from '../support/site.ts';

/** Waits until the new version is at work; seen from a page of the same origin that no version serves. */
async function untilChanged(page: Page, site: Site): Promise<void> {
	await page.goto(new URL('/', site.address).href);
	const isAtWork = async (scope: string) => {
		const registration = await navigator.serviceWorker.getRegistration(scope);
		return registration?.waiting === null && registration.active?.state === 'activated';
	};
	await untilYes(page, isAtWork, site.address);
}

describe('a new version of the site', () => {
	const { dist, base } = builds.base;

	it('waits for the reader’s word, fetches only what changed, and is then in every tab', async () => {
		const folder = copyOf(dist);
		const asked: string[] = [];
		const { section } = sectionWithNote(dist);
		const onAnswer = (_: string, path: string) => asked.push(path.slice(base.length));
		await visitSite(folder, { stores: true, onAnswer }, async ({ page, context, go, site }) => {
			await go('');
			await untilState(page, 'stored');
			const other = await context.newPage();
			await other.goto(new URL(section, site.address).href);
			await publishAnew(folder);
			asked.length = 0;
			await page.reload();
			const take = page.getByRole('button', { name: 'Lees de nieuwe versie' });
			await take.waitFor();
			assert.equal(await page.getByText('Er is een nieuwe versie van deze uitgave.').count(), 1);
			assert.deepEqual([...new Set(asked)].sort(), ['', 'precache.json', 'sw.js']);
			assert.equal(Object.keys(await storedIn(page, base)).length, 2);
			await page.reload();
			await take.waitFor();
			assert.equal(await page.getByText(SENTENCE).count(), 0, 'A reload is no word.');
			const reloaded = other.waitForEvent('load');
			await take.click();
			await page.getByText(SENTENCE).waitFor();
			await reloaded;
			await untilState(page, 'stored');
			// The old version goes.
			await untilCaches(page, 1);
			await take.waitFor({ state: 'hidden' });
		});
	});

	it('has what was stored on demand, too', async () => {
		const folder = copyOf(dist);
		await visitSite(folder, { stores: true }, async ({ page, go }) => {
			await go(proofPage);
			await untilKept(page, base, 'assets/proof.worker');
			await publishAnew(folder);
			await go('');
			await page.getByRole('button', { name: 'Lees de nieuwe versie' }).click();
			await page.getByText(SENTENCE).waitFor();
			await untilState(page, 'stored');
			await untilCaches(page, 1);
			const [kept = []] = Object.values(await storedIn(page, base));
			assert.ok(kept.some((address) => address.startsWith('assets/proof.worker')));
		});
	});

	it('is fetched whole from a host that lets browsers keep files unasked', async () => {
		const folder = copyOf(dist);
		appendFileSync(join(folder, '_headers'), `\n${base}*\n  Cache-Control: max-age=600\n`);
		await visitSite(folder, { stores: true }, async ({ page, go }) => {
			await go('');
			await untilState(page, 'stored');
			await publishAnew(folder);
			await page.reload();
			await page.getByRole('button', { name: 'Lees de nieuwe versie' }).click();
			await page.getByText(SENTENCE).waitFor();
		});
	});

	it('comes by itself once every tab of the old one is closed', async () => {
		const folder = copyOf(dist);
		await visitSite(folder, { stores: true, expected: [/404/] }, async ({ page, context, go, site }) => {
			await go('');
			await untilState(page, 'stored');
			await publishAnew(folder);
			await page.reload();
			await page.getByRole('button', { name: 'Lees de nieuwe versie' }).waitFor();
			await page.close();
			const next = await context.newPage();
			// Asked for a page in the very moment it changes workers, Chromium now and then does not answer at all.
			await untilChanged(next, site);
			await next.goto(site.address);
			await next.getByText(SENTENCE).waitFor();
		});
	});

	it('is not offered, nor half stored, when a file of it is missing; the old one goes on', async () => {
		const folder = copyOf(dist);
		const asked: string[] = [];
		const askedTwice = Promise.withResolvers<void>();
		const onAnswer = (_: string, path: string) => {
			asked.push(path.slice(base.length));
			if (asked.filter((one) => one === '').length === 2) askedTwice.resolve();
		};
		await visitSite(folder, { stores: true, onAnswer, expected: [/404/] }, async ({ page, go, site }) => {
			await go('');
			await untilState(page, 'stored');
			await publishAnew(folder);
			writeFileSync(join(folder, 'index.html'), 'van een andere versie');
			asked.length = 0;
			await page.reload();
			// The new worker asks for the page, and once more past what the browser had kept.
			await askedTwice.promise;
			await untilYes(
				page,
				async () => (await navigator.serviceWorker.getRegistration())?.installing === null,
			);
			await untilCaches(page, 1);
			assert.equal(await page.getByRole('button', { name: 'Lees de nieuwe versie' }).isVisible(), false);
			await site.stop();
			await page.reload();
			await page.locator('main h1').waitFor();
			await untilState(page, 'stored');
		});
	});
});

describe('a first visit that cannot be stored', () => {
	const { dist, base } = builds.root;

	it('leaves nothing half stored when a file is missing, and the site as it was', async () => {
		const folder = copyOf(dist);
		const { section } = sectionWithNote(dist);
		writeFileSync(join(folder, section, 'index.html'), readPage(folder, '').replace('</main>', ' </main>'));
		await visitSite(folder, { stores: true }, async ({ page, go }) => {
			await go('');
			await untilState(page, 'absent');
			assert.deepEqual(await storedIn(page, base), {});
			await go(section);
			await page.locator('main h1').waitFor();
		});
	});

	it('leaves nothing half stored when there is no room', async () => {
		await visitSite(dist, { stores: true }, async ({ page, context, go, site }) => {
			const devtools = await context.newCDPSession(page);
			const origin = new URL(site.address).origin;
			await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 50_000 });
			await go('');
			await untilState(page, 'absent');
			assert.deepEqual(await storedIn(page, base), {});
		});
	});

	it('says nothing about it in a browser without service workers', async () => {
		await visitSite(dist, { stores: true }, async ({ page, go }) => {
			await page.addInitScript(() => {
				Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
			});
			await go('offline/');
			await page.getByText('Deze browser kan de uitgave niet bewaren').waitFor();
			assert.equal(await page.locator('[data-offline]').isVisible(), false);
		});
	});
});

describe('the page on reading offline', () => {
	const { dist, base } = builds.base;

	it('says what is stored, checks it, removes it, does not store it again unasked, and stores it when asked', async () => {
		await visitSite(dist, { stores: true }, async ({ page, go, site }) => {
			await go('offline/');
			const panel = page.locator('[data-offline-panel]');
			await panel.getByText('De hele uitgave staat op dit apparaat.').waitFor();
			assert.match(
				await panel.locator('[data-part=extent]').innerText(),
				/^\d+ bestanden, samen [\d,]+\s[kM]B$/,
			);
			await page.getByRole('button', { name: 'Controleer de kopie' }).click();
			await panel.getByText(/^Gecontroleerd: alle \d+ bestanden zijn er/).waitFor();
			const [name] = Object.keys(await storedIn(page, base));
			await page.evaluate((one) => caches.open(String(one)).then((cache) => cache.delete('.')), name);
			await page.evaluate(
				(one) => caches.open(String(one)).then((cache) => cache.put('./', new Response('iets'))),
				name,
			);
			await page.getByRole('button', { name: 'Controleer de kopie' }).click();
			await panel.getByText('1 bestand ontbrak of was beschadigd en is hersteld.').waitFor();

			await page.getByRole('button', { name: 'Verwijder de kopie' }).click();
			await panel.getByText('U hebt de kopie verwijderd.').waitFor();
			await go('');
			await untilState(page, 'refused');
			assert.deepEqual(Object.values(await storedIn(page, base)), [[]], 'One empty cache remembers it.');
			assert.equal(
				await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
				0,
			);

			await go('offline/');
			await page.getByRole('button', { name: 'Bewaar deze uitgave' }).click();
			await panel.getByText('De hele uitgave staat op dit apparaat.').waitFor();
			await site.stop();
			await page.reload();
			await panel.getByText('De hele uitgave staat op dit apparaat.').waitFor();
		});
	});

	it('is stored again when the browser threw the copy away', async () => {
		await visitSite(dist, { stores: true }, async ({ page, go }) => {
			await go('');
			await untilState(page, 'stored');
			await page.evaluate(async () => {
				for (const name of await caches.keys()) await caches.delete(name);
			});
			await page.reload();
			await untilState(page, 'stored');
			await untilCaches(page, 1);
		});
	});
});

describe('two editions on one origin', () => {
	it('keep their copies apart, through new versions and removal', async () => {
		const folder = copyOf(builds.root.dist);
		const inner = join(folder, builds.base.base);
		cpSync(builds.base.dist, inner, { recursive: true });
		// Each edition has a policy of its own; the later rules hold for the inner one.
		appendFileSync(join(folder, '_headers'), `\n${readFileSync(join(inner, '_headers'), 'utf8')}`);
		await visitSite(folder, { stores: true }, async ({ page, go }) => {
			await go('');
			await untilState(page, 'stored');
			await go('verslag/');
			await untilState(page, 'stored');
			await untilCaches(page, 2);
			await publishAnew(inner);
			await page.reload();
			await page.getByRole('button', { name: 'Lees de nieuwe versie' }).click();
			await page.getByText(SENTENCE).waitFor();
			await untilCaches(page, 2);
			await go('verslag/offline/');
			await page.getByRole('button', { name: 'Verwijder de kopie' }).click();
			await page.getByText('U hebt de kopie verwijderd.').waitFor();
			await go('offline/');
			await page.getByText('De hele uitgave staat op dit apparaat.').waitFor();
		});
	});
});

describe('a publisher who wants no copies any more', () => {
	it('takes worker and copies away from readers who have them', async () => {
		const folder = copyOf(builds.base.dist);
		await visitSite(folder, { stores: true }, async ({ page, go }) => {
			await go('');
			await untilState(page, 'stored');
			await writeFarewell(folder);
			await page.reload();
			await untilCaches(page, 0);
		});
	});
});
