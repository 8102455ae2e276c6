/** What the tests of the copy in the reader's browser share. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import type { StoredList } from '#offline/list.ts';
import type { ServeOptions } from '#publishing/server.ts';
import { browse, type Conditions, type Visit } from './browser/browse.ts';
import { type Site, startSite } from './site.ts';

const folders: string[] = [];
after(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of a build that a test may change; removed when the test file is done. */
export function copyOf(dist: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'offline-'));
	folders.push(folder);
	cpSync(dist, folder, { recursive: true });
	return folder;
}

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

/** The list of a build. */
export const listOf = (dist: string): StoredList =>
	JSON.parse(readFileSync(join(dist, 'precache.json'), 'utf8'));

/** The HTML of a page of a build, by its address below the base. */
export const readPage = (dist: string, address: string): string =>
	readFileSync(join(dist, address, 'index.html'), 'utf8');

/** A section page with a note on it, as an address below the base, and the id of the note. */
export function sectionWithNote(dist: string): { readonly section: string; readonly note: string } {
	for (const [section] of listOf(dist).files) {
		if (section.split('/').length !== 4 || !section.endsWith('/')) continue;
		const note = /id="(voetnoot-[^"]+)"/.exec(readPage(dist, section))?.[1];
		if (note) return { section, note };
	}
	assert.fail('The build has no section with a note.');
}

/** Waits until the line in the footer tells of this state. */
export async function untilState(page: Page, state: string): Promise<void> {
	await page.waitForSelector(`[data-offline][data-state=${state}]`, { state: 'attached' });
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
