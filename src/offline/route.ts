/** What the worker does with a request, decided from its address alone. */
import { encodePath } from './precache-list.ts';

/** The part of a `Request` that decides. */
export interface Asked {
	readonly method: string;
	readonly url: string;
	/** `navigate` for a page that is opened. */
	readonly mode: string;
}

/** What is looked up in what is stored. */
export interface Lookup {
	readonly kind: 'lookup';
	/** Address below the base, as on the list. */
	readonly key: string;
	/** For a page that was asked without its slash: the address it may have on the list. */
	readonly withSlash?: string;
	/** Whether a page is opened, so that another one may say that it is not there. */
	readonly isPage: boolean;
}

/** Looked up, or left to the browser. */
export type Route = Lookup | { readonly kind: 'pass' };

/**
 * A query never chooses a file on a static host, and a fragment is not sent to it: both are put aside.
 *
 * @param scope absolute address of the site, ends with a slash.
 */
export function route(asked: Asked, scope: string): Route {
	const { origin, pathname } = new URL(asked.url);
	const site = new URL(scope);
	if (asked.method !== 'GET' || origin !== site.origin || !pathname.startsWith(site.pathname))
		return { kind: 'pass' };
	const key = respell(pathname.slice(site.pathname.length)).replace(/(^|\/)index\.html$/, '$1');
	const isPage = asked.mode === 'navigate';
	const lacksSlash = isPage && key !== '' && !key.endsWith('/');
	return { kind: 'lookup', key, isPage, ...(lacksSlash ? { withSlash: `${key}/` } : {}) };
}

/** The same path in the list's spelling: `%c3%a9` and `é` are both `%C3%A9` there. */
function respell(path: string): string {
	try {
		return path
			.split('/')
			.map((segment) => encodePath(decodeURIComponent(segment)))
			.join('/');
	} catch {
		return path;
	}
}
