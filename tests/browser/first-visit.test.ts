/** A first visit, on systems that have other fonts: the page is read in theirs, then in ours, and next to nothing moves. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchOn, SYSTEMS, type System } from '../support/browser/system-fonts.ts';
import { builds } from '../support/built.ts';
import { pagePaths } from '../support/edition.ts';
import { type Site, startSite } from '../support/site.ts';

/** Opens a page as one who never saw the site; the fonts come when `arrive` is called. */
async function firstVisit(
	browser: Browser,
	address: string,
	width: number,
): Promise<{ readonly page: Page; readonly arrive: () => Promise<void> }> {
	const context = await browser.newContext({
		viewport: { width, height: width < 600 ? 740 : 800 },
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
	});
	const page = await context.newPage();
	const { promise, resolve } = Promise.withResolvers<void>();
	await page.route('**/*.woff2', async (route) => {
		await promise;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'domcontentloaded' });
	await page.waitForTimeout(400);
	const arrive = async (): Promise<void> => {
		resolve();
		await page.evaluate(() => document.fonts.ready);
		await page.waitForTimeout(300);
	};
	return { page, arrive };
}

/** What has moved since `from`, in milliseconds since the page was asked for, as a browser scores it. */
const shiftSince = (page: Page, from: number): Promise<number> =>
	page.evaluate(
		(from) =>
			new Promise<number>((done) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
						if (entry.startTime >= from) sum += entry.value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done(sum), 100);
			}),
		from,
	);

/** Fonts the page is painted in, by the browser's own account. */
async function fontsOf(page: Page): Promise<string[]> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('DOM.enable');
	await devtools.send('CSS.enable');
	const { root } = await devtools.send('DOM.getDocument');
	const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
		nodeId: root.nodeId,
		selector: 'h1, .text > p, summary, dt',
	});
	const found = await Promise.all(
		nodeIds.map(async (nodeId) => (await devtools.send('CSS.getPlatformFontsForNode', { nodeId })).fonts),
	);
	return [...new Set(found.flat().map(({ familyName }) => familyName))].sort();
}

const chapter = 'aivd-jaarverslag-2014/samenwerking/';
const OURS = /^(Source|Tekst|Titel|Schreefloos)/;

for (const system of Object.keys(SYSTEMS) as System[])
	describe(`a first visit on a system with ${system}`, () => {
		let site: Site;
		let browser: Browser;
		before(async () => {
			site = await startSite(builds.root.dist);
			browser = await launchOn(system);
		});
		after(async () => {
			await browser.close();
			await site.stop();
		});

		it('is read in fonts of the system first, then in ours, and never in a mix of both', async () => {
			const { page, arrive } = await firstVisit(browser, new URL(chapter, site.address).href, 1280);
			const early = await fontsOf(page);
			assert.ok(early.length > 0 && early.every((name) => !OURS.test(name)), early.join());
			await arrive();
			const late = await fontsOf(page);
			assert.ok(late.length > 0 && late.every((name) => OURS.test(name)), late.join());
			await page.context().close();
		});

		for (const width of [360, 1280])
			it(`moves less than .02 on every page in a window of ${width} px`, async () => {
				const moved: string[] = [];
				for (const path of pagePaths(builds.root.dist)) {
					const { page, arrive } = await firstVisit(browser, new URL(path, site.address).href, width);
					const from = await page.evaluate(() => performance.now());
					await arrive();
					const shift = await shiftSince(page, from);
					if (shift >= 0.02) moved.push(`/${path} ${shift.toFixed(3)}`);
					await page.context().close();
				}
				assert.deepEqual(moved, []);
			});
	});
