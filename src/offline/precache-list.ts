/** The list of what is stored, as `precache.json` and as the worker reads it. */

/**
 * One file of the site: its address below the base (`''` is the home page), the digest of its content, its
 * size in bytes.
 */
export type StoredFile = readonly [address: string, digest: string, bytes: number];

/** All of a version. The digest of this list's text is the version's name. */
export interface StoredList {
	/** Digest of the worker's own code, so that a new worker is a new version. */
	readonly worker: string;
	/** In the order of their addresses. */
	readonly files: readonly StoredFile[];
	/** What a browser stores only once a page that needs it is opened, and from then on with every version. */
	readonly onDemand: readonly StoredFile[];
	/** What it stores only when its reader chose it: pictures. */
	readonly onRequest: readonly StoredFile[];
}

/** What is not stored at a first visit. */
export const LATER = ['onDemand', 'onRequest'] as const;
type Later = (typeof LATER)[number];

/** What came of mending: how many files were read, were fetched anew, and are still not as they should be. */
export interface Mended {
	readonly read: number;
	readonly mended: number;
	readonly lost: number;
}

/** Name of the list below the base; it is stored with a version, last, and so marks it as whole. */
export const LIST = 'precache.json';

/** What is for hosts, robots or other programs, and what a reader downloads to keep elsewhere, `meenemen/`. */
const NOT_STORED =
	/^(?:sw\.js|precache\.json|offline\/omvang\.json|_.*|CNAME|robots\.txt|llms\.txt|feed\.xml|sitemap[^/]*\.xml)$|^meenemen\/|(?:^|\/)(?:\.|kaart\.png$)|\.(?:jsonld|map)$/;

/**
 * The program of *Controleer zelf*: a third of the weight of a site of one page, and few readers press its
 * button.
 */
const ON_DEMAND = /^assets\/proof\.worker[.-][^/]+\.js$/;

/**
 * Pictures, and the places of words on them: a report of two hundred pages has some fifty megabytes of them.
 */
const ON_REQUEST = /^[^/]+\/afbeeldingen\/|\.boxes\.json$/;

/** In which part of the list a file stands. */
export const partOf = (address: string): 'files' | Later =>
	ON_DEMAND.test(address) ? 'onDemand' : ON_REQUEST.test(address) ? 'onRequest' : 'files';

/**
 * The address below the base of a file of the built site, or `undefined` when it is not stored.
 *
 * @param file relative to the built site, with slashes: `zoeken/index.html` has the address `zoeken/`.
 */
export function addressOf(file: string): string | undefined {
	if (NOT_STORED.test(file)) return undefined;
	return encodePath(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** A path in the one spelling that both the list and requests are brought to. */
export function encodePath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}

/** Size of files in bytes. */
export const bytesOf = (files: readonly StoredFile[]): number =>
	files.reduce((sum, [, , bytes]) => sum + bytes, 0);
