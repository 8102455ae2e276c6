/** The characters the site can show: those of the editions and their sources, and those of our own files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['content/editions/**/*.{md,json}', 'seeds/**/*.{txt,yaml}', 'src/**/*.{astro,css,ts}'];

/** Rooms whose words no reader sees: the letters an engine knows are not those a page shows. */
const UNSEEN = ['src/reconstruct/**', 'src/diagnostics/**', 'src/checks/**'];

/** Printable ASCII is always there: readers type it into the search field. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/**
 * @param root the project's folder.
 * @returns each character once, sorted by code point, without control characters.
 */
export function charactersOfSite(root: string): string {
	const found = new Set(ASCII);
	for (const path of FILES.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: UNSEEN }))) {
		for (const character of readFileSync(join(root, path), 'utf8')) found.add(character);
	}
	return [...found]
		.filter((character) => !/\p{C}/u.test(character))
		.sort((one, other) => (one < other ? -1 : 1))
		.join('');
}
