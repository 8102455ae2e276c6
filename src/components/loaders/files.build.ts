/** The files of the editions a loader reads: one folder an edition. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface EditionFile {
	/** Folder of the edition: `aivd-jaarverslag-2014`. */
	readonly edition: string;
	/** Relative to the project: `seeds/aivd-jaarverslag-2014/pages/041.txt`. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

/**
 * @param root the project's folder.
 * @param pattern of file names relative to it.
 * @param place which part of the path names the edition, from 0.
 */
export function editionFiles(root: URL, pattern: string, place: number): EditionFile[] {
	const folder = fileURLToPath(root);
	return globSync(pattern, { cwd: folder })
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.map((path) => ({
			edition: path.split('/')[place] ?? '',
			path,
			bytes: readFileSync(join(folder, path)),
		}));
}

/** A file of ours as text. */
export const textOf = (file: EditionFile): string => new TextDecoder().decode(file.bytes);
