/** Builds that a test may change and publish anew, as a publisher would. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { StoredList } from '#offline/precache-list.ts';
import { writeOffline } from '#offline/write.build.ts';

const folders: string[] = [];
after(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of a build; removed when the test file is done. */
export function copyOf(dist: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'publication-'));
	folders.push(folder);
	cpSync(dist, folder, { recursive: true });
	return folder;
}

/** The list of what browsers store of a build. */
export const listOf = (dist: string): StoredList =>
	JSON.parse(readFileSync(join(dist, 'precache.json'), 'utf8'));

/** The HTML of a page of a build, by its address below the base: `''`, `over/`, `404.html`. */
export const readPage = (dist: string, address: string): string =>
	readFileSync(join(dist, address, address.endsWith('.html') ? '' : 'index.html'), 'utf8');

/** What the home page says in a new version, and did not say before. */
export const SENTENCE = 'Een zin die er eerst niet stond.';

/** Publishes a new version in place of the old: the home page differs. */
export async function publishAnew(dist: string): Promise<void> {
	const home = readPage(dist, '');
	writeFileSync(join(dist, 'index.html'), home.replace('</main>', `<p>${SENTENCE}</p></main>`));
	await writeOffline(dist);
}
