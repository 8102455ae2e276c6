/** A link with a quotation, made in one engine's page and opened in it: the id, the words marked, and what is said. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sectionPath } from '#edition/addresses.ts';
import { builds } from '../built.ts';
import { annotatedChapter } from '../edition.ts';
import { type Site, startSite } from '../site.ts';
import { type Driver, until } from './driver.ts';

const { blocks, edition, chapter, label, path } = annotatedChapter();
const note = `voetnoot-${label}`;
const paragraph = blocks.findLast(({ kind }) => kind === 'paragraph');
const begin = paragraph?.id ?? '';
const section = sectionPath(edition, chapter, paragraph?.section ?? '');

/** JavaScript that selects from the third word of a block to the last words of another. */
const select = (from: string, to: string) => `(() => {
	const texts = (id) => {
		const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
		const found = [];
		while (walker.nextNode()) if (walker.currentNode.data.trim().length > 9) found.push(walker.currentNode);
		return found;
	};
	const [first, last] = [texts(${JSON.stringify(from)})[0], texts(${JSON.stringify(to)}).at(-1)];
	getSelection().setBaseAndExtent(first, 3, last, last.data.length - 1);
	return true;
})()`;

/** Registers the tests for one engine, on the site under a base path. */
export function quoteIn(start: () => Promise<Driver>): void {
	describe('a quotation', () => {
		let driver: Driver;
		let site: Site;
		const open = (address: string) => driver.open(new URL(address, site.address).href);
		before(async () => {
			site = await startSite(builds.base.dist);
			driver = await start();
		});
		after(async () => {
			await driver?.close();
			await site?.stop();
		});

		for (const [name, from, to] of [
			['in a paragraph with calls', begin, begin],
			['from a paragraph to a note', begin, note],
		] as const) {
			it(`${name} is shared and opened: at its id, marked, and told to be unchanged`, async () => {
				await open(path);
				await driver.ask(`Object.defineProperty(navigator, 'clipboard', {
					value: { writeText: async (text) => { window.copied = text; } }, configurable: true }) && true`);
				await driver.ask(select(from, to));
				await until(driver, 'the bar is there', `document.querySelector('.quote-bar button')`);
				await driver.ask(
					`[...document.querySelectorAll('.quote-bar button')].find((one) => one.textContent === 'Kopieer link').click()`,
				);
				await until(driver, 'the link is copied', 'window.copied');
				const link = await driver.ask<string>('window.copied');
				assert.equal(new URL(link).pathname, new URL(section, site.address).pathname);
				await open('');
				await open(link);
				await until(
					driver,
					'the words are told to be unchanged',
					`/tekst ongewijzigd\\.$/.test(document.querySelector('.quote-arrival [role=status]').textContent)`,
				);
				// Where a directive spans blocks, `:target` may be what holds them all; the reader is at the words all the same.
				assert.ok(
					await driver.ask(
						`(({ top, bottom }) => top < innerHeight && bottom > 0)(document.getElementById('${from}').getBoundingClientRect())`,
					),
					'the words are in the window',
				);
				assert.equal(await driver.ask(`location.hash`), `#${from}`, 'a script sees the id and no directive');
				assert.ok(await driver.ask(`!('highlights' in CSS) || CSS.highlights.get('quote').size > 0`));
			});
		}
	});
}
