/** Writes the files of an edition under seeds/: what is other than it was, all of it or nothing. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path below the edition's folder → what stands in it; `null` for a file that is there no more. */
export type SeedFiles = ReadonlyMap<string, string | Uint8Array | null>;

/** @returns the paths that changed, in the order of `files` */
export function writeSeeds(folder: string, files: SeedFiles): string[] {
	const changed = [...files].filter(([path, content]) => !isSame(join(folder, path), content));
	// First everything beside the files that are there: a full disk leaves those as they were.
	const written: string[] = [];
	try {
		for (const [path, content] of changed) {
			if (content === null) continue;
			const beside = `${join(folder, path)}.new`;
			mkdirSync(dirname(beside), { recursive: true });
			written.push(beside);
			writeFileSync(beside, content);
		}
	} catch (error) {
		for (const beside of written) rmSync(beside, { force: true });
		throw error;
	}
	for (const [path, content] of changed) {
		if (content === null) rmSync(join(folder, path));
		else renameSync(`${join(folder, path)}.new`, join(folder, path));
	}
	return changed.map(([path]) => path);
}

function isSame(path: string, content: string | Uint8Array | null): boolean {
	if (!existsSync(path)) return content === null;
	return content !== null && readFileSync(path).equals(Buffer.from(content));
}
