/**
 * A page that came in with its picture: what is printed and what is read show each other, with the pointer,
 * the keyboard, and without a script.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Account } from '#edition/account/account.ts';
import { picturePath, sectionPath, sourceBlockId, sourcePath, zoneId } from '#edition/addresses.ts';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { smallTargets } from '../support/access/targets.ts';
import { sameReader } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { PRINTED } from '../support/printed-edition.ts';
import { siteFor } from '../support/site.ts';

const account = JSON.parse(
	readFileSync(`${longest.project}/content/editions/${PRINTED}/account.json`, 'utf8'),
) as Account;
const bron = sourcePath(PRINTED, '12');
const here = account.blocks.filter(({ source }) => source.some(({ page }) => page === '012'));
const paragraph = here.find(({ kind }) => kind === 'paragraph') ?? assert.fail();

/** The middle of the first line of a block on the picture, in the window. */
const middleOf = (page: Page, id: string) =>
	page.locator(`[id="${zoneId(id)}"] path`).evaluate((path) => {
		const svg = (path as SVGPathElement).ownerSVGElement;
		const matrix = svg?.getScreenCTM();
		const numbers = /M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/.exec(path.getAttribute('d') ?? '');
		const [x = 0, y = 0, width = 0, height = 0] = (numbers ?? []).slice(1).map(Number);
		const { x: left, y: top } = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(
			matrix ?? undefined,
		);
		return { left, top };
	});

