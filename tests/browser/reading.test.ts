import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sectionPath } from '#edition/addresses.ts';
import { browse, sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter } from '../support/edition.ts';
import { every } from '../support/nightly.ts';
import { siteFor } from '../support/site.ts';

const { path, blocks, label, edition, chapter } = annotatedChapter();

/** What has the focus, as `tag#id` or `tag→href`. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		return `${element?.localName}${element?.id ? `#${element.id}` : ''}→${element?.getAttribute('href') ?? ''}`;
	});
}

function inView(page: Page, id: string): Promise<boolean> {
	return page.evaluate((id) => {
		const box = document.getElementById(id)?.getBoundingClientRect();
		return box !== undefined && box.height > 0 && box.top < window.innerHeight && box.bottom > 0;
	}, id);
}

for (const [name, build] of every(2, Object.entries(builds).reverse())) {
	describe(`a reader, on the site built for ${build.base}`, () => {
		const site = siteFor(build.dist);
		const visit = sameReader(site);
		before(() => {
			assert.equal(new URL(site.address).pathname, build.base, name);
		});

		it('comes from the home page to the chapter', async () => {
			await visit({}, async ({ page, go }) => {
				await go('');
				await page.locator(`a[href$="/${path}"]`).first().click();
				await page.waitForURL(new URL(path, site.address).href);
			});
		});

		it('reads every block of the chapter, in order, and each is shown', async () => {
			await visit({}, async ({ page, go }) => {
				await go(path);
				for (const { id, text } of blocks) {
					const block = page.locator(`[id="${id}"]`);
					assert.ok(await block.isVisible(), `#${id} is shown`);
					const shown = await block.evaluate((element) => {
						const copy = element.cloneNode(true) as Element;
						for (const other of copy.querySelectorAll('[role=doc-noteref], [data-editors]')) other.remove();
						return copy.textContent.replace(/\s+/g, ' ').trim();
					});
					assert.equal(shown, text);
				}
			});
		});

		for (const width of [360, 1280]) {
			it(`goes from a call to its note and back with the keyboard, in a window of ${width} px`, async () => {
				await visit({ width }, async ({ page, go }) => {
					await go(path);
					const call = page.locator(`#verwijzing-${label}`);
					assert.ok(
						(await call.getAttribute('aria-label'))?.includes(label),
						'the call says which note it is',
					);
					await call.focus();
					await page.keyboard.press('Enter');
					await page.waitForURL(`**/${path}#voetnoot-${label}`);
					assert.ok(await inView(page, `voetnoot-${label}`), 'the note is in view');
					await page.keyboard.press('Tab');
					assert.equal(await focused(page), `a→#verwijzing-${label}`);
					await page.keyboard.press('Enter');
					await page.waitForURL(`**/${path}#verwijzing-${label}`);
					assert.ok(await inView(page, `verwijzing-${label}`), 'the call is in view');
				});
			});
		}

		it('finds the printed label on the call and on the note', async () => {
			await visit({}, async ({ page, go }) => {
				await go(path);
				assert.equal((await page.locator(`#verwijzing-${label}`).innerText()).trim(), label);
				const value = await page
					.locator(`#voetnoot-${label}`)
					.evaluate((note) => (note as HTMLLIElement).value);
				assert.equal(String(value), label);
			});
		});

		it('skips to the text with the first key', async () => {
			await visit({}, async ({ page, go }) => {
				await go(path);
				await page.keyboard.press('Tab');
				const skip = page.locator('a:focus');
				assert.ok(await skip.isVisible());
				const target = (await skip.getAttribute('href')) ?? '';
				await page.keyboard.press('Enter');
				assert.equal(await page.locator(target).evaluate((element) => element.localName), 'main');
				await page.keyboard.press('Tab');
				assert.ok(
					await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
				);
			});
		});

		it('opens a section at its own address, and a shared link at its paragraph', async () => {
			const paragraph = blocks.findLast(({ kind }) => kind === 'paragraph');
			assert.ok(paragraph?.section);
			const section = sectionPath(edition, chapter, paragraph.section);
			await visit({ height: 400 }, async ({ page, go }) => {
				await go(`${section}#${paragraph.id}`);
				assert.ok(await inView(page, paragraph.id));
				assert.equal(await page.locator('h1').count(), 1);
			});
		});

		it('gets a page that helps when an address does not exist', async () => {
			const expected = [/Failed to load resource: .* 404/];
			await browse(site, { expected }, async ({ page }) => {
				const response = await page.goto(new URL('bestaat/niet/', site.address).href);
				assert.equal(response?.status(), 404);
				const links = (within: string) =>
					page
						.locator(`${within} a`)
						.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
				const chapterAddress = new URL(path, site.address).href;
				assert.ok((await links('main')).includes(chapterAddress), 'it leads to what there is to read');
				assert.ok((await links('body')).includes(site.address), 'it leads home');
			});
		});
	});
}
