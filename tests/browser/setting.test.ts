/**
 * How a page is set, measured in a browser: the measure in characters, the rhythm, the place, the widths it
 * fits.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sectionPath } from '#edition/addresses.ts';
import { sameReader } from '../support/browser/browse.ts';
import { resize } from '../support/browser/resize.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter, pagePaths } from '../support/edition.ts';
import { siteFor } from '../support/site.ts';

const { path: chapterPath, blocks, edition, chapter } = annotatedChapter();
const sections = [...new Set(blocks.map(({ section }) => section ?? ''))];
const lastSection = sectionPath(edition, chapter, sections.at(-1) ?? '');

/**
 * Lines of the paragraphs of the text as they are set, the last of each paragraph left out: it ends where the
 * text does.
 */
function fullLines(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const lengths: number[] = [];
		for (const paragraph of document.querySelectorAll('.text > p:not(.pull)')) {
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			const rows = new Map<number, number>();
			const range = document.createRange();
			const { top } = paragraph.getBoundingClientRect();
			const high = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
			while (walker.nextNode()) {
				const node = walker.currentNode;
				if (node.parentElement?.closest('sup, a.place')) continue;
				for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = range.getBoundingClientRect();
					const row = Math.floor(((box.top + box.bottom) / 2 - top) / high);
					if (box.width > 0) rows.set(row, (rows.get(row) ?? 0) + 1);
				}
			}
			lengths.push(...[...rows.values()].slice(0, -1));
		}
		return lengths;
	});
}

/** Elements with text that is cut off, or that lies over the text of another. */
function lost(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const told = (element: Element) =>
			`${element.localName}.${element.className}: ${(element.textContent ?? '').trim().slice(0, 40)}`;
		const texts = [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, a, td, th, label')].filter(
			(element) =>
				element.checkVisibility() &&
				// What is for a screen reader only has no size.
				element.clientWidth !== 1 &&
				!element.closest('[aria-hidden], .skip, .beside'),
		);
		for (const element of texts) {
			const { overflowX, overflowY } = getComputedStyle(element);
			const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
			if (
				(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
			)
				found.push(`cut off: ${told(element)}`);
		}
		const blocks = texts.filter((element) => element.matches('h1, h2, h3, p, li, dt, dd'));
		/** What is seen of a box: what has scrolled out of a room of its own lies over nothing. */
		const seen = (element: Element): DOMRect[] => {
			const rooms: DOMRect[] = [];
			for (let room = element.parentElement; room; room = room.parentElement)
				if (['auto', 'scroll'].includes(getComputedStyle(room).overflowY))
					rooms.push(room.getBoundingClientRect());
			return [...element.getClientRects()].map((box) => {
				const top = Math.max(box.top, ...rooms.map((room) => room.top));
				const bottom = Math.min(box.bottom, ...rooms.map((room) => room.bottom));
				return new DOMRect(box.x, top, box.width, Math.max(0, bottom - top));
			});
		};
		for (const [index, one] of blocks.entries()) {
			for (const other of blocks.slice(index + 1)) {
				if (one.contains(other) || other.contains(one)) continue;
				for (const a of seen(one))
					for (const b of seen(other)) {
						const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
						const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
						// Boxes of neighbouring lines may share their leading.
						if (wide > 2 && high > 6) found.push(`${told(one)} lies over ${told(other)}`);
					}
			}
		}
		return [...new Set(found)];
	});
}

/** The four of WCAG 1.4.12, as a reader's own style gives them. */
const SPACING =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

async function spaceOut(page: Page): Promise<void> {
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, SPACING);
}

