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

let browser: Promise<Browser> | undefined;

/** The browser of this test file, started at the first call. */
export function theBrowser(): Promise<Browser> {
	browser ??= launchBrowser();
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
export async function browse(
	site: Site,
	conditions: Conditions,
	visit: (visit: Visit) => Promise<void>,
): Promise<void> {
	const opened = await open(site, conditions);
	try {
		await look(opened, visit);
	} finally {
		await opened.context.close();
	}
}

/**
 * The visits of one reader to the pages of a site, in one window that begins each in the same size and
 * colours: what the browser keeps of one, the next finds. For the tests of a suite that only look at pages,
 * at half the cost of clean profiles. To be called in the suite, after whose tests it closes the window.
 */
export function sameReader(
	site: () => Site,
	conditions: Conditions = {},
): (visit: (visit: Visit) => Promise<void>) => Promise<void> {
	let opening: Promise<Opened> | undefined;
	after(async () => (await opening)?.context.close());
	return async (visit) => {
		opening ??= open(site(), conditions);
		const opened = await opening;
		opened.complaints.length = 0;
		const { width, height, scheme } = { ...WINDOW, ...conditions };
		await opened.page.setViewportSize({ width, height });
		await opened.page.emulateMedia({ colorScheme: scheme, contrast: null });
		await look(opened, visit);
	};
}

const WINDOW = { width: 1280, height: 800, scheme: 'light' } as const;

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

async function look({ complaints, ...given }: Opened, visit: (visit: Visit) => Promise<void>): Promise<void> {
	await visit(given);
	assert.deepEqual(complaints, [], 'The console stays empty and no other origin is asked for anything.');
}
