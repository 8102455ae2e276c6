/** The file that holds a whole edition, opened from a disk in any engine: no host is there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { answer } from '#search/answer/answer.ts';
import { openIndex } from '#search/engine/open-index.ts';
import type { Lexicon } from '#search/index/lexicon.ts';
import { builds } from '../built.ts';
import { annotatedChapter } from '../edition.ts';
import { addressOfFile, oneFileOf, questionsFor } from '../one-file.ts';
import { type Driver, until } from './driver.ts';

const { edition, blocks } = annotatedChapter();
const { dist } = builds.root;
const paragraph = blocks.find(({ kind }) => kind === 'paragraph')?.id ?? '';

/** Every so many-th question is asked at night, when all of them would be asked in Chromium. */
const SOME = 40;

/** Ids of the places that the site's index gives, in their order. */
async function placesOf(question: string): Promise<readonly string[]> {
	const lexicon = JSON.parse(readFileSync(join(dist, 'pagefind/lexicon.json'), 'utf8')) as Lexicon;
	const given = await answer(
		question,
		openIndex(lexicon, async (path) => JSON.parse(readFileSync(join(dist, 'pagefind', path), 'utf8'))),
	);
	return given.kind === 'found' ? given.hits.map(({ record }) => record.path.replace(/^.*#/, '')) : [];
}

/** Asks in the dialog, and gives the places that are shown. */
const asked = (question: string): string => `(async () => {
	const field = document.querySelector('.search-dialog input');
	field.value = ${JSON.stringify(question)};
	field.dispatchEvent(new Event('input', { bubbles: true }));
	const results = document.querySelector('[data-search-results]');
	while (results.dataset.searchState === 'busy') await new Promise((resolve) => setTimeout(resolve, 20));
	return [...results.querySelectorAll('a')].map((link) => new URL(link.href).hash.slice(1));
})()`;

/** Registers the tests for one engine. */
export function readFileIn(start: () => Promise<Driver>): void {
	describe('a reader of the one file', () => {
		let driver: Driver;
		before(async () => {
			driver = await start();
			await driver.open(addressOfFile(oneFileOf(dist, edition)));
			await until(
				driver,
				'its scripts are there',
				`document.querySelector('[data-search-open]').hidden === false`,
			);
		});
		after(() => driver.close());

		it('asks for nothing outside it', async () => {
			const names = await driver.ask<string[]>(
				`performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !/^(?:data|blob):/.test(name))`,
			);
			assert.deepEqual(names, []);
		});

		it('finds what the site finds', async () => {
			await driver.ask(`document.querySelector('[data-search-open]').click()`);
			await until(driver, 'the dialog is open', `document.querySelector('.search-dialog[open] input')`);
			const questions = (await questionsFor(1)).filter((_, at) => at % SOME === 0);
			for (const question of questions)
				assert.deepEqual(await driver.ask(asked(question)), await placesOf(question), question);
			await driver.ask(`document.querySelector('.search-dialog').close()`);
		});

		it('sees the source of a paragraph', async () => {
			await driver.ask(`document.querySelector('#${paragraph} .place').click()`);
			await until(driver, 'the menu is open', `document.querySelector('.place-menu button')`);
			await driver.ask(`document.querySelector('.place-menu button').click()`);
			await until(driver, 'the raw lines are shown', `document.querySelector('.source-panel .source-line')`);
		});

		it('gets a reference in a style of choice', async () => {
			await driver.ask(`document.querySelector('.cite-open').click()`);
			await until(driver, 'the reference is shown', `document.querySelector('.cite-dialog .cite-shown p')`);
			await driver.ask(`document.querySelector('.cite-dialog').close()`);
		});

		it('checks the edition, and finds no difference', async () => {
			await driver.ask(`document.querySelector('[data-proof] .start').click()`);
			await until(
				driver,
				'nothing differs',
				`document.querySelector('[data-proof] .report[data-verdict=same]')`,
			);
		});
	});
}
