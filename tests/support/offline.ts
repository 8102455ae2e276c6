/** What the tests of the copy in the reader's browser share. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { ServeOptions } from '#publishing/server.ts';
import { browse, type Conditions, type Visit } from './browser/browse.ts';
import { listOf, readPage } from './publication.ts';
import { type Site, startSite } from './site.ts';

/** A visit with the host at hand; the host is stopped when the visit is over, however it ended. */
export async function visitSite(
	dist: string,
	conditions: Conditions & { readonly onAnswer?: ServeOptions['onAnswer'] },
	visit: (visit: Visit & { readonly site: Site }) => Promise<void>,
): Promise<void> {
	const site = await startSite(dist, conditions.onAnswer);
	try {
		await browse(site, conditions, (given) => visit({ ...given, site }));
	} finally {
		await site.stop();
	}
}

/** A section page with a note on it, as an address below the base, and the id of the note. */
export function sectionWithNote(dist: string): { readonly section: string; readonly note: string } {
	for (const [section] of listOf(dist).files) {
		if (section.split('/').length !== 4 || !section.endsWith('/')) continue;
		const note = /id="(voetnoot-[^"]+)"/.exec(readPage(dist, section))?.[1];
		if (note) return { section, note };
	}
	assert.fail('The build has no section with a note.');
}

/** Waits until the copy serves this page. */
export async function untilControlled(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until the line in the footer tells of this state. */
export async function untilState(page: Page, state: string): Promise<void> {
	await page.waitForSelector(`[data-offline][data-state=${state}]`, { state: 'attached' });
}

/** Milliseconds between two questions: a page that is not seen, or whose host is gone, may have no frames. */
const BETWEEN = 50;

/** Milliseconds an answer may take; as long as Playwright waits for anything else. */
const PATIENCE = 120_000;

/**
 * Waits until the page answers yes. For questions that it answers later: `waitForFunction` takes their
 * promise for a yes.
 */
export async function untilYes(
	page: Page,
	question: (of: string) => Promise<boolean>,
	of = '',
): Promise<void> {
	const reloaded = (error: Error): boolean => {
		if (/context was destroyed/.test(error.message)) return false;
		throw error;
	};
	const end = Date.now() + PATIENCE;
	while (!(await page.evaluate(question, of).catch(reloaded))) {
		assert.ok(Date.now() < end, `The page did not answer yes: ${question}`);
		await setTimeout(BETWEEN);
	}
}

/** Waits until this many caches are there: an old one goes when its version does. */
export const untilCaches = (page: Page, count: number): Promise<void> =>
	untilYes(page, async (wanted) => (await caches.keys()).length === Number(wanted), String(count));

/** Waits until the copy holds a file, by the beginning of its address below the base. */
export async function untilKept(page: Page, base: string, beginning: string): Promise<void> {
	const isKept = async (path: string) => {
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				if (new URL(url).pathname.startsWith(path)) return true;
		return false;
	};
	await untilYes(page, isKept, base + beginning);
}

/** Names of the caches, and the addresses stored in each, below the base, in order. */
export function storedIn(page: Page, base: string): Promise<Record<string, readonly string[]>> {
	return page.evaluate(async (path) => {
		const names = await caches.keys();
		const entries = names.map(async (name) => {
			const keys = await (await caches.open(name)).keys();
			return [name, keys.map(({ url }) => new URL(url).pathname.slice(path.length)).sort()] as const;
		});
		return Object.fromEntries(await Promise.all(entries));
	}, base);
}
