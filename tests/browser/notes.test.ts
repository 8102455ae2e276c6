import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browse, sameReader } from '../support/browser/browse.ts';
import { resize } from '../support/browser/resize.ts';
import { builds, longest } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { siteFor } from '../support/site.ts';

const { path } = annotatedChapter();
const CALL = '[role=doc-noteref]';

interface Seen {
	readonly top: number;
	readonly bottom: number;
	readonly level: number;
}

/** Sidenotes that are seen, from top to bottom, each with the height of the line of its call. */
function sidenotes(page: Page): Promise<Seen[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.sidenote')]
			.filter((note) => note.checkVisibility())
			.map((note) => {
				const { top, bottom } = note.getBoundingClientRect();
				const call = document.getElementById((note.dataset['call'] ?? '').slice(2));
				return { top, bottom, level: call?.getBoundingClientRect().top ?? 0 };
			}),
	);
}

function assertApart(seen: readonly Seen[]): void {
	for (const [index, { top }] of seen.entries()) {
		if (index > 0) assert.ok(top >= (seen[index - 1]?.bottom ?? 0), 'No note stands over the one before.');
	}
}

describe('the notes of a chapter', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	for (const javaScript of [true, false]) {
		it(`stand in the margin of a wide window, ${javaScript ? 'with' : 'without'} JavaScript, the first level with its call`, async () => {
			await visit({ width: 1280, javaScript }, async ({ page, go }) => {
				await go(path);
				if (javaScript) await page.locator('.sidenotes.placed').waitFor();
				const calls = await page.locator(`.text ${CALL}`).count();
				const seen = await sidenotes(page);
				assert.equal(seen.length, calls);
				assertApart(seen);
				const [first] = seen;
				assert.ok(first && Math.abs(first.top - first.level) < 20, 'The first stands level with its call.');
			});
		});
	}

	it('are called by a label that alone is marked when a link leads to it, not the letters beside it', async () => {
		await visit({ width: 1280 }, async ({ page, go }) => {
			await go(path);
			const id = await page.locator(CALL).first().getAttribute('id');
			await go(`${path}#${id}`);
			const look = await page
				.locator(CALL)
				.first()
				.evaluate((call) => {
					const { backgroundColor, backgroundClip, textDecorationLine } = getComputedStyle(call);
					return { isMarked: backgroundColor !== 'rgba(0, 0, 0, 0)', backgroundClip, textDecorationLine };
				});
			assert.deepEqual(look, {
				isMarked: true,
				backgroundClip: 'content-box',
				textDecorationLine: 'underline',
			});
		});
	});

	it('leave the word they are called at one text for a screen reader, and no line begins with a call', async () => {
		await visit({ width: 1280 }, async ({ page, go }) => {
			await go(path);
			const calls = await page.locator(`.text ${CALL}`).evaluateAll((all) =>
				all.map((call) => {
					const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
					walker.currentNode = call;
					return walker.previousNode()?.nodeValue?.slice(-40) ?? '';
				}),
			);
			assert.ok(calls.length > 1 && calls.every((text) => /\S{3}$/.test(text)), calls.join('|'));
			const broken: number[] = [];
			for (let width = 320; width < 460; width += 3) {
				await resize(page, width, 800);
				const apart = await page.locator(`.text ${CALL}`).evaluateAll((all) =>
					all.some((call) => {
						const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
						walker.currentNode = call;
						const before = walker.previousNode() as Text;
						const range = document.createRange();
						range.setStart(before, before.data.length - 1);
						range.setEnd(before, before.data.length);
						const letter = range.getBoundingClientRect();
						const label = call.getBoundingClientRect();
						return (label.top + label.bottom) / 2 > letter.bottom;
					}),
				);
				if (apart) broken.push(width);
			}
			assert.deepEqual(broken, []);
		});
	});

	for (const width of [1280, 1320, 1440, 1920])
		it(`have only their first line beside the label, in a window of ${width} px`, async () => {
			await visit({ width }, async ({ page, go }) => {
				await go(path);
				await page.locator('.sidenotes.placed').waitFor();
				const lines = await page.locator('.sidenote').evaluateAll((all) =>
					all.map((note) => {
						const range = document.createRange();
						range.selectNodeContents(note.querySelector('p') ?? note);
						const { left } = note.getBoundingClientRect();
						const rows: { bottom: number; start: number }[] = [];
						for (const box of [...range.getClientRects()].sort((one, other) => one.top - other.top)) {
							const row = rows.at(-1);
							if (row && box.top < row.bottom - 6) row.start = Math.min(row.start, box.left - left);
							else rows.push({ bottom: box.bottom, start: box.left - left });
						}
						return rows.slice(1).map(({ start }) => Math.round(start));
					}),
				);
				assert.ok(lines.flat().length > 0);
				assert.deepEqual(
					lines.flat().filter((start) => start > 1),
					[],
				);
			});
		});

	it('are heard once: the copies in the margin have no ids, no tab stops, and are hidden from a screen reader', async () => {
		await visit({ width: 1280 }, async ({ page, go }) => {
			await go(path);
			const margin = page.locator('.sidenotes');
			assert.equal(await margin.getAttribute('aria-hidden'), 'true');
			assert.equal(
				await margin.locator('[id], a:not([tabindex="-1"]), button:not([tabindex="-1"])').count(),
				0,
			);
			assert.equal(await page.locator('.notes li').first().isVisible(), true);
		});
	});

	it('light up with their calls, both ways', async () => {
		await visit({ width: 1280 }, async ({ page, go }) => {
			await go(path);
			const lit = () =>
				page.locator('.lit').evaluateAll((all) => all.map(({ localName }) => localName).sort());
			await page.locator(CALL).first().hover();
			assert.deepEqual(await lit(), ['a', 'div', 'li']);
			await page.locator('.sidenote').last().hover();
			assert.deepEqual(await lit(), ['a', 'div', 'li']);
			await page.locator('h1').hover();
			assert.deepEqual(await lit(), []);
		});
	});

	it('show at their call on a narrow window, on hover, and can be hovered themselves', async () => {
		await browse(site, { width: 800 }, async ({ page, go }) => {
			await go(path);
			const call = page.locator(CALL).first();
			await page.clock.install();
			await call.hover();
			const preview = page.locator('.preview');
			await preview.waitFor();
			const words = (await preview.textContent()) ?? '';
			const note = await page.locator('.notes li').first().textContent();
			assert.ok(words.startsWith(note ?? '–'));
			const over = await call.boundingBox();
			const box = await preview.boundingBox();
			assert.ok(
				over && box && (box.y >= over.y + over.height / 2 || box.y + box.height <= over.y + over.height / 2),
			);
			await preview.hover();
			await page.clock.runFor(1000);
			assert.equal(await preview.count(), 1);
			await page.keyboard.press('Escape');
			assert.equal(await preview.count(), 0);
		});
	});

	it('show when the keyboard comes to their call, and Escape leaves the focus there', async () => {
		await visit({ width: 360 }, async ({ page, go }) => {
			await go(path);
			const call = page.locator(CALL).first();
			const id = await call.getAttribute('id');
			for (let tabs = 0; tabs < 80; tabs += 1) {
				await page.keyboard.press('Tab');
				if ((await page.evaluate(() => document.activeElement?.id)) === id) break;
			}
			await page.locator('.preview').waitFor();
			await page.keyboard.press('Escape');
			await page.locator('.preview').waitFor({ state: 'detached' });
			assert.equal(await page.evaluate(() => document.activeElement?.id), id);
			await page.keyboard.press('Enter');
			await page.waitForURL(/#voetnoot-/);
		});
	});

	it('are not shown twice: where a note can be read in the margin there is no preview', async () => {
		await browse(site, { width: 1280 }, async ({ page, go }) => {
			await go(path);
			await page.locator('.sidenotes.placed').waitFor();
			await page.clock.install();
			const call = page.locator(CALL).first();
			// In the middle of the window, so that its note is in the window too.
			await call.evaluate((one) => one.scrollIntoView({ block: 'center' }));
			await call.hover();
			await page.clock.runFor(1000);
			assert.equal(await page.locator('.preview').count(), 0);
		});
	});
});

