import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { digestOf } from './digest.ts';
import { addressOf, partOf, type StoredFile, type StoredList } from './precache-list.ts';

/**
 * Lists every file of the built site that is stored, in one order on every machine.
 *
 * @param dist folder of the built site; the search index must be in it.
 * @param worker digest of the worker's code.
 */
export async function listFiles(dist: string, worker: string): Promise<StoredList> {
	const files: StoredFile[] = [];
	for (const entry of globSync('**/*', { cwd: dist, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const address = addressOf(path.slice(join(dist, sep).length).split(sep).join('/'));
		if (address === undefined) continue;
		const bytes = readFileSync(path);
		files.push([address, await digestOf(bytes), bytes.length]);
	}
	files.sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = Object.groupBy(files, ([address]) => partOf(address));
	const { files: always = [], onDemand = [], onRequest = [] } = parts;
	return { worker, files: always, onDemand, onRequest };
}
