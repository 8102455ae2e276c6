/** What a request's path means on a static host: pure, so that each case is a line in a test. */

/** What stands at a place in the built site; a folder counts only when it has an `index.html`. */
export type Standing = 'file' | 'folder' | undefined;

/** What a static host does with a path. */
export type Located =
	/** Send this file, relative to the built site. */
	| { readonly kind: 'file'; readonly file: string }
	/** Send the reader to this path: the same with a slash at its end. */
	| { readonly kind: 'redirect'; readonly path: string }
	/** Below the base there is nothing here: the site's own 404 page. */
	| { readonly kind: 'missing' }
	/** Not below the base: not our site. */
	| { readonly kind: 'outside' };

const MISSING: Located = { kind: 'missing' };

/**
 * @param pathname the path as requested, percent-encoded, without query.
 * @param base begins and ends with a slash.
 * @param standing tells what is at a relative path of the built site.
 */
export function locate(pathname: string, base: string, standing: (path: string) => Standing): Located {
	if (`${pathname}/` === base) return { kind: 'redirect', path: base };
	if (!pathname.startsWith(base)) return { kind: 'outside' };
	const path = decode(pathname.slice(base.length));
	if (path === undefined || !isPublic(path)) return MISSING;
	if (path === '' || path.endsWith('/')) {
		const file = `${path}index.html`;
		return standing(file) === 'file' ? { kind: 'file', file } : MISSING;
	}
	const found = standing(path);
	if (found === 'file') return { kind: 'file', file: path };
	return found === 'folder' ? { kind: 'redirect', path: `${pathname}/` } : MISSING;
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/**
 * Whether a path can name a page: no way up, no empty segment, nothing hidden, nor a file meant for the host.
 */
function isPublic(path: string): boolean {
	if (/^_(?:headers|redirects)$/.test(path) || path.includes('\\') || path.includes('\0')) return false;
	const segments = path.replace(/\/$/, '').split('/');
	return path === '' || segments.every((segment) => segment !== '' && !segment.startsWith('.'));
}
