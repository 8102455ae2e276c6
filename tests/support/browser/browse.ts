/**
 * A visit to the built site: one browser for a test file, a clean profile for every visit. A visit ends with
 * an empty console, no uncaught error and no request to another origin, or the test fails.
 */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Site } from '../site.ts';
import { gatherComplaints } from './complaints.ts';
import { launchBrowser } from './launch.ts';

/** How a reader comes to the site. */
export interface Conditions {
	/** Width of the window, CSS pixels; 1280 unless said. */
	readonly width?: number;
	readonly height?: number;
	readonly scheme?: 'light' | 'dark';
	readonly javaScript?: boolean;
	/**
	 * Whether the browser stores the whole site for reading offline, as it does unasked. Otherwise the reader
	 * asked it to save data, and the site stores nothing: only the tests of the copy wait for it.
	 */
	readonly stores?: boolean;
	/** Console lines that belong to the test, such as the browser's own on a page that is not found. */
	readonly expected?: readonly RegExp[];
}

/** What a test gets. */
export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	/** Opens an address below the site's base: `go('zoeken/')`. */
	readonly go: (path: string) => Promise<void>;
}

/** What a test does in its visit. */
type Act = (visit: Visit) => Promise<void>;

let browser: Promise<Browser> | undefined;

/** The browser of this test file, started at the first call, and again after it was lost. */
export async function theBrowser(): Promise<Browser> {
	if (browser === undefined || !(await browser).isConnected()) browser = launchBrowser();
	return browser;
}

after(async () => (await browser)?.close());

/** In the page: the browser tells that its reader saves data. */
function saveData(): void {
	const connection: unknown = Reflect.get(navigator, 'connection');
	if (connection instanceof Object) Object.defineProperty(connection, 'saveData', { value: true });
}

/**
 * Visits the site with a clean profile; afterwards asserts that the console stayed empty and nothing foreign
 * was asked.
 */
export function browse(site: Site, conditions: Conditions, visit: Act): Promise<void> {
	return unlessLost(async () => {
		const opened = await open(site, conditions);
		try {
			await look(opened, visit);
		} finally {
			await opened.context.close();
		}
	});
}

/** Makes a visit again where the browser was lost under it: that says nothing of the site. */
async function unlessLost(visit: () => Promise<void>): Promise<void> {
	const used = await theBrowser();
	try {
		await visit();
	} catch (error) {
		if (used.isConnected()) throw error;
		await visit();
	}
}

/** How a window is at the beginning of a visit. */
type Window = Pick<Conditions, 'width' | 'height' | 'scheme' | 'javaScript'>;

/**
 * The visits of one reader to a site, in one window (and another one without scripts): the browser keeps what
 * it fetched, which a clean profile fetches anew at thrice the cost. Each visit begins in a window of the size
 * and colours it asks for, with nothing stored, granted or routed. What else a test changes for good (a script
 * in every page, a clock) needs a visit of its own, by `browse`. To be called in a suite, after whose tests the
 * windows close.
 */
export function sameReader(
	site: Site,
	conditions: Pick<Conditions, 'expected'> = {},
): (window: Window, visit: Act) => Promise<void> {
	const windows = new Map<boolean, Opened>();
	after(() => Promise.all([...windows.values()].map(({ context }) => context.close())));
	return (window, visit) =>
		unlessLost(async () => {
			const { javaScript = true } = window;
			let opened = windows.get(javaScript);
			if (opened === undefined || opened.page.isClosed() || !opened.context.browser()?.isConnected()) {
				opened = await open(site, { ...conditions, ...window });
				forbidWhatStays(opened);
				windows.set(javaScript, opened);
			}
			await beginAnew(opened, { ...WINDOW, ...window });
			await look(opened, visit);
		});
}

/** Lets a visit fail that would change those after it for good. */
function forbidWhatStays({ page, context }: Opened): void {
	const fail = () => Promise.reject(new Error('This stays in the window: make the visit by `browse`.'));
	for (const window of [page, context]) {
		Object.assign(window, { addInitScript: fail, exposeFunction: fail });
		Object.assign(window.clock, { install: fail, setFixedTime: fail });
	}
}

/**
 * One visit that the tests of a suite make together, in their order: each finds the page as the one before
 * left it. To be called in the suite, after whose tests the window closes.
 */
export function oneVisit(site: Site, conditions: Conditions): (visit: Act) => Promise<void> {
	let opening: Promise<Opened> | undefined;
	after(async () => (await opening)?.context.close());
	return async (visit) => {
		opening ??= open(site, conditions);
		await look(await opening, visit);
	};
}

/**
 * So that the next address is loaded, even where it differs from this one in its fragment only; an empty page
 * in between would have a process of its own.
 */
export async function leave(page: Page): Promise<void> {
	if (page.url().startsWith('http')) await page.evaluate(() => history.replaceState(null, '', '?'));
}

async function beginAnew({ page, context, complaints }: Opened, window: typeof WINDOW): Promise<void> {
	for (const other of context.pages()) if (other !== page) await other.close();
	await context.unrouteAll();
	await page.unrouteAll();
	await context.clearPermissions();
	await leave(page);
	// An empty page has none.
	if (page.url().startsWith('http'))
		await page.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		});
	await page.mouse.move(0, 0);
	const { width, height, scheme } = window;
	await page.setViewportSize({ width, height });
	await page.emulateMedia({ media: null, colorScheme: scheme, contrast: null });
	complaints.length = 0;
}

const WINDOW = { width: 1280, height: 800, scheme: 'light' as 'light' | 'dark' };

interface Opened extends Visit {
	readonly complaints: string[];
}

/** A window on the site, in a profile of its own. */
async function open(site: Site, conditions: Conditions): Promise<Opened> {
	const { width, height, scheme, javaScript = true, stores = false } = { ...WINDOW, ...conditions };
	const context = await (await theBrowser()).newContext({
		viewport: { width, height },
		colorScheme: scheme,
		javaScriptEnabled: javaScript,
		reducedMotion: 'reduce',
		locale: 'nl-NL',
	});
	// Generous: on a busy machine a check of the whole edition takes most of a minute.
	context.setDefaultTimeout(120_000);
	const complaints = gatherComplaints(context, new URL(site.address).origin, conditions.expected ?? []);
	if (!stores) await context.addInitScript(saveData);
	const page = await context.newPage();
	const go = async (path: string): Promise<void> => {
		await page.goto(new URL(path, site.address).href);
		// Our fonts move what stands on the page as they come; a worker that is being installed may hold them up.
		if (javaScript && !stores) await page.waitForFunction(() => document.fonts.status === 'loaded');
	};
	return { page, context, go, complaints };
}

async function look({ complaints, ...given }: Opened, visit: Act): Promise<void> {
	await visit(given);
	assert.deepEqual(complaints, [], 'The console stays empty and no other origin is asked for anything.');
}
