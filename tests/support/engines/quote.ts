/**
 * A link with a quotation, made in one engine's page and opened in it: the id, the words marked, and what is
 * said.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionPath } from '#edition/addresses.ts';
import { builds } from '../built.ts';
import { annotatedChapter } from '../edition.ts';
import { type Driver, until } from './driver.ts';
import { readerIn } from './reader.ts';

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
		const reader = readerIn(start, builds.base.dist);

		for (const [name, from, to] of [
			['in a paragraph with calls', begin, begin],
			['from a paragraph to a note', begin, note],
		] as const) {
			it(`${name} is shared and opened: at its id, marked, and told to be unchanged`, async () => {
				await reader.open(path);
				await reader.ask(`Object.defineProperty(navigator, 'clipboard', {
					value: { writeText: async (text) => { window.copied = text; } }, configurable: true }) && true`);
				await reader.ask(select(from, to));
				await until(reader, 'the bar is there', `document.querySelector('.quote-bar button')`);
				await reader.ask(
					`[...document.querySelectorAll('.quote-bar button')].find((one) => one.textContent === 'Kopieer link').click()`,
				);
				await until(reader, 'the link is copied', 'window.copied');
				const link = await reader.ask<string>('window.copied');
				assert.equal(new URL(link).pathname, new URL(section, reader.site.address).pathname);
				await reader.open('');
				await reader.open(link);
				await until(
					reader,
					'the words are told to be unchanged',
					`/tekst ongewijzigd\\.$/.test(document.querySelector('.quote-arrival [role=status]').textContent)`,
				);
				// Where a directive spans blocks, `:target` may be what holds them all; the reader is at the words
				// all the same.
				assert.ok(
					await reader.ask(
						`(({ top, bottom }) => top < innerHeight && bottom > 0)(document.getElementById('${from}').getBoundingClientRect())`,
					),
					'the words are in the window',
				);
				assert.equal(await reader.ask(`location.hash`), `#${from}`, 'a script sees the id and no directive');
				assert.ok(await reader.ask(`!('highlights' in CSS) || CSS.highlights.get('quote').size > 0`));
			});
		}
	});
}
