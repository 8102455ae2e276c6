/**
 * The characters the site can show: those of the editions and their sources, of the interface's words, and of
 * what draws pages.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = [
	'content/editions/**/*.{md,json}',
	'seeds/**/*.{txt,yaml}',
	'src/**/*.{astro,css}',
	'src/**/*.client.ts',
	'src/i18n/**/*.ts',
];

/** A table of signs to look for, none of them shown. */
const SILENT = ['src/i18n/unbroken.ts'];

/**
 * Printable ASCII and the accented letters of Dutch are always there: readers type them into the search
 * field.
 */
export const charactersTyped = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')}éèëïöü`;

/**
 * @param root the project's folder.
 * @returns each character once, sorted by code point, without control characters.
 */
export function charactersOfSite(root: string): string {
	const found = new Set(charactersTyped);
	for (const path of FILES.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: SILENT }))) {
		for (const character of readFileSync(join(root, path), 'utf8')) found.add(character);
	}
	return [...found]
		.filter((character) => !/\p{C}/u.test(character))
		.sort((one, other) => (one < other ? -1 : 1))
		.join('');
}
