/**
 * A script that fails hides no text. Each script of a page is kept from arriving, and made to fail as it
 * starts; what is read without JavaScript is read all the same.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { browse, sameReader } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { nightly } from '../support/nightly.ts';
import { siteFor } from '../support/site.ts';

const EDITION = 'aivd-jaarverslag-2014/';
const PAGES = [
	`${EDITION}samenwerking/internationale-samenwerking/`,
	'langste-gevallen/gevallen/veertig-noten-in-een-alinea/',
	`${EDITION}bron/41/`,
	`${EDITION}verantwoording/`,
	'',
	'zoeken/?q=samenwerking',
	'offline/',
];

/** How a script breaks; by day each in one of the two. */
const WAYS = ['abort', 'throw'] as const;

/** What the browser says of a script that we broke. */
const expected = [
	/Failed to load resource/,
	/stuk/,
	/does not provide an export/,
	/net::ERR_FAILED/,
	/dynamically imported module/,
];

/** What stands on the page for a reader: the text of every shown block, without what only scripts make. */
function shownTexts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, h4, td, th, dt, dd, figcaption)')]
			.filter((element) => element.closest('noscript, [hidden], form') === null)
			.filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			.map((element) => {
				const copy = element.cloneNode(true) as Element;
				for (const made of copy.querySelectorAll('button, noscript, form')) made.remove();
				return copy.textContent.replace(/\s+/gu, ' ').trim();
			})
			.filter((text) => text !== ''),
	);
}

/**
 * Until the scripts that came have run, and the browser has nothing to do; a headless one that draws nothing
 * may never say so.
 */
async function settle(page: Page): Promise<void> {
	await page.waitForLoadState('load');
	await page.evaluate(async () => {
		const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 5000 }));
		await idle();
		await idle();
	});
}

interface Known {
	/** What a reader without JavaScript has. */
	readonly texts: readonly string[];
	/** Addresses of the scripts that the page asks for. */
	readonly scripts: readonly string[];
}

describe('text that needs no script', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);
	const visitBroken = sameReader(site, { expected });

	/** Scripts that were broken on an earlier page: most pages share them. */
	const broken = new Set<string>();

	for (const path of PAGES) {
		let seen: Promise<Known> | undefined;
		const known = (): Promise<Known> => {
			seen ??= look();
			return seen;
		};

		async function look(): Promise<Known> {
			let texts: readonly string[] = [];
			const scripts = new Set<string>();
			await visit({ javaScript: false }, async ({ page, go }) => {
				await go(path);
				texts = await shownTexts(page);
			});
			await visit({}, async ({ page, go }) => {
				const note = (request: Request): void => {
					if (request.resourceType() === 'script') scripts.add(request.url());
				};
				page.on('request', note);
				await go(path);
				await page.waitForLoadState('networkidle');
				page.off('request', note);
				const lost = missing(texts, await shownTexts(page));
				assert.deepEqual(lost, [], 'nothing is hidden where every script works');
			});
			return { texts, scripts: [...scripts] };
		}

		it(`is all there on /${path} when a script does not arrive, or fails`, async () => {
			const { texts, scripts } = await known();
			assert.ok(texts.length > 0 && scripts.length > 0);
			for (const script of scripts.filter((one) => !broken.has(one))) {
				const ways = nightly ? WAYS : WAYS.slice(broken.size % 2, (broken.size % 2) + 1);
				broken.add(script);
				for (const how of ways) {
					await visitBroken({}, async ({ page, go }) => {
						await page.route(script, (route) =>
							how === 'abort'
								? route.abort()
								: route.fulfill({ contentType: 'text/javascript', body: "throw new Error('stuk');" }),
						);
						const asked = page.waitForRequest(script);
						await go(path);
						await asked;
						await settle(page);
						assert.deepEqual(missing(texts, await shownTexts(page)), [], `${how}: ${script}`);
					});
				}
			}
		});

		it(`is all there on /${path} in a browser that lacks what the scripts count on`, async () => {
			const { texts } = await known();
			await browse(site, { expected: [/./] }, async ({ page, go }) => {
				await page.addInitScript(() => {
					for (const name of [
						'IntersectionObserver',
						'ResizeObserver',
						'Worker',
						'fetch',
						'CSS',
						'matchMedia',
					]) {
						Object.defineProperty(window, name, { value: undefined });
					}
					const fail = () => {
						throw new Error('stuk');
					};
					Element.prototype.getBoundingClientRect = fail;
					Element.prototype.getClientRects = fail;
					HTMLElement.prototype.showPopover = fail;
				});
				await go(path);
				await settle(page);
				assert.deepEqual(missing(texts, await shownTexts(page)), []);
			});
		});
	}
});

function missing(wanted: readonly string[], shown: readonly string[]): readonly string[] {
	return wanted.filter((text) => !shown.includes(text));
}
