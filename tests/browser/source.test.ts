/**
 * *Toon bron*: from every block to the very words of its raw lines, with the pointer, the keyboard, and
 * without a script.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Account } from '#edition/account/account.ts';
import { sourceBlockId, sourcePath } from '#edition/addresses.ts';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { smallTargets } from '../support/access/targets.ts';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { siteFor } from '../support/site.ts';

const { path, blocks, edition, label } = annotatedChapter();
const account = JSON.parse(readFileSync(`content/editions/${edition}/account.json`, 'utf8')) as Account;
/** Pull quotes and captions have no number of their own. */
const numbered = blocks.filter(({ kind }) => kind !== 'pullquote' && kind !== 'caption');
const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
assert.ok(paragraph);

/** The words that the account gives to a block, cell by cell. */
function cellsOf(id: string): string[] {
	return account.pages.flatMap(({ file, rows }) => {
		const lines = readFileSync(`seeds/${edition}/pages/${file}.txt`, 'utf8').split(/\r\n|\r|\n/);
		return rows.flatMap(({ cells }) =>
			cells
				.filter(({ block }) => block === id)
				.map(({ span }) => lines[span.line - 1]?.slice(span.start, span.end) ?? ''),
		);
	});
}

/** The button of a block: inside a paragraph or a note, beside a heading. */
const buttonOf = (page: Page, id: string) =>
	page.locator(`[id="${id}"] > :is(.place, .self), [id="${id}"] > p > .self, [id="${id}"] + .self`);

async function open(page: Page, id: string): Promise<void> {
	await buttonOf(page, id).focus();
	await page.keyboard.press('Enter');
	await page.locator('[role=menuitem]:focus').waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.source-panel .source-title:focus').waitFor();
}

describe('the source of a block', () => {
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	it('opens from every paragraph, heading and note, with exactly its words marked', async () => {
		await visit({}, async ({ page, go }) => {
			await go(path);
			for (const { id } of numbered) {
				await open(page, id);
				const marked = await page.locator('.source-panel mark').allTextContents();
				assert.deepEqual(marked, cellsOf(id), id);
				await page.keyboard.press('Escape');
				await page.locator('.source-panel').waitFor({ state: 'detached' });
				assert.ok(await buttonOf(page, id).evaluate((button) => button === document.activeElement), id);
			}
		});
	});

	it('fetches the files of its own page and no whole edition', async () => {
		await browse(site, {}, async ({ page, go }) => {
			await go(path);
			const asked: string[] = [];
			page.on('request', (request) => asked.push(new URL(request.url()).pathname));
			await open(page, paragraph.id);
			const data = asked.filter((address) => address.endsWith('.json') && address.includes(edition));
			assert.equal(data.length, 1);
			assert.match(data[0] ?? '', /\/bron\/[^/]+\/page\.json$/);
		});
	});

	it('lights a sentence in its raw lines, letter for letter', async () => {
		await visit({}, async ({ page, go }) => {
			await go(path);
			await open(page, paragraph.id);
			const lit = await page.evaluate(async (id) => {
				const block = document.getElementById(id);
				const selection = getSelection();
				if (!block || !selection) return [];
				const frame = () => new Promise((done) => requestAnimationFrame(done));
				const lit = () =>
					([...(CSS.highlights.get('bron') ?? [])] as Range[])
						.filter(({ startContainer }) => startContainer.parentElement?.closest('.source-panel'))
						.map(String);
				selection.selectAllChildren(block);
				while (lit().length === 0) await frame();
				return lit();
			}, paragraph.id);
			assert.equal(lit.join('').replace(/\s/g, ''), paragraph.text.replace(/\s/g, ''));
		});
	});

	for (const [width, scheme] of [
		[1280, 'light'],
		[360, 'dark'],
	] as const) {
		it(`breaks no rule, with its menu open and itself, in a window of ${width} px`, async () => {
			await visit({ width, scheme }, async ({ page, go }) => {
				await go(path);
				await buttonOf(page, paragraph.id).click();
				await page.locator('[role=menuitem]:focus').waitFor();
				assert.deepEqual(await axeFaults(page), []);
				assert.deepEqual(await smallTargets(page), []);
				await page.keyboard.press('Escape');
				for (const id of [paragraph.id, `voetnoot-${label}`]) {
					await open(page, id);
					await page.locator('.source-panel summary').first().click();
					assert.deepEqual(await axeFaults(page), []);
					assert.deepEqual(await sidewaysFaults(page), []);
					assert.deepEqual(await smallTargets(page), []);
				}
			});
		});
	}

	it('has a menu that the arrows go through, and that Esc and Tab leave', async () => {
		await visit({}, async ({ page, go }) => {
			await go(path);
			const button = buttonOf(page, paragraph.id);
			await button.focus();
			await page.keyboard.press('Space');
			await page.locator('[role=menuitem]:focus').waitFor();
			const focused = () => page.evaluate(() => document.activeElement?.textContent);
			await page.keyboard.press('ArrowDown');
			assert.equal(await focused(), 'Kopieer link');
			await page.keyboard.press('End');
			assert.equal(await focused(), 'Kies een citeerstijl');
			await page.keyboard.press('ArrowDown');
			assert.equal(await focused(), 'Toon bron');
			await page.keyboard.press('Escape');
			assert.equal(await page.locator('[role=menu]').count(), 0);
			assert.ok(await button.evaluate((element) => element === document.activeElement));
		});
	});

	it('is one step away without a script: the same number leads to the block on its printed page', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			for (const { id } of numbered) {
				await go(path);
				await buttonOf(page, id).click();
				const target = page.locator(':target');
				await page.locator(`[id="${sourceBlockId(id)}"]:target`).waitFor({ state: 'attached' });
				assert.ok((await target.locator('a.line').count()) > 0, 'each stretch leads to its raw line');
			}
		});
	});
});

