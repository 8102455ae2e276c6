/**
 * Contents: of a whole edition, of a chapter, beside a section; and the way through a long chapter with the
 * keyboard.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { contentsPath } from '#edition/addresses.ts';
import { stopsOf } from '../support/access/focus.ts';
import { sameReader } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { LONGEST } from '../support/longest/project.ts';
import { untilYes } from '../support/offline.ts';
import { siteFor } from '../support/site.ts';

const CHAPTER = `${LONGEST}/zestig-paginas/`;
/** Sections of the chapter of sixty pages: slug, title, level, first page, in order. */
const folder = `${longest.project}/content/editions/${CHAPTER}`;
const sections = readdirSync(folder)
	.map((file) => {
		const text = readFileSync(folder + file, 'utf8');
		const told = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
		return {
			slug: file.replace(/\.md$/, ''),
			title: told('title'),
			order: Number(told('order')),
			level: Number(told('level')),
			folio: /folio: "(\d+)"/.exec(told('begins'))?.[1] ?? '',
		};
	})
	.sort((one, other) => one.order - other.order);
const middle = sections[30];
assert.ok(middle);
const SECTION = `${CHAPTER}${middle.slug}/`;

/** What has the focus, as its accessible name. */
const name = (page: Page) =>
	page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent.trim());

/** Waits until something is in the window, and in the list that scrolls around it. */
const untilInSight = (page: Page, selector: string) =>
	untilYes(
		page,
		async (one) => {
			const element = document.querySelector(one);
			if (!element) return false;
			const { top, bottom } = element.getBoundingClientRect();
			const room = element.closest('.contents-list')?.getBoundingClientRect();
			const [from, to] = [Math.max(0, room?.top ?? 0), Math.min(innerHeight, room?.bottom ?? innerHeight)];
			return bottom > top && top >= from - 1 && bottom <= to + 1;
		},
		selector,
	);

