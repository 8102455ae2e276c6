/**
 * A first visit, on systems that have other fonts: the page is read in theirs, then in ours, and next to
 * nothing moves.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { firstVisitor, type Moved } from '../support/browser/first-visit.ts';
import { launchOn, SYSTEMS, type System } from '../support/browser/system-fonts.ts';
import { builds } from '../support/built.ts';
import { pagePaths } from '../support/edition.ts';
import { nightly } from '../support/nightly.ts';
import { siteFor } from '../support/site.ts';

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

const every = pagePaths(builds.root.dist);
const fileOf = (path: string) => join(builds.root.dist, path.endsWith('.html') ? path : `${path}index.html`);
const kindOf = (path: string) => /<main[^>]* class="([\w -]+)"/.exec(readFileSync(fileOf(path), 'utf8'))?.[1];
const ofEachKind = [...Map.groupBy(every, kindOf).values()].map(([path]) => path ?? '');

/**
 * A page of each kind in the narrowest fonts and in the widest, and at night every page; one in the fonts
 * between them.
 */
const pages = nightly ? every : ofEachKind;
const PAGES: Readonly<Record<System, Readonly<Record<number, readonly string[]>>>> = {
	'Georgia and Arial': { 1280: [chapter] },
	'Times and Arial': { 360: pages },
	'Noto Serif and Roboto': { 360: [chapter] },
	DejaVu: { 1280: pages },
	'Open Sans': { 1280: [chapter] },
};

/** The most that may move, as the browser scores it. */
const MOST = 0.02;

/**
 * How often a page that moved is opened. What a font moves it moves each time; a busy machine may paint a
 * frame that no other has.
 */
const TRIES = 3;

/** Pages that are open at once. */
const AT_ONCE = 4;

for (const system of Object.keys(SYSTEMS) as System[])
	describe(`a first visit on a system with ${system}`, () => {
		const site = siteFor(builds.root.dist);
		let browser: Browser;
		before(async () => {
			browser = await launchOn(system);
		});
		after(() => browser?.close());

		it('is read in fonts of the system first, then in ours, and never in a mix of both', async () => {
			const { page, open, arrive, leave } = await firstVisitor(browser, 1280);
			await open(new URL(chapter, site.address).href);
			const early = await fontsOf(page);
			assert.ok(early.length > 0 && early.every((name) => !OURS.test(name)), early.join());
			await arrive();
			const late = await fontsOf(page);
			assert.ok(late.length > 0 && late.every((name) => OURS.test(name)), late.join());
			await leave();
		});

		for (const [width, pages] of Object.entries(PAGES[system]))
			it(`moves less than .02 on ${pages.length} pages in a window of ${width} px`, async (t) => {
				const queue = [...pages];
				const moved: string[] = [];
				let worst = 0;
				const visit = async (): Promise<void> => {
					const { open, arrive, leave } = await firstVisitor(browser, Number(width));
					for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
						const look = async (tries: number): Promise<Moved> => {
							await open(new URL(path, site.address).href);
							const seen = await arrive();
							return seen.score < MOST || tries === 1 ? seen : look(tries - 1);
						};
						const { score, shifts } = await look(TRIES);
						worst = Math.max(worst, score);
						const what = shifts.map((shift) => `${shift.score.toFixed(3)} ${shift.what.join(' | ')}`);
						if (score >= MOST) moved.push(`/${path} ${score.toFixed(3)}: ${what.join('; ')}`);
					}
					await leave();
				};
				await Promise.all(Array.from({ length: Math.min(AT_ONCE, pages.length) }, visit));
				t.diagnostic(`At most ${worst.toFixed(4)}.`);
				assert.deepEqual(moved, []);
			});
	});
