/**
 * Names of caches. They carry the path of the site, because caches belong to an origin, and one origin may
 * hold several editions: none may touch another's. A path has no space, so that `/` is no prefix of
 * `/verslag/` here.
 */

/** @param scope path of the site, begins and ends with a slash. */
const prefix = (scope: string) => `leeseditie ${scope} `;

/** What stands in place of a version when the reader does not want a copy. */
const REFUSED = 'niet-bewaren';

/** Name of the cache of one version of the site at `scope`. */
export const cacheName = (scope: string, version: string): string => prefix(scope) + version;

/** The version that a cache is named after. */
export const versionOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Name of the empty cache that remembers that the reader removed the copy. */
export const refusalName = (scope: string): string => prefix(scope) + REFUSED;

/** Those of `names` that hold a version of the site at `scope`. */
export function versionsOf(scope: string, names: readonly string[]): readonly string[] {
	return names.filter((name) => name.startsWith(prefix(scope)) && name !== refusalName(scope));
}
