/** The floors of `src/README.md` as rules: what a room may import, and what no pure room may. */
import type { Import } from './imports.ts';

const ground = ['diagnostics', 'i18n'];

/** What each room may import beside itself. A room that is not named may not be there. */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | 'all but pages' | 'all'>> = {
	pages: 'all',
	components: 'all but pages',
	layouts: 'all but pages',
	styles: 'all but pages',
	proof: ['reconstruct', 'markdown', 'layout', 'edition', 'browser', ...ground],
	takealong: ['markdown', 'edition', ...ground],
	reading: ['edition', 'browser', ...ground],
	source: ['edition', 'browser', ...ground],
	search: ['edition', 'browser', ...ground],
	sharing: ['edition', 'browser', ...ground],
	offline: ['edition', 'browser', ...ground],
	publishing: ['edition', ...ground],
	checks: ['edition', ...ground],
	markdown: ['edition', ...ground],
	compare: ['edition', ...ground],
	extract: ['layout', 'edition', 'diagnostics'],
	reconstruct: ['layout', 'edition', 'diagnostics'],
	layout: ['edition', 'diagnostics'],
	edition: ['diagnostics'],
	diagnostics: [],
	i18n: [],
	browser: [],
};

/** Rooms that run anywhere: no Node, no Astro, no DOM. */
const PURE = ['edition', 'extract', 'layout', 'reconstruct', 'compare', 'markdown', 'diagnostics'];
const IMPURE = /^(?:node:|astro(?:[:/]|$)|@astrojs\/)/;

/**
 * Folders that only their own room looks into: what a page was read by is no matter of those who use its
 * layout.
 */
const OWN = ['src/layout/from-text/', 'src/layout/from-boxes/'];

/** What is wrong with an import, or undefined where it keeps to the floors. */
export function floorFault({ from, written, to }: Import): string | undefined {
	const room = roomOf(from);
	if (room === undefined) return undefined;
	if (MAY_IMPORT[room] === undefined) return `${room} has no floor: give it one here and in src/README.md`;
	if (written.startsWith('../')) return 'another folder is imported by its room: #edition/model.ts';
	if (PURE.includes(room) && IMPURE.test(written)) return `${room} runs in a browser too: no Node, no Astro`;
	const other = to === undefined ? undefined : roomOf(to);
	if (other === undefined || other === room) return undefined;
	if (OWN.some((folder) => to?.startsWith(folder))) return `only ${other} itself looks into this folder`;
	const allowed = MAY_IMPORT[room] ?? [];
	const fine =
		allowed === 'all' || (allowed === 'all but pages' ? other !== 'pages' : allowed.includes(other));
	return fine ? undefined : `${room} may not import ${other}: the floors stand in src/README.md`;
}

function roomOf(file: string): string | undefined {
	return /^src\/([^/]+)\//.exec(file)?.[1];
}