describe('contents', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	it('of an edition list every section with its printed page, under the heading it stands under', async () => {
		await visit({}, async ({ page, go }) => {
			await go(contentsPath(LONGEST));
			const listed = await page
				.locator(`a[href^="/${CHAPTER}"]:has(.leader)`)
				.evaluateAll((links) =>
					links.map((link) => [
						link.getAttribute('href'),
						link.querySelector('.leader')?.textContent,
						link.closest('ol')?.parentElement?.closest('li') ? 3 : 2,
					]),
				);
			assert.deepEqual(
				listed,
				sections.map(({ slug, folio, level }) => [`/${CHAPTER}${slug}/`, `p. ${folio}`, level]),
			);
		});
	});

	it('of an edition fold by chapter, without a script', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			await go(contentsPath(LONGEST));
			const link = page.locator(`a[href="/${SECTION}"]`);
			const fold = page.locator('summary', { hasText: 'zestig pagina' });
			assert.ok(await link.isVisible());
			await fold.click();
			assert.ok(!(await link.isVisible()));
		});
	});

	it('of an edition open at the section they were asked from, in a chapter that was folded too', async () => {
		await visit({}, async ({ page, go }) => {
			await go(SECTION);
			await page.locator('.contents-all a').click();
			await page.waitForURL('**/inhoud/#*');
			await untilInSight(page, ':target');
			assert.equal(await page.locator(':target > a > span').first().textContent(), middle.title);
			await page.locator('details').evaluateAll((all) => {
				for (const fold of all as HTMLDetailsElement[]) fold.open = false;
				location.hash = '';
			});
			await page.goBack();
			await page.locator(':target').waitFor();
			assert.ok(await page.locator(':target').isVisible());
		});
	});

	it('beside a section count what they leave out above and below, and lead to it', async () => {
		await visit({}, async ({ page, go }) => {
			await go(SECTION);
			const shown = await page.locator(`.contents ol a[href^="/${CHAPTER}"]`).count();
			const [above, below] = await page.locator('.contents-more').allTextContents();
			assert.match(above ?? '', /^\d+ eerdere secties$/);
			assert.match(below ?? '', /^\d+ latere secties$/);
			assert.equal(
				Number.parseInt(above ?? '', 10) + shown + Number.parseInt(below ?? '', 10),
				sections.length,
			);
			await page.locator('.contents-more a').last().click();
			const next = sections[30 + 9];
			await page.waitForURL(`**/inhoud/#sectie-zestig-paginas.${next?.slug}`);
		});
	});

	it('beside a section are no longer than their part, however long the chapter is', async () => {
		for (const { slug } of sections) {
			const html = readFileSync(`${longest.dist}/${CHAPTER}${slug}/index.html`, 'utf8');
			const list = html.slice(
				html.indexOf('class="contents-list"'),
				html.indexOf('</nav>', html.indexOf('contents-list')),
			);
			assert.ok([...list.matchAll(/<li/g)].length <= 18, slug);
		}
	});

	for (const javaScript of [true, false]) {
		it(`open on a phone with the current section in sight, ${javaScript ? 'with' : 'without'} a script`, async () => {
			await visit({ width: 360, height: 640, javaScript }, async ({ page, go }) => {
				await go(SECTION);
				await page.locator('.contents summary').click();
				await untilInSight(page, '.contents [aria-current="page"]');
			});
		});
	}

	it('open on a phone where the reader of a whole chapter is', async () => {
		await visit({ width: 360, height: 640 }, async ({ page, go }) => {
			await go(`${CHAPTER}#${middle.slug}`);
			await page.locator('.contents [aria-current="location"]').waitFor({ state: 'attached' });
			await page.locator('.contents summary').click();
			await page.waitForFunction(() => (document.querySelector('.contents-list')?.scrollTop ?? 0) > 0);
			assert.equal(await page.locator('.contents [aria-current="location"]').textContent(), middle.title);
			await untilInSight(page, '.contents [aria-current="location"]');
		});
	});

	it('stand before the text, and a second skip link leads to them', async () => {
		for (const width of [1280, 360]) {
			await visit({ width, height: 640 }, async ({ page, go }) => {
				await go(SECTION);
				assert.ok(
					await page.evaluate(() => {
						const [contents, text] = ['#inhoud', 'main'].map((one) => document.querySelector(one));
						return (
							contents && text && contents.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
						);
					}),
				);
				await page.keyboard.press('Tab');
				await page.keyboard.press('Tab');
				assert.equal(await name(page), 'Naar de inhoud');
				assert.ok(await page.locator('a:focus').isVisible());
				await page.keyboard.press('Enter');
				await page.keyboard.press('Tab');
				assert.ok(await page.evaluate(() => document.activeElement?.closest('#inhoud') !== null));
				assert.ok(await page.locator('.contents [aria-current="page"]').isVisible(), 'the list is open');
			});
		}
	});

	it('have the hierarchy that the page has', async () => {
		await visit({}, async ({ page, go }) => {
			for (const path of [CHAPTER, `${LONGEST}/gevallen/`]) {
				await go(path);
				const told = await page.evaluate(() =>
					[...document.querySelectorAll<HTMLAnchorElement>('.contents ol a[href^="#"]')]
						.filter(({ hash }) => hash !== '#main')
						.map((link) => {
							let depth = 1;
							for (let list = link.closest('ol'); list?.parentElement?.closest('ol'); depth += 1)
								list = list.parentElement.closest('ol');
							const heading = document.querySelector(link.hash);
							return [link.textContent.trim(), depth, Number(heading?.localName.slice(1)) - 1];
						}),
				);
				assert.ok(told.length > 10);
				for (const [title, depth, level] of told) assert.equal(depth, level, String(title));
			}
		});
	});
});

