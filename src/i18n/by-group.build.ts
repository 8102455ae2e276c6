/**
 * Puts the site's language in the place of `messages.ts`, a group at a time: `import { search } from
 * '#i18n/messages.ts'` becomes a module of its own that holds the words of search and nothing else. As one
 * module all that any page says would go with every page.
 */

const MODULE = '#i18n/messages.ts';
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*['"]#i18n\/messages\.ts['"];?/g;

/** What this takes of a Vite plugin. */
export interface MessagesPlugin {
	readonly name: string;
	readonly enforce: 'pre';
	readonly transform: (code: string) => string | undefined;
	readonly resolveId: (id: string) => string | undefined;
}

/** @param file of the site's language, absolute, with slashes: `/home/leeseditie/src/i18n/en.ts`. */
export function messagesByGroup(file: string): MessagesPlugin {
	return {
		name: 'leeseditie:messages',
		enforce: 'pre',
		transform: (code) => (code.includes(MODULE) ? code.replace(IMPORT, importsByGroup) : undefined),
		resolveId: (id) => (id.startsWith(MODULE) ? file + id.slice(MODULE.length) : undefined),
	};
}

/** One import a group, on one line: the lines of the code keep their numbers. */
function importsByGroup(_: string, names: string): string {
	return names
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean)
		.map((name) => `import { ${name} } from '${MODULE}?${name.split(' as ')[0]}';`)
		.join(' ');
}
