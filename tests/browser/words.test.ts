import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Account } from '#edition/account/account.ts';
import { abbreviationsPath, editionPath, sectionPath } from '#edition/addresses.ts';
import { editionMentions } from '#edition/mentions/edition-mentions.ts';
import { abbreviationFinder } from '#edition/mentions/find-abbreviations.ts';
import { spokenBlocks } from '#edition/mentions/spoken-blocks.ts';
import { parseEdition } from '#edition/yaml/parse.ts';
import { axeFaults } from '../support/access/axe.ts';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { siteFor } from '../support/site.ts';

/** The first published edition with an abbreviation that stands twice in a paragraph of its own. */
function example() {
	for (const file of globSync('content/editions/*/account.json').sort()) {
		const account = JSON.parse(readFileSync(file, 'utf8')) as Account;
		const yaml = `seeds/${account.edition}/edition.yaml`;
		const { edition } = parseEdition(readFileSync(yaml, 'utf8'), yaml);
		if (!edition) continue;
		const { abbreviations } = editionMentions(edition, account);
		const find = abbreviationFinder(abbreviations);
		for (const block of spokenBlocks(account.blocks)) {
			if (block.kind !== 'paragraph') continue;
			const found = find(block.text);
			const first = found.find(
				({ abbreviation: { id } }) => found.filter((other) => other.abbreviation.id === id).length > 1,
			);
			if (!first) continue;
			const path = sectionPath(account.edition, block.chapter, block.section);
			return { edition: account.edition, path, abbreviation: first.abbreviation };
		}
	}
	throw new Error(
		'No published edition has an abbreviation twice in a paragraph; the tests of words need one.',
	);
}

const { edition, path, abbreviation } = example();
const { id, short, long } = abbreviation;
const preview = (page: Page) => page.locator('.preview:popover-open');
const first = (page: Page) => page.locator(`.text a.short[href$="#${id}"]`);
const later = (page: Page) => page.locator(`.text p > abbr[data-abbr="${id}"]`).first();

describe('an abbreviation in the text', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	it('shows its long form, and who gives it, to the pointer; to a pointer in the preview too', async () => {
		await browse(site, {}, async ({ page, go }) => {
			await go(path);
			for (const one of [first(page), later(page)]) {
				await one.hover();
				await preview(page).waitFor();
				const said = await preview(page).innerText();
				assert.ok(said.includes(long), said);
				assert.match(said, /Redactie|De tekst zelf/);
				await page.clock.install();
				await preview(page).hover();
				await page.clock.runFor(1000);
				assert.ok(await preview(page).isVisible(), 'it stays while the pointer is in it');
				await page.mouse.move(2, 2);
				await preview(page).waitFor({ state: 'detached' });
			}
		});
	});

	it('shows it with the focus, describes the link by it, and closes it with Escape', async () => {
		await visit({}, async ({ page, go }) => {
			await go(path);
			await page.keyboard.press('Tab');
			await first(page).focus();
			await preview(page).waitFor();
			const described = await first(page).getAttribute('aria-describedby');
			assert.ok((await page.locator(`[id="${described}"]`).innerText()).includes(long));
			await page.keyboard.press('Escape');
			assert.equal(await preview(page).count(), 0);
			assert.ok(await first(page).evaluate((link) => link === document.activeElement), 'the focus stays');
		});
	});

	it('shows it on a tap, and a second tap on the link leads to the list', async () => {
		await browse(site, { width: 360 }, async ({ context, go }) => {
			await go('');
			const touch = await context
				.browser()
				?.newContext({ hasTouch: true, viewport: { width: 360, height: 740 } });
			assert.ok(touch);
			try {
				const page = await touch.newPage();
				await page.goto(new URL(path, site.address).href);
				await later(page).tap();
				await preview(page).waitFor();
				assert.ok((await preview(page).innerText()).includes(long));
				await first(page).tap();
				await preview(page).waitFor();
				assert.ok(page.url().endsWith(path), 'the first tap stays');
				await first(page).tap();
				await page.waitForURL(`**/${abbreviationsPath(edition)}#${id}`);
			} finally {
				await touch.close();
			}
		});
	});

	it('never has its preview over it, and breaks no rule of axe with it open', async () => {
		for (const width of [320, 1280]) {
			await visit({ width }, async ({ page, go }) => {
				await go(path);
				await page.keyboard.press('Tab');
				await first(page).focus();
				await preview(page).waitFor();
				const [word, box] = [await first(page).boundingBox(), await preview(page).boundingBox()];
				assert.ok(word && box && (box.y >= word.y + word.height - 1 || box.y + box.height <= word.y + 1));
				assert.ok(box.x >= 0 && box.x + box.width <= width);
				assert.deepEqual(await axeFaults(page), []);
			});
		}
	});

	it('is a stop of the Tab key once in a section', async () => {
		await visit({}, async ({ page, go }) => {
			await go(path);
			assert.equal(await first(page).count(), 1);
			assert.ok((await page.locator(`.text abbr[data-abbr="${id}"]`).count()) > 1);
		});
	});

	it('is copied as it stands, and nothing of the editors with it', async () => {
		await visit({}, async ({ page, go }) => {
			await go(path);
			await page.keyboard.press('Tab');
			await first(page).focus();
			await preview(page).waitFor();
			const copied = await page.evaluate(() => {
				getSelection()?.selectAllChildren(document.querySelector('.text') ?? document.body);
				return String(getSelection());
			});
			assert.ok(copied.includes(short));
			assert.doesNotMatch(copied, /Redactie|De tekst zelf|niet in deze uitgave/);
		});
	});

	it('leads to the list without JavaScript', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			await go(path);
			await first(page).click();
			await page.waitForURL(`**/${abbreviationsPath(edition)}#${id}`);
			const entry = page.locator(`[id="${id}"]`);
			assert.ok((await entry.innerText()).includes(long));
			assert.match(await entry.innerText(), /Redactie|De tekst zelf/);
		});
	});
});

describe('the list of abbreviations', () => {
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	it('is reached from the edition, and leads back to each place', async () => {
		await visit({}, async ({ page, go }) => {
			await go(editionPath(edition));
			await page.locator(`footer a[href$="/${abbreviationsPath(edition)}"]`).click();
			await page.waitForURL(`**/${abbreviationsPath(edition)}`);
			const place = page.locator(`[id="${id}"] .places a[href*="#"]`).first();
			const href = (await place.getAttribute('href')) ?? '';
			await place.click();
			await page.waitForURL(`**${href}`);
			const block = page.locator(`[id="${href.split('#')[1]}"]`);
			assert.ok((await block.innerText()).includes(short));
		});
	});
});

describe('a reference to a page that the edition does not have', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	it('says so beside it without JavaScript, and leads to where that page is named', async (t) => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			await go(editionPath(edition));
			const chapters = await page
				.locator('.chapters a.chapter')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			for (const chapter of chapters) {
				await page.goto(new URL(chapter, site.address).href);
				const reference = page.locator('.text a.not-here[data-say]').first();
				if ((await reference.count()) === 0) continue;
				const said = await reference.evaluate((link) => getComputedStyle(link, '::after').content);
				assert.ok(said.includes('niet in deze uitgave'), said);
				const target = ((await reference.getAttribute('href')) ?? '').split('#')[1];
				await reference.click();
				assert.ok(await page.locator(`[id="${target}"]`).isVisible());
				return;
			}
			t.skip('No published edition refers to a page that it does not have.');
		});
	});
});