describe('the keyboard, in a chapter of sixty pages,', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	const numbers = '.text :is(a.place, a.self, .folio a)';

	it('comes to each call, and to the hundreds of numbers beside the text as to one', async () => {
		await visit({}, async ({ page, go }) => {
			await go(CHAPTER);
			const all = await page.locator('a[href]:visible').count();
			assert.ok(all > 700, `${all} links`);
			const stops = await stopsOf(page, async (page) =>
				page.evaluate(() => {
					const { activeElement: at } = document;
					return at?.closest('.text') ? (at.closest('sup') ? 'call' : 'number') : (at?.className ?? '');
				}),
			);
			assert.equal(stops.filter((stop) => stop === 'call').length, await page.locator('.text sup a').count());
			assert.equal(stops.filter((stop) => stop === 'number').length, 1);
			assert.ok(stops.length < 140, `${stops.length} stops`);
		});
	});

	it('goes with the arrows to every number, and from heading to heading', async () => {
		await visit({}, async ({ page, go }) => {
			await go(CHAPTER);
			const labels = await page.locator(numbers).evaluateAll((all) => all.map((one) => one.ariaLabel));
			await page.locator(numbers).first().focus();
			const seen = await page.evaluateHandle(() => {
				const names = [document.activeElement?.ariaLabel];
				addEventListener('focusin', () => names.push(document.activeElement?.ariaLabel));
				return names;
			});
			for (let press = 1; press < labels.length; press += 1) await page.keyboard.press('ArrowDown');
			assert.deepEqual(await seen.jsonValue(), labels);
			await page.keyboard.press('Home');
			assert.equal(await name(page), labels[0]);
			await page.keyboard.press('PageDown');
			await page.keyboard.press('PageDown');
			assert.equal(await name(page), `Kop “${sections[1]?.title}”: bron, link en citaat`);
			await page.keyboard.press('End');
			assert.equal(await name(page), labels.at(-1));
			await page.keyboard.press('Enter');
			await page.locator('[role=menuitem]:focus').waitFor();
			await page.keyboard.press('Escape');
			assert.equal(await name(page), labels.at(-1), 'and is back at the number from its menu');
		});
	});

	it('goes on from where a link led: a note to its way back, a paragraph to its number', async () => {
		await visit({}, async ({ page, go }) => {
			await go(`${CHAPTER}#verwijzing-50`);
			await page.locator('#verwijzing-50').focus();
			await page.keyboard.press('Enter');
			await page.waitForURL('**#voetnoot-50');
			await page.locator('#voetnoot-50 .back[tabindex="0"]').waitFor();
			await page.keyboard.press('Tab');
			assert.equal(await name(page), 'Terug naar verwijzing 50 in de tekst');
			await page.keyboard.press('ArrowDown');
			assert.equal(await name(page), 'Voetnoot 50: bron, link en citaat');
			await go(`${CHAPTER}#p140-2`);
			await page.locator('#p140-2 > .place[tabindex="0"]').waitFor();
			await page.keyboard.press('Tab');
			assert.match((await name(page)) ?? '', /^Alinea 140·2|^Voetnoot/);
			assert.equal(
				await page.locator('#p140-2 > .place').evaluate((one) => (one as HTMLElement).tabIndex),
				0,
			);
		});
	});

	it('comes into the contents at the reader’s place', async () => {
		await visit({}, async ({ page, go }) => {
			await go(`${CHAPTER}#${middle.slug}`);
			const current = page.locator('.contents [aria-current="location"]');
			await current.waitFor();
			assert.equal(await current.textContent(), middle.title);
			assert.equal(await page.locator('.contents ol a[tabindex="0"]').textContent(), middle.title);
		});
	});

	it('is no worse without a script: each number is a link that Tab comes to', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			await go(CHAPTER);
			assert.equal(await page.locator(`${numbers}[tabindex]`).count(), 0);
		});
	});

	it('has all numbers for a screen reader, each by its name', async () => {
		await visit({}, async ({ page, go }) => {
			await go(CHAPTER);
			const buttons = await page.getByRole('button', { name: /: bron, link en citaat$/ }).count();
			assert.equal(buttons, await page.locator(':is(a.place, a.self)').count());
			assert.ok(buttons > 400);
		});
	});
});
