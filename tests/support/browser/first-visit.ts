/**
 * A page as one sees it who never saw the site, on a slow line: painted before its scripts come, and read in
 * the fonts of the system before ours come.
 */
import type { Browser, Page, Route } from 'playwright-core';

/** A thing that moved, as the browser scores it, and what it was. */
interface Shift {
	readonly score: number;
	readonly what: readonly string[];
}

/** What moved during one visit, everything counted. */
export interface Moved {
	readonly score: number;
	readonly shifts: readonly Shift[];
}

/** In the page, before all else: keeps each shift, and what moved. */
function keepShifts(): void {
	const shifts: Shift[] = [];
	Object.assign(globalThis, { shifts });
	type Entry = PerformanceEntry & { value: number; sources: readonly { readonly node?: Node }[] };
	const told = (node?: Node) => (node?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries() as Entry[])
			shifts.push({ score: value, what: sources.map(({ node }) => told(node)) });
	}).observe({ type: 'layout-shift', buffered: true });
}

/** In the page: until there is something to read. */
const painted = (): Promise<void> =>
	new Promise((done) => {
		new PerformanceObserver((_, observer) => {
			observer.disconnect();
			done();
		}).observe({ type: 'paint', buffered: true });
	});

/**
 * In the page: what moved, told when the next frame is there, for the browser tells of a shift after its
 * frame.
 */
const movedSoFar = (): Promise<Shift[]> =>
	new Promise((done) => {
		requestAnimationFrame(() =>
			requestAnimationFrame(() => setTimeout(() => done(Reflect.get(globalThis, 'shifts')))),
		);
	});

/** A first visitor: each page is new to them, whatever they saw before it. */
export interface Visitor {
	readonly page: Page;
	/** Opens a page, which then is painted, with its scripts at work, in the fonts of the system. */
	readonly open: (address: string) => Promise<void>;
	/** Lets our fonts come, waits until all is quiet, and tells what moved since the page was asked for. */
	readonly arrive: () => Promise<Moved>;
	readonly leave: () => Promise<void>;
}

export async function firstVisitor(browser: Browser, width: number): Promise<Visitor> {
	const context = await browser.newContext({
		viewport: { width, height: width < 600 ? 740 : 800 },
		reducedMotion: 'reduce',
		serviceWorkers: 'block',
	});
	await context.addInitScript(keepShifts);
	const page = await context.newPage();
	let scripts = Promise.withResolvers<void>();
	let fonts = Promise.withResolvers<void>();
	// A page that is routed keeps nothing of what it fetched.
	const after = (gate: () => Promise<void>) => async (route: Route) => {
		await gate();
		await route.continue();
	};
	await page.route(
		/\.js$/,
		after(() => scripts.promise),
	);
	await page.route(
		/\.woff2$/,
		after(() => fonts.promise),
	);
	return {
		page,
		open: async (address) => {
			scripts = Promise.withResolvers<void>();
			fonts = Promise.withResolvers<void>();
			await page.goto(address, { waitUntil: 'commit' });
			await page.evaluate(painted);
			scripts.resolve();
			await page.waitForLoadState('domcontentloaded');
			await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
		},
		arrive: async () => {
			fonts.resolve();
			await page.waitForLoadState('networkidle');
			await page.evaluate(() => document.fonts.ready);
			const shifts = await page.evaluate(movedSoFar);
			return { score: shifts.reduce((sum, { score }) => sum + score, 0), shifts };
		},
		leave: () => context.close(),
	};
}
