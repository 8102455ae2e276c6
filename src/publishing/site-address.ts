/**
 * Where the site will stand: read from the environment of a build, and refused when a link could not be made
 * from it.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** The published address in its two parts. */
export interface Address {
	/** The path under which all pages lie; begins and ends with a slash: `/`, `/verslag/`. */
	readonly base: string;
	/**
	 * The origin, without a slash at its end: `https://voorbeeld.nl`. Absent when the publisher did not say.
	 */
	readonly site?: string;
}

/** The environment variables that are read; an empty one counts as absent. */
export interface AddressVariables {
	readonly BASE_PATH?: string | undefined;
	readonly SITE?: string | undefined;
}

/** An address, or what is wrong with the variables: never both. */
export type AddressReading =
	| { readonly address: Address; readonly diagnostics: readonly [] }
	| { readonly address?: never; readonly diagnostics: readonly Diagnostic[] };

/** Reads `BASE_PATH` (default `/`) and `SITE` (default none). */
export function readAddress(variables: AddressVariables): AddressReading {
	const base = variables.BASE_PATH || '/';
	const site = variables.SITE || undefined;
	const diagnostics = [...baseFaults(base), ...(site === undefined ? [] : siteFaults(site, base))];
	if (diagnostics.length > 0) return { diagnostics };
	return { address: site === undefined ? { base } : { base, site: new URL(site).origin }, diagnostics: [] };
}

function baseFaults(base: string): readonly Diagnostic[] {
	const segments = base.split('/').filter((segment) => segment !== '');
	const mended = segments.length === 0 ? '/' : `/${segments.join('/')}/`;
	if (/^[a-z][a-z\d+.-]*:\/\//i.test(base)) {
		const reason = `BASE_PATH is “${base}”, a whole address; a path was expected, such as /verslag/.`;
		const path = URL.canParse(base) ? new URL(base).pathname.replace(/\/*$/, '/') : '/verslag/';
		return [fault('publishing/base-path', reason, `BASE_PATH=${path} npm run build`)];
	}
	if (segments.some((segment) => /^\.+$/.test(segment) || !/^[\w.~-]+$/.test(segment))) {
		const reason = `BASE_PATH is “${base}”; between its slashes only letters a–z, digits, “-”, “_”, “.” and “~” can stand.`;
		return [fault('publishing/base-path', reason, 'BASE_PATH=/verslag/ npm run build')];
	}
	if (base === mended) return [];
	const reason = `BASE_PATH is “${base}”; a path was expected that begins and ends with one slash.`;
	return [fault('publishing/base-path', reason, `BASE_PATH=${mended} npm run build`)];
}

function siteFaults(site: string, base: string): readonly Diagnostic[] {
	const url = URL.canParse(site) ? new URL(site) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) {
		const reason = `SITE is “${site}”; an absolute address was expected, with https:// in front.`;
		const host = /^[\w.-]+\.[a-z]{2,}$/i.test(site) ? site : 'voorbeeld.nl';
		return [fault('publishing/site', reason, `SITE=https://${host} npm run build`)];
	}
	if (url.username || url.password || url.search || url.hash || !['/', base].includes(url.pathname)) {
		const reason = `SITE is “${site}”; only the origin was expected. The path belongs in BASE_PATH.`;
		const path = url.pathname.replace(/\/*$/, '/');
		return [
			fault(
				'publishing/site',
				reason,
				`BASE_PATH=${path === '/' ? base : path} SITE=${url.origin} npm run build`,
			),
		];
	}
	return [];
}

function fault(code: string, reason: string, act: string): Diagnostic {
	const file = code === 'publishing/site' ? 'SITE' : 'BASE_PATH';
	return { code, severity: 'error', file, reason, act: [act] };
}
