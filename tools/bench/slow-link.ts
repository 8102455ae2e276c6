/**
 * A first view and a first search on a slow link, through the Chrome DevTools protocol: 150 ms, 1.6 Mbit/s, a
 * processor four times slower. The local host speaks HTTP/1.1, so requests side by side cost it more than a
 * real one.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { serve } from '#publishing/server.ts';
import { launchBrowser } from '../../tests/support/browser/launch.ts';

/** A view of one page. */
export interface View {
	readonly kB: number;
	readonly requests: number;
	/** Milliseconds. */
	readonly fcp: number;
	readonly lcp: number;
	/** Sum of what tasks take over 50 ms, milliseconds. */
	readonly tbt: number;
	readonly cls: number;
}

/** A search, from the key that opens it to the first result. */
export interface FirstSearch {
	readonly kB: number;
	readonly milliseconds: number;
}

const link = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** Runs in the page before anything else of it. */
function observe(): void {
	const seen = { fcp: 0, lcp: 0, tbt: 0, cls: 0 };
	Object.assign(window, { seen });
	const on = (type: string, note: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	on('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
	});
	on('largest-contentful-paint', (entry) => {
		seen.lcp = entry.startTime;
	});
	on('longtask', (entry) => {
		seen.tbt += Math.max(0, entry.duration - 50);
	});
	on('layout-shift', (entry) => {
		seen.cls += (entry as PerformanceEntry & { value: number }).value;
	});
}

interface Wire {
	bytes: number;
	requests: number;
}

async function slowPage(browser: Browser): Promise<{ page: Page; wire: Wire; close: () => Promise<void> }> {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 800 },
	});
	const page = await context.newPage();
	const session: CDPSession = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', link);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const wire: Wire = { bytes: 0, requests: 0 };
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		wire.bytes += encodedDataLength;
		wire.requests += 1;
	});
	await page.addInitScript(observe);
	return { page, wire, close: () => context.close() };
}

async function view(browser: Browser, address: string): Promise<View> {
	const { page, wire, close } = await slowPage(browser);
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForTimeout(500);
	const seen = await page.evaluate(() => (window as unknown as { seen: Omit<View, 'kB' | 'requests'> }).seen);
	await close();
	return { kB: wire.bytes / 1000, requests: wire.requests, ...seen };
}

async function search(browser: Browser, address: string, word: string): Promise<FirstSearch> {
	const { page, wire, close } = await slowPage(browser);
	await page.goto(address, { waitUntil: 'networkidle' });
	const before = wire.bytes;
	const took = page.evaluate(timeSearch, word);
	// Nobody waits for the dialog: what is typed meanwhile is kept for it.
	await page.keyboard.type(`/${word}`);
	const milliseconds = await took;
	await page.waitForLoadState('networkidle');
	await close();
	return { kB: (wire.bytes - before) / 1000, milliseconds };
}

/**
 * In the page, whose clock does not wait for ours: milliseconds from the first key to a result of the whole
 * word.
 */
function timeSearch(word: string): Promise<number> {
	return new Promise((resolve) => {
		let start = 0;
		addEventListener('keydown', ({ timeStamp }) => {
			start ||= timeStamp;
		});
		new MutationObserver(() => {
			const asked = document.querySelector<HTMLInputElement>('dialog input')?.value;
			const result = document.querySelector('dialog [data-search-state=done] a');
			if (asked === word && result) resolve(performance.now() - start);
		}).observe(document, { subtree: true, childList: true, attributes: true });
	});
}

/** Each figure's median over runs. */
function medians<T extends object>(runs: readonly T[]): T {
	const names = Object.keys(runs[0] ?? {}) as (keyof T)[];
	const median = (name: keyof T) =>
		runs.map((run) => Number(run[name])).sort((one, other) => one - other)[Math.floor(runs.length / 2)];
	return Object.fromEntries(names.map((name) => [name, median(name)])) as T;
}

/** A page to view: the folder of its site, and its address below the base. */
export interface Viewed {
	readonly dist: string;
	readonly path: string;
}

/**
 * Medians of views and searches of one page, and of views of another, in turn: a busy machine is busy for
 * both.
 * @param word A word to search for.
 * @param runs How many of each.
 */
export async function onSlowLink(
	own: Viewed,
	bare: Viewed,
	word: string,
	runs: number,
): Promise<{ readonly view: View; readonly bare: View; readonly search: FirstSearch }> {
	const [served, servedBare] = await Promise.all([own, bare].map(({ dist }) => serve({ dist, port: 0 })));
	if (!served || !servedBare) throw new Error('No server was started.');
	const address = new URL(own.path, served.address).href;
	const browser = await launchBrowser();
	try {
		const views: View[] = [];
		const bareViews: View[] = [];
		const searches: FirstSearch[] = [];
		for (let run = 0; run < runs; run += 1) {
			bareViews.push(await view(browser, new URL(bare.path, servedBare.address).href));
			views.push(await view(browser, address));
			searches.push(await search(browser, address, word));
		}
		return { view: medians(views), bare: medians(bareViews), search: medians(searches) };
	} finally {
		await browser.close();
		await Promise.all([served.stop(), servedBare.stop()]);
	}
}