describe('a page with its picture', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	it('has a link on the picture from every block of the page, in reading order, and from no other', async () => {
		await visit({}, async ({ page, go }) => {
			await go(bron);
			const links = await page
				.locator('.zone')
				.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
			const text = here.filter(({ kind }) => kind !== 'footnote');
			const notes = here.filter(({ kind }) => kind === 'footnote');
			assert.deepEqual(
				links,
				[...text, ...notes].map(({ id }) => `#${sourceBlockId(id)}`),
			);
			const size = await page
				.locator('.facsimile image')
				.evaluate((image) => (image as SVGImageElement).getBBox().width);
			assert.equal(size, 595, 'the picture is as wide as the page');
		});
	});

	it('lights every word of a paragraph that is pointed at, and only those', async () => {
		await visit({}, async ({ page, go }) => {
			await go(bron);
			await page.locator(`[id="${sourceBlockId(paragraph.id)}"]`).hover();
			const lit = page.locator('.zone.same');
			assert.deepEqual(await lit.evaluateAll((all) => all.map(({ id }) => id)), [zoneId(paragraph.id)]);
			const boxes = JSON.parse(readFileSync(`${longest.dist}/${bron}012.boxes.json`, 'utf8'));
			const spans = account.pages[0]?.spans ?? [];
			const faults = await page.locator(`[id="${zoneId(paragraph.id)}"] path`).evaluate(
				(path, { words, own }) => {
					const inside = ([, , , x, baseline, width]: number[]) =>
						(path as SVGPathElement).isPointInFill(
							new DOMPoint((x ?? 0) + (width ?? 0) / 2, (baseline ?? 0) - 2),
						);
					return (words as number[][]).filter((word, index) => inside(word) !== (own as boolean[])[index]);
				},
				{
					words: boxes.words,
					own: boxes.words.map(([line, start]: number[]) =>
						spans.some(
							(span) =>
								span.block === paragraph.id &&
								span.line === line &&
								span.start <= (start ?? 0) &&
								(start ?? 0) < span.end,
						),
					),
				},
			);
			assert.deepEqual(faults, []);
		});
	});

	for (const javaScript of [true, false]) {
		it(`leads from the picture to the text and back by a click, ${javaScript ? 'with' : 'without'} a script`, async () => {
			await visit({ javaScript }, async ({ page, go }) => {
				await go(bron);
				const { left, top } = await middleOf(page, paragraph.id);
				await page.mouse.click(left, top);
				await page.locator(`[id="${sourceBlockId(paragraph.id)}"]:target`).waitFor({ state: 'attached' });
				await page.locator(`[id="${sourceBlockId(paragraph.id)}"] .to-zone`).click();
				const target = page.locator(':target');
				await page.locator(`[id="${zoneId(paragraph.id)}"]:target`).waitFor({ state: 'attached' });
				const fill = await target.locator('path').evaluate((path) => getComputedStyle(path).fill);
				assert.notEqual(fill, 'rgba(0, 0, 0, 0)', 'its words are lit');
				const read = page.locator(`[id="${sourceBlockId(paragraph.id)}"] .piece-name a`).first();
				const to = sectionPath(PRINTED, paragraph.chapter, paragraph.section ?? '');
				assert.equal(await read.getAttribute('href'), `/${to}#${paragraph.id}`);
			});
		});

		it(`is made larger with the keyboard, ${javaScript ? 'with' : 'without'} a script`, async () => {
			await visit({ javaScript }, async ({ page, go }) => {
				await go(bron);
				const picture = page.locator('.facsimile svg');
				const before = (await picture.boundingBox())?.width ?? 0;
				await page.locator('#vergroting-1').focus();
				await page.keyboard.press('ArrowDown');
				assert.equal(Math.round(((await picture.boundingBox())?.width ?? 0) / before), 2);
				const room = page.getByRole('region', { name: 'Afbeelding van p. 12' });
				assert.equal(await room.getAttribute('tabindex'), '0', 'the arrows move it');
				assert.ok(await room.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth));
				assert.deepEqual(await sidewaysFaults(page), []);
			});
		});
	}

	it('is gone through with the keyboard: the focus lights, Enter leads to the text', async () => {
		await visit({}, async ({ page, go }) => {
			await go(bron);
			await page.locator(`[id="${zoneId(paragraph.id)}"]`).focus();
			assert.ok(await page.locator(`[id="${sourceBlockId(paragraph.id)}"].same`).isVisible());
			await page.keyboard.press('Enter');
			await page.locator(`[id="${sourceBlockId(paragraph.id)}"]:target`).waitFor({ state: 'attached' });
		});
	});

	it('names the picture and each link on it for a screen reader', async () => {
		await visit({}, async ({ page, go }) => {
			await go(bron);
			const region = page.getByRole('region', { name: 'Afbeelding van p. 12' });
			const group = region.getByRole('group', {
				name: 'P. 12 zoals gedrukt; elk blok is een link naar zijn tekst',
			});
			assert.equal(await group.getByRole('link', { name: '12·1', exact: true }).count(), 1);
			assert.equal(await group.getByRole('link', { name: 'voetnoot 1', exact: true }).count(), 1);
		});
	});

	it('has its raw lines one step away, each word a link to its block', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			await go(bron);
			await page.getByRole('link', { name: 'Naar de ruwe regels' }).click();
			await page.locator('#regels:target').waitFor({ state: 'attached' });
			const targets = await page
				.locator('.raw a')
				.evaluateAll(
					(all) => all.filter((one) => !document.querySelector(one.getAttribute('href') ?? '')).length,
				);
			assert.equal(targets, 0);
		});
	});

	for (const [width, scheme] of [
		[1280, 'light'],
		[360, 'dark'],
	] as const) {
		it(`breaks no rule with a block lit, in a window of ${width} px`, async () => {
			await visit({ width, scheme }, async ({ page, go }) => {
				await go(`${bron}#${zoneId(paragraph.id)}`);
				assert.deepEqual(await axeFaults(page), []);
				assert.deepEqual(await sidewaysFaults(page), []);
				assert.deepEqual(await smallTargets(page), []);
			});
		});
	}

	it('shows the cut of the picture where a reader asks for the source of a paragraph', async () => {
		await visit({}, async ({ page, go }) => {
			await go(sectionPath(PRINTED, paragraph.chapter, paragraph.section ?? ''));
			await page.locator(`[id="${paragraph.id}"] > .place`).focus();
			await page.keyboard.press('Enter');
			await page.locator('[role=menuitem]:focus').waitFor();
			await page.keyboard.press('Enter');
			const cut = page.getByRole('link', { name: 'Deze woorden zoals gedrukt: bekijk p. 12' });
			await cut.waitFor();
			assert.equal(await cut.getAttribute('href'), `${site.address}${bron}#${zoneId(paragraph.id)}`);
			const image = cut.locator('image');
			assert.equal(await image.getAttribute('href'), `/${picturePath(PRINTED, '012.webp')}`);
			assert.deepEqual(await axeFaults(page), []);
		});
	});

	it('leaves a page that came in as text alone as it was: without a picture, with its columns', async () => {
		await visit({}, async ({ page, go }) => {
			await go(sourcePath('aivd-jaarverslag-2014', '41'));
			assert.equal(await page.locator('.facsimile').count(), 0);
			assert.equal(await page.locator('.rebuilt .column').count(), 3);
			assert.ok(!existsSync(`${longest.dist}/${sourcePath('aivd-jaarverslag-2014', '41')}041.boxes.json`));
		});
	});
});
