/**
 * The whole way in any engine: read, note and back, search by keyboard, all of it again with the server
 * stopped.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AccountBlock } from '#edition/account/account.ts';
import { sectionPath } from '#edition/addresses.ts';
import { builds } from '../built.ts';
import { annotatedChapter } from '../edition.ts';
import { type Driver, until } from './driver.ts';
import { readerIn } from './reader.ts';

const { path, blocks, label, edition, chapter } = annotatedChapter();
const last = lastParagraph();
const section = sectionPath(edition, chapter, last.section ?? '');

function lastParagraph(): AccountBlock {
	const paragraph = blocks.findLast(({ kind }) => kind === 'paragraph');
	assert.ok(paragraph?.section, 'the chapter has a paragraph');
	return paragraph;
}

/** The longest word of the last paragraph: rare enough to lead there. */
const word = last.text
	.match(/\p{Letter}{6,}/gu)
	?.reduce((one, other) => (other.length > one.length ? other : one));

/**
 * JavaScript for the reading text of a block, as the browser has it: without its calls and what editors add.
 */
const textOf = (id: string) => `(() => {
	const copy = document.getElementById(${JSON.stringify(id)})?.cloneNode(true);
	copy?.querySelectorAll('[role=doc-noteref], [data-editors]').forEach((other) => other.remove());
	return copy ? copy.textContent.replace(/\\s+/g, ' ').trim() : '';
})()`;

/** Registers the tests for one engine, on the site under a base path. */
export function readIn(start: () => Promise<Driver>): void {
	describe('a reader', () => {
		const reader = readerIn(start, builds.base.dist);

		const readsTheChapter = async () => {
			await reader.open(path);
			for (const { id, text } of blocks) assert.equal(await reader.ask(textOf(id)), text);
		};
		const goesToTheNoteAndBack = async () => {
			await reader.open(path);
			await reader.ask(`document.getElementById('verwijzing-${label}').focus()`);
			await reader.press('Enter');
			await until(reader, 'Enter on the call leads to the note', `location.hash === '#voetnoot-${label}'`);
			await reader.press('Tab');
			await until(
				reader,
				'Tab goes to the link back',
				`document.activeElement.getAttribute('href') === '#verwijzing-${label}'`,
			);
			await reader.press('Enter');
			await until(reader, 'Enter leads back to the call', `location.hash === '#verwijzing-${label}'`);
		};
		/** A window that was just opened may lose a first key; a reader then presses it again. */
		const opensSearch = async (tries = 3): Promise<void> => {
			await reader.type('/');
			await until(reader, 'the field has the focus', `document.activeElement.matches('input')`, 10_000).catch(
				(error: unknown) => {
					if (tries === 1) throw error;
					return opensSearch(tries - 1);
				},
			);
		};
		/** Where storing was cut off, the next page a reader opens tries again. */
		const storesTheSite = async (tries = 3): Promise<void> => {
			await reader.open('');
			// `ready` never settles where registration failed; so this asks, and gives up.
			await until(
				reader,
				'the whole site is stored',
				`(await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'`,
			).catch((error: unknown) => {
				if (tries === 1) throw error;
				console.log(`${error}; the next page tries again.`);
				return storesTheSite(tries - 1);
			});
		};
		const findsAWord = async () => {
			await reader.open('');
			await opensSearch();
			await reader.type(word ?? '');
			await until(reader, 'there are results', `document.querySelector('[data-search-state=done] a[href]')`);
			await reader.press('ArrowDown');
			await until(
				reader,
				'a result is active',
				`document.activeElement.getAttribute('aria-activedescendant') !== null`,
			);
			await reader.press('Enter');
			await until(reader, 'the result opens at its place', `document.getElementById(location.hash.slice(1))`);
			const found = await reader.ask<string>(`document.getElementById(location.hash.slice(1)).textContent`);
			assert.ok(found.toLowerCase().includes((word ?? '').toLowerCase()), `“${word}” stands in: ${found}`);
		};

		it('reads every block of the chapter', readsTheChapter);
		it('goes from a call to its note and back with the keyboard', goesToTheNoteAndBack);
		it('finds a word with the keyboard', findsAWord);

		describe('with the server stopped', () => {
			before(async () => {
				await storesTheSite();
				await reader.open('');
				await until(reader, 'the stored site answers', `navigator.serviceWorker.controller`);
				await reader.site.stop();
				const answered = await fetch(reader.site.address).then(
					() => true,
					() => false,
				);
				assert.equal(answered, false, 'the server is stopped');
			});
			after(() => reader.site.start());

			it('reads every block of the chapter', readsTheChapter);
			it('opens a section it has not opened before', async () => {
				await reader.open(section);
				assert.equal(await reader.ask(textOf(last.id)), last.text);
			});
			it('goes from a call to its note and back', goesToTheNoteAndBack);
			it('finds a word', findsAWord);
			it('gets a page that helps where there is none', async () => {
				await reader.open('bestaat/niet/');
				assert.ok(await reader.ask<boolean>(`document.querySelector('main h1') !== null`));
			});
		});
	});
}
