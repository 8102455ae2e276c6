/** What readers take along: that it is offered as it is, and that the zip is a site wherever it is put. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { browse, theBrowser } from '../support/browser/browse.ts';
import { builds, english, longest } from '../support/built.ts';
import { listOf, readPage } from '../support/publication.ts';
import { startSite } from '../support/site.ts';

const folders: string[] = [];
after(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The one folder that a zip holds, unpacked. */
function unpacked(zip: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'zip-'));
	folders.push(folder);
	const files = Object.entries(unzipSync(readFileSync(zip)));
	for (const [name, bytes] of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	const tops = new Set(files.map(([name]) => name.split('/')[0] ?? ''));
	assert.equal(tops.size, 1, 'it unpacks to one folder');
	return join(folder, ...tops);
}

const zipOf = (dist: string): string => `${dist}/meenemen/aivd-jaarverslag-2014.zip`;

for (const { dist } of [builds.root, builds.base, longest, english])
	describe(`what ${dist} has to take along`, () => {
		const sums = readFileSync(`${dist}/meenemen/SHA256SUMS`, 'utf8').trim().split('\n');

		it('is what its sums say, and not stored unasked', () => {
			for (const [digest, name] of sums.map((line) => line.split('  '))) {
				const bytes = readFileSync(`${dist}/meenemen/${name}`);
				assert.equal(createHash('sha256').update(bytes).digest('hex'), digest, name);
			}
			const { files, onDemand, onRequest } = listOf(dist);
			const stored = [...files, ...onDemand, ...onRequest].map(([address]) => address);
			assert.deepEqual(
				stored.filter((address) => address.startsWith('meenemen/')),
				[],
			);
		});

		it('is offered with its size, and saved under a name with its version', () => {
			const page = readPage(dist, 'offline/');
			for (const name of sums.map((line) => line.split('  ')[1] ?? '')) {
				const ending = name.slice(name.lastIndexOf('.'));
				const link = new RegExp(`href="[^"]*/meenemen/${name}" download="([^"]*)"`).exec(page)?.[1];
				assert.match(link ?? '', new RegExp(`^${name.slice(0, -ending.length)}-.*[0-9a-f]{8}\\${ending}$`));
			}
			assert.doesNotMatch(page, /[⟦⟧]/u);
			assert.doesNotMatch(readFileSync(`${dist}/offline/index.md`, 'utf8'), /[⟦⟧]/u);
		});
	});

describe('the zip of the site', () => {
	it('is read from a disk, with the network off', async () => {
		const folder = unpacked(zipOf(builds.root.dist));
		const context = await (await theBrowser()).newContext({ offline: true });
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('requestfailed', (request) => complaints.push(request.url()));
		await page.goto(pathToFileURL(join(folder, 'index.html')).href);
		await page.locator('.begin').click();
		await page.waitForURL('**/regionale-diensten/index.html');
		await page.locator('nav.turn a[rel=next]').click();
		await page.waitForURL('**/ct-infobox/index.html');
		await page.goto(new URL('../internationale-samenwerking/index.html', page.url()).href);
		await page.locator('a[href="#voetnoot-8"]').click();
		await page.locator('#voetnoot-8 a[href="#verwijzing-8"]').click();
		await page.waitForURL('**#verwijzing-8');
		assert.ok(await page.evaluate(() => document.fonts.check('16px Tekst')));
		await page.goto(new URL('../../../zoeken/index.html', page.url()).href);
		await page.getByText('In deze kopie werkt zoeken alleen').waitFor();
		assert.deepEqual(complaints, []);
		await context.close();
	});

	it('works in another folder of any server, search included', async () => {
		const folder = unpacked(zipOf(builds.base.dist));
		// The host serves it under the path that its headers are for.
		writeFileSync(join(folder, '_headers'), '/een/map/*\n  X-Content-Type-Options: nosniff\n');
		const site = await startSite(folder);
		await browse(site, {}, async ({ page, go }) => {
			await go('zoeken/index.html?q=werkgebied');
			const result = page.locator('[data-search-results] a').first();
			await result.click();
			await page.waitForURL('**/een/map/aivd-jaarverslag-2014/samenwerking/regionale-diensten/#p41-1');
			assert.equal(await page.locator('[data-offline]').count(), 0);
		});
		await site.stop();
	});
});
