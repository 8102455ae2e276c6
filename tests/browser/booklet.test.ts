/** The text on paper: where its notes stand, and that the page on the screen is as it was afterwards. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sameReader } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { LONGEST } from '../support/longest/project.ts';
import { siteFor } from '../support/site.ts';

const { path } = annotatedChapter();
const long = `${LONGEST}/gevallen/`;

/** The window is the sheet of paper: pages of its height. */
const PAPER = { width: 700, height: 900 };

/** A note at the foot of a page, and a call of it: the page each stands on, counted from 0. */
function notesAtFoot(page: Page, high: number) {
	return page.evaluate((high) => {
		const top = document.documentElement.getBoundingClientRect().top;
		const pageOf = (element: Element | undefined) => {
			const box = element?.getBoundingClientRect();
			return box ? Math.floor(((box.top + box.bottom) / 2 - top) / high) : -1;
		};
		const calls = [...document.querySelectorAll('[role=doc-noteref]')];
		return [...document.querySelectorAll<HTMLElement>('.foot-note')].map((note) => {
			const label = note.dataset['label'] ?? '';
			const foot = note.parentElement?.getBoundingClientRect();
			return {
				label,
				on: pageOf(note),
				calledOn: calls.filter(({ textContent }) => textContent === label).map(pageOf),
				below: foot ? Math.ceil((foot.bottom - top) / high) * high - (foot.bottom - top) : -1,
			};
		});
	}, high);
}

describe('a text on paper', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	for (const address of [path, long]) {
		it(`has each note of /${address} at the foot of a page that calls it`, async () => {
			await visit(PAPER, async ({ page, go }) => {
				await go(address);
				// Paper begins when every picture is there.
				await page.locator('.text').evaluate(async (text) => {
					for (const picture of text.querySelectorAll('img')) {
						picture.loading = 'eager';
						await picture.decode();
					}
				});
				await page.emulateMedia({ media: 'print' });
				await page.locator('.foot-note').first().waitFor();
				const notes = await notesAtFoot(page, PAPER.height);
				for (const { label, on, calledOn, below } of notes) {
					assert.ok(calledOn.includes(on), `note ${label} is on page ${on}, its call on ${calledOn}`);
					assert.ok(
						below >= 0 && below < 6,
						`the foot with note ${label} ends ${below} px above its page’s end`,
					);
				}
				const listed = await page.locator('.notes li:visible').count();
				assert.equal(notes.length + listed, await page.locator('.notes li').count());
			});
		});
	}

	it('leaves a note of two thousand words in the list behind the text', async () => {
		await visit(PAPER, async ({ page, go }) => {
			await go(`${long}een-noot-van-tweeduizend-woorden/`);
			await page.emulateMedia({ media: 'print' });
			await page.locator('.foot-note').first().waitFor();
			assert.deepEqual(
				await page
					.locator('.notes li:visible')
					.evaluateAll((items) => items.map((item) => item.getAttribute('value'))),
				['41'],
			);
		});
	});

	it('is on the screen as it was before it was printed', async () => {
		await visit(PAPER, async ({ page, go }) => {
			await go(long);
			const text = () =>
				page.locator('article').evaluate((article) => {
					const texts: string[] = [];
					const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
					while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
					return [article.innerHTML.replaceAll(' class=""', ''), ...texts];
				});
			const before = await text();
			await page.emulateMedia({ media: 'print' });
			await page.locator('.foot').first().waitFor();
			await page.emulateMedia({ media: 'screen' });
			await page.locator('.foot').first().waitFor({ state: 'detached' });
			assert.ok(JSON.stringify(await text()) === JSON.stringify(before));
		});
	});

	it('has all notes behind the text where no script runs', async () => {
		await visit({ ...PAPER, javaScript: false }, async ({ page, go }) => {
			await go(long);
			await page.emulateMedia({ media: 'print' });
			for (const item of await page.locator('.notes li').all()) assert.ok(await item.isVisible());
		});
	});

	it('names on each page the report, the text and its printed pages', async () => {
		await visit(PAPER, async ({ page, go }) => {
			await go(path);
			const { left, right, printed } = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
			assert.equal(left, 'Jaarverslag 2014');
			assert.equal(right, 'Samenwerking en organisatieontwikkeling');
			assert.equal(printed, 'p. 41');
		});
	});
});
