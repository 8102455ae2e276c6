/** The whole way in any engine: read, note and back, search by keyboard, all of it again with the server stopped. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AccountBlock } from '#edition/account.ts';
import { sectionPath } from '#edition/addresses.ts';
import { builds } from '../built.ts';
import { annotatedChapter } from '../edition.ts';
import { type Site, startSite } from '../site.ts';
import { type Driver, until } from './driver.ts';

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

/** JavaScript for the reading text of a block, as the browser has it: without its calls and what editors add. */
const textOf = (id: string) => `(() => {
	const copy = document.getElementById(${JSON.stringify(id)})?.cloneNode(true);
	copy?.querySelectorAll('[role=doc-noteref], [data-editors]').forEach((other) => other.remove());
	return copy ? copy.textContent.replace(/\\s+/g, ' ').trim() : '';
})()`;

/** Registers the tests for one engine, on the site under a base path. */
export function readIn(start: () => Promise<Driver>): void {
	describe('a reader', () => {
		let driver: Driver;
		let site: Site;
		const open = (address: string) => driver.open(new URL(address, site.address).href);
		before(async () => {
			site = await startSite(builds.base.dist);
			driver = await start();
			console.log(`The engine is ${driver.name}.`);
		});
		after(async () => {
			await driver?.close();
			await site?.stop();
		});

		const readsTheChapter = async () => {
			await open(path);
			for (const { id, text } of blocks) assert.equal(await driver.ask(textOf(id)), text);
		};
		const goesToTheNoteAndBack = async () => {
			await open(path);
			await driver.ask(`document.getElementById('verwijzing-${label}').focus()`);
			await driver.press('Enter');
			await until(driver, 'Enter on the call leads to the note', `location.hash === '#voetnoot-${label}'`);
			await driver.press('Tab');
			await until(
				driver,
				'Tab goes to the link back',
				`document.activeElement.getAttribute('href') === '#verwijzing-${label}'`,
			);
			await driver.press('Enter');
			await until(driver, 'Enter leads back to the call', `location.hash === '#verwijzing-${label}'`);
		};
		/** A window that was just opened may lose a first key; a reader then presses it again. */
		const opensSearch = async (tries = 3): Promise<void> => {
			await driver.type('/');
			await until(driver, 'the field has the focus', `document.activeElement.matches('input')`, 10_000).catch(
				(error: unknown) => {
					if (tries === 1) throw error;
					return opensSearch(tries - 1);
				},
			);
		};
		/** Where storing was cut off, the next page a reader opens tries again. */
		const storesTheSite = async (tries = 3): Promise<void> => {
			await open('');
			// `ready` never settles where registration failed; so this asks, and gives up.
			await until(
				driver,
				'the whole site is stored',
				`(await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'`,
			).catch((error: unknown) => {
				if (tries === 1) throw error;
				console.log(`${error}; the next page tries again.`);
				return storesTheSite(tries - 1);
			});
		};
		const findsAWord = async () => {
			await open('');
			await opensSearch();
			await driver.type(word ?? '');
			await until(driver, 'there are results', `document.querySelector('[data-search-state=done] a[href]')`);
			await driver.press('ArrowDown');
			await until(
				driver,
				'a result is active',
				`document.activeElement.getAttribute('aria-activedescendant') !== null`,
			);
			await driver.press('Enter');
			await until(driver, 'the result opens at its place', `document.getElementById(location.hash.slice(1))`);
			const found = await driver.ask<string>(`document.getElementById(location.hash.slice(1)).textContent`);
			assert.ok(found.toLowerCase().includes((word ?? '').toLowerCase()), `“${word}” stands in: ${found}`);
		};

		it('reads every block of the chapter', readsTheChapter);
		it('goes from a call to its note and back with the keyboard', goesToTheNoteAndBack);
		it('finds a word with the keyboard', findsAWord);

		describe('with the server stopped', () => {
			before(async () => {
				await storesTheSite();
				await open('');
				await until(driver, 'the stored site answers', `navigator.serviceWorker.controller`);
				await site.stop();
				const answered = await fetch(site.address).then(
					() => true,
					() => false,
				);
				assert.equal(answered, false, 'the server is stopped');
			});
			after(() => site.start());

			it('reads every block of the chapter', readsTheChapter);
			it('opens a section it has not opened before', async () => {
				await open(section);
				assert.equal(await driver.ask(textOf(last.id)), last.text);
			});
			it('goes from a call to its note and back', goesToTheNoteAndBack);
			it('finds a word', findsAWord);
			it('gets a page that helps where there is none', async () => {
				await open('bestaat/niet/');
				assert.ok(await driver.ask<boolean>(`document.querySelector('main h1') !== null`));
			});
		});
	});
}
