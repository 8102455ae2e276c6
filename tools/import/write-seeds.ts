/** Writes the files of an edition under seeds/: all of them or none. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path below the edition's folder → what stands in it. */
export type SeedFiles = ReadonlyMap<string, string | Uint8Array>;

/** Writes what is other than it was. @returns the paths that were written */
export function writeSeeds(folder: string, files: SeedFiles): string[] {
	const changed = [...files].filter(([path, content]) => !isSame(join(folder, path), content));
	for (const [path, content] of changed) {
		const full = join(folder, path);
		mkdirSync(dirname(full), { recursive: true });
		writeFileSync(`${full}.new`, content);
	}
	for (const [path] of changed) renameSync(join(folder, `${path}.new`), join(folder, path));
	return changed.map(([path]) => path);
}

function isSame(path: string, content: string | Uint8Array): boolean {
	return existsSync(path) && readFileSync(path).equals(Buffer.from(content));
}
