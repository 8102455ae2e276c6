/** A new version in any engine: it waits, is taken at the reader's word, and is read with the server stopped. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builds } from '../built.ts';
import { copyOf, publishAnew, SENTENCE } from '../publication.ts';
import { type Site, startSite } from '../site.ts';
import { type Driver, until } from './driver.ts';

/** JavaScript: whether the home page is that of the new version. */
const isNew = `document.querySelector('main').textContent.includes(${JSON.stringify(SENTENCE)})`;
const take = `document.querySelector('[data-new-version]:not([hidden]) [data-take]')`;

/** Registers the tests for one engine. */
export function takeNewVersionIn(start: () => Promise<Driver>): void {
	describe('a reader of a site that changes', () => {
		const dist = copyOf(builds.root.dist);
		let driver: Driver;
		let site: Site;
		before(async () => {
			site = await startSite(dist);
			driver = await start();
		});
		after(async () => {
			await driver?.close();
			await site?.stop();
		});

		it('goes on with the version at hand, and is offered the new one', async () => {
			await driver.open(site.address);
			await until(driver, 'the site is stored', `document.querySelector('[data-state=stored]')`);
			await publishAnew(dist);
			await driver.open(site.address);
			await until(driver, 'the new version is offered', take);
			assert.equal(await driver.ask(isNew), false);
		});

		it('reads the new version at a word, and again with the server stopped', async () => {
			await driver.ask(`(${take}.click(), true)`);
			await until(driver, 'the page is that of the new version', isNew);
			await until(driver, 'the old version is gone', `(await caches.keys()).length === 1`);
			await site.stop();
			await driver.open(site.address);
			assert.equal(await driver.ask(isNew), true);
		});
	});
}
