/**
 * Citing: every style and format of a paragraph, a section and the edition, by keyboard, copied, downloaded,
 * offline.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sectionPath } from '#edition/addresses.ts';
import { axeFaults } from '../support/access/axe.ts';
import { focusFaults } from '../support/access/focus.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { untilControlled, visitSite } from '../support/offline.ts';
import { siteFor } from '../support/site.ts';
import { told, untold } from '../support/told.ts';

const { path, blocks, edition, chapter } = annotatedChapter();
const paragraph = blocks.find(({ kind }) => kind === 'paragraph');
assert.ok(paragraph);
const section = sectionPath(edition, chapter, paragraph.section ?? '');
const published = `https://voorbeeld.nl/verslag/${section}#${paragraph.id}`;
const STYLES = ['APA', 'Chicago', 'MLA', 'Leidraad voor juridische auteurs', 'BibTeX', 'RIS', 'CSL-JSON'];

async function open(page: Page): Promise<void> {
	await page.locator(`[id="${paragraph?.id}"] > .place`).focus();
	await page.keyboard.press('Enter');
	await page.locator('[role=menuitem]:focus').waitFor();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await page.locator('dialog[open]').waitFor();
}

const shown = (page: Page) => page.locator('.cite-shown').innerText();

describe('citing', () => {
	const site = siteFor(builds.base.dist);
	const visit = sameReader(site);

	for (const from of [section, path]) {
		it(`gives a paragraph in every style, with its page, its number and its published address, from /${from}`, async () => {
			await visit({}, async ({ page, go }) => {
				await go(from);
				await open(page);
				assert.match(
					(await page.locator('.cite-editors').textContent()) ?? '',
					/door de redactie; de bron noemt/,
				);
				for (const name of STYLES) {
					await page.getByLabel('In welke stijl').selectOption(name);
					const text = await shown(page);
					assert.match(text, /Jaarverslag 2014/);
					assert.match(text, /\b41\b/);
					assert.match(text, /alinea \d+·\d+/i);
					assert.ok(text.includes(published), text);
					assert.match(text, /[Gg]eraadpleegd in Leeseditie, versie van \d+ [a-z]+ \d{4}/);
					assert.doesNotMatch(text, /xplaatsx|\.invalid/);
				}
			});
		});
	}

	it('gives the section, the chapter and the whole edition too', async () => {
		await visit({}, async ({ page, go }) => {
			await go(section);
			await page.getByRole('button', { name: 'Kies een citeerstijl' }).click();
			await page.locator('dialog[open]').waitFor();
			const what = page.getByLabel('Waarnaar');
			const ends = [section, path, `${edition}/`];
			assert.equal(await what.locator('option').count(), ends.length);
			for (const [index, end] of ends.entries()) {
				await what.selectOption({ index });
				const text = await shown(page);
				assert.ok(text.includes(`https://voorbeeld.nl/verslag/${end}\n`), text);
				assert.doesNotMatch(text, /alinea|xplaatsx|#/);
			}
		});
	});

	it('copies, says so, and shows the text to be copied by hand where the browser refuses', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await go(section);
			await open(page);
			await page.getByRole('button', { name: 'Kopieer: In de literatuurlijst' }).click();
			await told(page, 'De verwijzing is gekopieerd.');
			assert.match(await page.evaluate(() => navigator.clipboard.readText()), /\(2014\)\. .*#p\d+-\d+$/);
			await page.evaluate(() => {
				navigator.clipboard.writeText = () => Promise.reject(new Error());
			});
			await page.getByRole('button', { name: 'Kopieer: In de tekst' }).click();
			await told(page, 'Kopiëren mag niet van uw browser.');
		});
	});

	it('copies italics and links for a word processor beside the plain text', async () => {
		await visit({}, async ({ page, context, go }) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			await go(section);
			await open(page);
			for (const name of STYLES.slice(0, 4)) {
				await page.getByLabel('In welke stijl').selectOption(name);
				assert.equal(await page.locator('.cite-shown p i').first().textContent(), 'Jaarverslag 2014');
				await untold(page);
				await page.getByRole('button', { name: 'Kopieer: In de literatuurlijst' }).click();
				await told(page, 'De verwijzing is gekopieerd.');
				const { plain, html } = await page.evaluate(async () => {
					const [item] = await navigator.clipboard.read();
					const of = async (type: string) => (await item?.getType(type))?.text() ?? '';
					return { plain: await of('text/plain'), html: await of('text/html') };
				});
				assert.ok(plain.includes(published), plain);
				assert.ok(html.includes('<i>Jaarverslag 2014</i>'), html);
				assert.ok(html.includes(`<a href="${published}">${published}</a>`), html);
			}
		});
	});

	it('downloads what programs read', async () => {
		await visit({}, async ({ page, go }) => {
			await go(section);
			await open(page);
			for (const [name, file, begins] of [
				['BibTeX', 'verwijzing.bib', /^@incollection\{[a-z\d-]+,\n/],
				['RIS', 'verwijzing.ris', /^TY {2}- CHAP\n/],
				['CSL-JSON', 'verwijzing.json', /^\[\n/],
			] as const) {
				await page.getByLabel('In welke stijl').selectOption(name);
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.getByRole('link', { name: 'Download' }).click(),
				]);
				assert.equal(download.suggestedFilename(), file);
				assert.match(readFileSync(await download.path(), 'utf8'), begins);
			}
		});
	});

	it('is closed by Esc, and the focus is back at the place', async () => {
		await visit({}, async ({ page, go }) => {
			await go(section);
			await open(page);
			await page.keyboard.press('Escape');
			await page.locator('dialog').waitFor({ state: 'detached' });
			assert.ok(
				await page
					.locator(`[id="${paragraph.id}"] > .place`)
					.evaluate((place) => place === document.activeElement),
			);
		});
	});

	it('says so where the styles do not come', () =>
		browse(site, { expected: [/Failed to load resource/, /ERR_FAILED/] }, async ({ page, context, go }) => {
			await context.route('**/verwijzing.json', (route) => route.abort());
			await go(section);
			await page.locator(`[id="${paragraph.id}"] > .place`).click();
			await page.getByRole('menuitem', { name: 'Kies een citeerstijl' }).click();
			await told(page, /^De stijlen zijn niet geladen\./);
		}));

	it('works with the server stopped', () =>
		visitSite(builds.base.dist, { stores: true }, async ({ page, go, site: own }) => {
			await go(section);
			await untilControlled(page);
			await own.stop();
			await go(section);
			await open(page);
			assert.match(await shown(page), /Jaarverslag 2014/);
		}));

	for (const [width, scheme] of [
		[1280, 'light'],
		[320, 'dark'],
	] as const) {
		it(`breaks no rule in any style, in a window of ${width} px`, async () => {
			await visit({ width, scheme }, async ({ page, go }) => {
				await go(section);
				await open(page);
				for (const name of ['APA', 'BibTeX', 'CSL-JSON']) {
					await page.getByLabel('In welke stijl').selectOption(name);
					assert.deepEqual(await axeFaults(page), []);
					assert.deepEqual(await sidewaysFaults(page), []);
				}
				assert.deepEqual(await focusFaults(page), []);
			});
		});
	}
});
