/** The whole edition as one file, opened from a disk with the network off. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { theBrowser } from '../support/browser/browse.ts';
import { builds, english, longest } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { addressOfFile, faultsIn, oneFileOf, questionsFor } from '../support/one-file.ts';
import { ask, openDialog } from '../support/search.ts';
import { siteFor } from '../support/site.ts';

const { edition, chapter, blocks, label } = annotatedChapter();
const file = oneFileOf(builds.root.dist, edition);
const paragraph = blocks.find(({ kind }) => kind === 'paragraph')?.id ?? '';

/** A page with the file in it, and what its browser had to complain of. */
async function opened(
	options: Parameters<Awaited<ReturnType<typeof theBrowser>>['newContext']>[0],
	which = file,
) {
	const context = await (await theBrowser()).newContext({ offline: true, ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => {
		if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
	});
	await page.goto(addressOfFile(which));
	if (options?.javaScriptEnabled !== false)
		await page.locator('[data-search-open]:visible').first().waitFor();
	return { context, page, complaints };
}

describe('the file that holds a whole edition', () => {
	let context: BrowserContext;
	let page: Page;
	let complaints: readonly string[];
	before(async () => {
		({ context, page, complaints } = await opened({}));
	});
	after(() => context.close());

	it('weighs less than 400 kB, with the address of a site and without', () => {
		for (const { dist } of [builds.root, builds.base])
			assert.ok(readFileSync(oneFileOf(dist, edition)).length < 400_000, dist);
	});

	it('shows its notes in the margin and at a call, without a host', async () => {
		await page.locator(`.sidenote[data-note="voetnoot-${label}"]`).waitFor();
		await page.setViewportSize({ width: 700, height: 800 });
		await page.locator(`#verwijzing-${label}`).hover();
		await page.locator('.preview').waitFor();
		await page.locator('.short').first().hover();
		await page.locator('.preview.is-editors').waitFor();
		await page.setViewportSize({ width: 1280, height: 800 });
	});

	it('shows the source of a paragraph, letter by letter', async () => {
		await page.locator(`#${paragraph} .place`).click();
		await page.locator('.place-menu button').first().click();
		const lines = page.locator('.source-panel .source-line');
		await lines.first().waitFor();
		const leads = await lines.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		assert.ok(leads.length > 0);
		for (const href of leads) assert.equal(await page.locator(href).count(), 1, href);
		await page.locator('.source-close').click();
	});

	it('gives references, and links to itself where its site has no address', async () => {
		// A browser gives a file no clipboard of its own to be read again.
		await page.evaluate(() => {
			navigator.clipboard.writeText = async (text) => {
				document.documentElement.dataset['copied'] = text;
			};
		});
		await page.locator(`#${paragraph} .place`).click();
		await page.locator('.place-menu button').nth(1).click();
		await page.locator('html[data-copied]').waitFor();
		const copied = await page.locator('html').getAttribute('data-copied');
		assert.equal(copied, `${addressOfFile(file)}#${paragraph}`);
		await page.locator('.cite-open').first().click();
		await page.locator('.cite-dialog h3').first().waitFor();
		assert.doesNotMatch((await page.locator('.cite-dialog').textContent()) ?? '', /invalid|https?:/);
		await page.keyboard.press('Escape');
	});

	it('makes the edition anew and finds no difference', async () => {
		await page.locator('[data-proof] .start').click();
		await page.locator('[data-proof] .report[data-verdict=same]').waitFor();
	});

	it('has nothing to complain of, and asked nobody', () => assert.deepEqual(complaints, []));
});

describe('search in the file', () => {
	const site = siteFor(builds.root.dist);

	it('answers as search on the site does, also what nobody tuned it with', async () => {
		const here = await opened({});
		const context = await (await theBrowser()).newContext();
		const there = await context.newPage();
		await there.goto(site.address);
		for (const page of [here.page, there]) await openDialog(page);
		for (const question of await questionsFor(150))
			assert.deepEqual(await ask(here.page, question), await ask(there, question), question);
		await Promise.all([here.context.close(), context.close()]);
	});

	it('opens a result at its place, its words marked', async () => {
		const { context, page } = await opened({});
		await openDialog(page);
		const { places } = await ask(page, 'werkgebied');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**#${places[0]}`);
		await page.locator('.search-arrival').waitFor();
		await context.close();
	});
});

describe('the file of a site with an address', () => {
	it('leads to the same places there', async () => {
		const which = oneFileOf(builds.base.dist, edition);
		const { context, page } = await opened({ javaScriptEnabled: false }, which);
		const href = await page.locator(`#${paragraph} .place`).getAttribute('href');
		assert.equal(href, `${builds.base.site}${builds.base.base}${edition}/${chapter}/#${paragraph}`);
		await context.close();
	});
});

describe('the file without JavaScript', () => {
	it('is the whole text, with notes that lead there and back', async () => {
		const { context, page } = await opened({
			javaScriptEnabled: false,
			viewport: { width: 360, height: 740 },
		});
		for (const { id } of blocks) assert.ok(await page.locator(`[id="${id}"]`).isVisible(), id);
		await page.locator('noscript').first().waitFor();
		assert.equal(await page.locator('[data-search-open]:visible').count(), 0);
		await page.locator(`#verwijzing-${label}`).click();
		assert.equal(new URL(page.url()).hash, `#voetnoot-${label}`);
		await page.locator(`#voetnoot-${label} [role=doc-backlink]`).first().click();
		assert.equal(new URL(page.url()).hash, `#verwijzing-${label}`);
		const across = await page.evaluate(() => document.documentElement.scrollWidth);
		assert.ok(across <= 360, `${across} pixels wide`);
		await context.close();
	});
});

for (const dist of [builds.root.dist, builds.base.dist, longest.dist, english.dist])
	for (const which of globSync(`${dist}/meenemen/*.html`).sort())
		describe(which, () => {
			it('is read by a parser of HTML without a complaint; its ids are its own, its links lead somewhere', () => {
				assert.deepEqual(faultsIn(readFileSync(which, 'utf8')), []);
			});

			it('fetches nothing: it names no address that a browser asks by itself', () => {
				const html = readFileSync(which, 'utf8').replace(/<script type="text\/plain".*?<\/script>/gs, '');
				const fetched = html.match(
					/<(?:img|script|link|iframe|source|object|embed|video|audio)\b[^>]*\b(?:src|href|srcset|data)="(?!data:)[^"]*"|url\((?!"?data:|#)[^)]*\)|@import/g,
				);
				assert.deepEqual(fetched, null);
			});

			it('begins without a complaint of its browser', async () => {
				const { context, page, complaints } = await opened({}, which);
				assert.equal(await page.locator('[data-not-unpacked]').count(), 0);
				assert.deepEqual(complaints, []);
				await context.close();
			});
		});