describe('the notes of the edition of longest cases', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	it('stand apart and in order, forty to a paragraph', async () => {
		await visit({ width: 1280 }, async ({ page, go }) => {
			await go('langste-gevallen/gevallen/veertig-noten-in-een-alinea/');
			await page.locator('.sidenotes.placed').waitFor();
			const seen = await sidenotes(page);
			assert.ok(seen.length >= 40);
			assertApart(seen);
			for (const { top, level } of seen) assert.ok(top >= level, 'No note stands above its call.');
			const sunk = Math.max(...seen.map(({ top, level }) => top - level));
			assert.ok(sunk < 1000, `The last stands ${sunk} px below its call.`);
			const brief = page.locator('.sidenote.brief');
			assert.ok((await brief.count()) >= 30, 'A long run is one line a note.');
			const note = await brief.first().elementHandle();
			const whole = (await brief.first().locator('p').first().textContent()) ?? '';
			await brief.first().getByRole('button', { includeHidden: true }).click();
			assert.equal(await note?.evaluate((element) => element.matches('.brief')), false);
			assert.ok(whole.length > 0);
			assertApart(await sidenotes(page));
		});
	});

	it('are folded where they are long, and unfold without coming over the next', async () => {
		await visit({ width: 1280 }, async ({ page, go }) => {
			await go('langste-gevallen/gevallen/een-noot-van-tweeduizend-woorden/');
			const folded = page.locator('.sidenote.folded');
			await folded.first().waitFor();
			const before = (await folded.first().boundingBox())?.height ?? 0;
			assert.ok(before < 400);
			await folded.first().getByRole('button', { includeHidden: true }).click();
			await page.waitForFunction(() => (document.querySelector('.sidenote')?.clientHeight ?? 0) > 1000);
			assertApart(await sidenotes(page));
		});
	});
});
