import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameReader } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { annotatedChapter, pagePaths } from '../support/edition.ts';
import { siteFor } from '../support/site.ts';

const { path: chapterPath, blocks, label } = annotatedChapter();

describe('without JavaScript', () => {
	const site = siteFor(builds.root.dist);
	const visit = sameReader(site);

	for (const path of pagePaths(builds.root.dist)) {
		it(`/${path} shows its heading and text, and no control that does nothing`, async () => {
			await visit({ javaScript: false }, async ({ page, go }) => {
				await go(path);
				assert.ok(await page.locator('h1').isVisible());
				const words = (await page.locator('main').innerText()).split(/\s+/).length;
				assert.ok(words > 10, `the main part shows ${words} words`);
				const dead = page.locator('button:visible:not(form button)');
				assert.deepEqual(await dead.allInnerTexts(), []);
			});
		});
	}

	it('the whole chapter is there, and calls lead to notes and back', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			await go(chapterPath);
			for (const { id } of blocks)
				assert.ok(await page.locator(`[id="${id}"]`).isVisible(), `#${id} is shown`);
			await page.locator(`#verwijzing-${label}`).click();
			assert.equal(new URL(page.url()).hash, `#voetnoot-${label}`);
			await page.locator(`#voetnoot-${label} [role=doc-backlink]`).first().click();
			assert.equal(new URL(page.url()).hash, `#verwijzing-${label}`);
		});
	});
});
