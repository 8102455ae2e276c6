/**
 * A new version in any engine: it waits, is taken at the reader's word, and is read with the server stopped.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builds } from '../built.ts';
import { copyOf, publishAnew, SENTENCE } from '../publication.ts';
import { type Driver, until } from './driver.ts';
import { readerIn } from './reader.ts';

/** JavaScript: whether the home page is that of the new version. */
const isNew = `document.querySelector('main').textContent.includes(${JSON.stringify(SENTENCE)})`;
const take = `document.querySelector('[data-new-version]:not([hidden]) [data-take]')`;

/** Registers the tests for one engine. */
export function takeNewVersionIn(start: () => Promise<Driver>): void {
	describe('a reader of a site that changes', () => {
		const dist = copyOf(builds.root.dist);
		const reader = readerIn(start, dist);

		it('goes on with the version at hand, and is offered the new one', async () => {
			await reader.open('');
			await until(reader, 'the site is stored', `document.querySelector('[data-state=stored]')`);
			await publishAnew(dist);
			await reader.open('');
			await until(reader, 'the new version is offered', take);
			assert.equal(await reader.ask(isNew), false);
		});

		it('reads the new version at a word, and again with the server stopped', async () => {
			await reader.ask(`(${take}.click(), true)`);
			await until(reader, 'the page is that of the new version', isNew);
			await until(reader, 'the old version is gone', `(await caches.keys()).length === 1`);
			await reader.site.stop();
			await reader.open('');
			assert.equal(await reader.ask(isNew), true);
		});
	});
}