describe('the setting', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	for (const width of [768, 1024, 1280, 1920, 2560]) {
		it(`has lines of 60 to 70 characters in a window of ${width} px`, async () => {
			await visit({ width }, async ({ page, go }) => {
				await go(chapterPath);
				await page.evaluate(() => document.fonts.ready);
				const lines = await fullLines(page);
				assert.ok(lines.length > 10, `${lines.length} full lines were measured`);
				const mean = lines.reduce((sum, length) => sum + length, 0) / lines.length;
				assert.ok(mean >= 60 && mean <= 70, `a full line has ${mean.toFixed(1)} characters`);
			});
		});
	}

	for (const width of [360, 768, 1280]) {
		it(`keeps a rhythm of quarter lines from the first word to the last in a window of ${width} px`, async () => {
			await visit({ width }, async ({ page, go }) => {
				await go(chapterPath);
				const off = await page.evaluate(() => {
					const text = document.querySelector('.text');
					const paragraph = text?.querySelector('p:not(.pull)');
					if (!text || !paragraph) return ['no text'];
					const quarter = Number.parseFloat(getComputedStyle(paragraph).lineHeight) / 4;
					const rows = [...text.children].filter((child) => !child.matches('.pull'));
					return rows.slice(1).flatMap((child, index) => {
						const above = rows[index]?.getBoundingClientRect().top ?? 0;
						const step = (child.getBoundingClientRect().top - above) / quarter;
						const told = `#${child.id} begins ${step.toFixed(2)} quarters of a line below what is above it`;
						return Math.abs(step - Math.round(step)) > 0.1 ? [told] : [];
					});
				});
				assert.deepEqual(off, []);
			});
		});
	}

	for (const path of pagePaths(builds.root.dist)) {
		it(`/${path} loses nothing when a reader spaces the text out, and fits 2560 px`, async () => {
			await visit({ width: 2560 }, async ({ page, go }) => {
				await go(path);
				const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				assert.ok((await over()) <= 0);
				await spaceOut(page);
				for (const width of [320, 1280]) {
					await resize(page, width, 800);
					assert.ok((await over()) <= 0, `at ${width} px the page is too wide`);
					assert.deepEqual(await lost(page), [], `at ${width} px`);
				}
			});
		});
	}
});

describe('the contents', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	const links = '.contents ol a[href^="#"]';

	it('mark the section the reader has come to', async () => {
		await visit({ height: 500 }, async ({ page, go }) => {
			await go(chapterPath);
			assert.equal(await page.locator('.contents [aria-current]').count(), 0, 'none at the title');
			for (const link of await page.locator(links).all()) {
				await link.click();
				await page.waitForFunction(
					(name) => document.querySelector('.contents [aria-current="location"]')?.textContent === name,
					await link.textContent(),
				);
				assert.equal(await page.locator('.contents [aria-current]').count(), 1);
			}
		});
	});

	it('name the section in hand on its own page, with or without a script', async () => {
		for (const javaScript of [true, false])
			await visit({ javaScript }, async ({ page, go }) => {
				await go(lastSection);
				const current = page.locator('.contents [aria-current="page"]');
				assert.equal(await current.count(), 1);
				assert.ok(await current.isVisible(), 'the list beside the text needs no script');
			});
	});

	it('open from the bar of a narrow window, and fold away with Escape, a choice, or by going on', async () => {
		await visit({ width: 360, height: 640 }, async ({ page, go }) => {
			await go(chapterPath);
			const bar = page.locator('.contents summary');
			const first = page.locator(links).first();
			const box = await bar.boundingBox();
			assert.ok(box && box.y + box.height <= 641 && box.y > 560, 'the bar is at the thumb');
			assert.ok(!(await first.isVisible()));
			await bar.focus();
			await page.keyboard.press('Enter');
			assert.ok(await first.isVisible());
			await page.keyboard.press('Tab');
			await page.keyboard.press('Escape');
			assert.ok(!(await first.isVisible()));
			assert.ok(await bar.evaluate((element) => element === document.activeElement));
			await bar.click();
			await first.click();
			await first.waitFor({ state: 'hidden' });
			await bar.click();
			await page.locator('.bar-search').focus();
			assert.ok(!(await first.isVisible()), 'it does not lie over what has the focus');
		});
	});

	it('open from the bar without a script', async () => {
		await visit({ width: 360, height: 640, javaScript: false }, async ({ page, go }) => {
			await go(lastSection);
			await page.locator('.contents summary').click();
			assert.ok(await page.locator('.contents [aria-current="page"]').isVisible());
		});
	});

	it('leave what has the focus in sight: the bar covers none of the links of a page', async () => {
		await visit({ width: 360, height: 640 }, async ({ page, go }) => {
			await go(chapterPath);
			const covered: string[] = [];
			const count = await page.locator('main a, main summary, footer a').count();
			for (let press = 0; press < count + 4; press += 1) {
				await page.keyboard.press('Tab');
				const over = await page.evaluate(() => {
					const focus = document.activeElement;
					const bar = document.querySelector('.beside');
					if (!focus || !bar || bar.contains(focus) || focus === document.body) return undefined;
					const a = focus.getBoundingClientRect();
					const b = bar.getBoundingClientRect();
					return a.top >= b.top && a.bottom <= b.bottom ? focus.outerHTML.slice(0, 80) : undefined;
				});
				if (over) covered.push(over);
			}
			assert.deepEqual(covered, []);
		});
	});
});