describe('a printed page', () => {
	const printed = account.pages[0];
	assert.ok(printed);
	const bron = sourcePath(edition, printed.folio);
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	/**
	 * The words of the raw lines as they stand on the screen: from the left, and in each column from the top.
	 */
	const inColumns = (page: Page) =>
		page.locator('.raw a[data-column]').evaluateAll((cells) =>
			cells
				.map((cell) => ({ cell, box: cell.getBoundingClientRect() }))
				.sort((a, b) => Math.round(a.box.left - b.box.left) || a.box.top - b.box.top)
				.map(({ cell }) => cell.textContent),
		);

	for (const javaScript of [true, false]) {
		it(`is taken apart step by step with the keyboard, ${javaScript ? 'with' : 'without'} a script`, async () => {
			await visit({ javaScript }, async ({ page, go }) => {
				await go(bron);
				await page.locator('#stap-1').focus();
				await page.keyboard.press('ArrowDown');
				assert.ok(await page.locator('#stap-2').isChecked());
				const tops = await page
					.locator('.raw li')
					.evaluateAll((lines) =>
						lines.map(
							(line) =>
								new Set([...line.querySelectorAll('a')].map((a) => a.getBoundingClientRect().top)).size,
						),
					);
				assert.ok(
					tops.every((rows) => rows <= 1),
					'each raw line is still one row',
				);
				await page.keyboard.press('ArrowDown');
				assert.ok(await page.locator('#stap-3').isChecked());
				const cells = printed.rows.flatMap(({ cells }) => cells);
				const lines = readFileSync(`seeds/${edition}/pages/${printed.file}.txt`, 'utf8').split(/\r\n|\r|\n/);
				const expected = Array.from({ length: printed.columns }, (_, at) =>
					cells
						.filter(({ column }) => column === at + 1)
						.map(({ span }) => lines[span.line - 1]?.slice(span.start, span.end)),
				).flat();
				assert.deepEqual(await inColumns(page), expected, 'column by column, from the top');
			});
		});
	}

	it('lights the cells of a paragraph that is pointed at, and the paragraph of a cell, by pointer and by key', async () => {
		await visit({}, async ({ page, go }) => {
			await go(bron);
			const lit = () => page.locator('.raw a.same').allTextContents();
			await page.locator(`[id="${sourceBlockId(paragraph.id)}"]`).hover();
			assert.deepEqual(await lit(), cellsOf(paragraph.id));
			const other = page.locator('.raw a[data-column="2"]').first();
			await other.focus();
			const target = (await other.getAttribute('href'))?.slice(1) ?? '';
			assert.ok(await page.locator(`[id="${target}"].same`).isVisible());
			assert.ok((await lit()).includes((await other.textContent()) ?? ''));
		});
	});

	for (const [width, scheme] of [
		[1280, 'light'],
		[360, 'dark'],
	] as const) {
		it(`breaks no rule in any step, in a window of ${width} px`, async () => {
			await visit({ width, scheme }, async ({ page, go }) => {
				await go(bron);
				for (const step of [1, 2, 3]) {
					await page.locator(`#stap-${step}`).check();
					assert.deepEqual(await axeFaults(page), []);
					assert.deepEqual(await sidewaysFaults(page), []);
					assert.deepEqual(await smallTargets(page), []);
				}
			});
		});
	}
});
