/** What a host's configuration is made from. */

import { MEDIA, NAMED_MEDIA } from '#edition/media.ts';
import type { HeaderRule } from '#publishing/headers.ts';
import { type Redirect, spellings } from '#publishing/redirects-file.ts';

/** A site to be published on a host of one's own. */
export interface Hosted {
	/** The base path the site was built for; begins and ends with a slash. */
	readonly base: string;
	/** The headers, as `dist/_headers` has them; the first rule is for everything. */
	readonly rules: readonly HeaderRule[];
	/** Old addresses, as `dist/_redirects` has them. */
	readonly redirects: readonly Redirect[];
	/** Name under which readers reach it: `voorbeeld.nl`. */
	readonly name: string;
	/** Folder on the host that holds what is served at `/`. With a base path the site is a folder in it. */
	readonly root: string;
}

/** Headers for every page and file. */
export const everywhere = ({ rules }: Hosted): Readonly<Record<string, string>> => rules[0]?.headers ?? {};

/** Patterns of the addresses that may be kept unasked, and how that is said. */
export function keptUnasked({
	rules,
}: Hosted): readonly { readonly pattern: string; readonly value: string }[] {
	return rules.flatMap(({ pattern, headers }) => {
		const value = headers['Cache-Control'];
		return value?.includes('immutable') ? [{ pattern, value }] : [];
	});
}

/** Files whose kind the host would not know by their ending: address and media type, parameters included. */
export const kindsByName = ({ rules }: Hosted): readonly (readonly [address: string, type: string])[] =>
	rules.flatMap(({ pattern, headers }) => {
		const type = headers['Content-Type'];
		return type === undefined ? [] : [[pattern, type] as const];
	});

/** Addresses of files that browsers save instead of opening them, and how that is said. */
export const saved = ({ rules }: Hosted): readonly (readonly [address: string, value: string])[] =>
	rules.flatMap(({ pattern, headers }) => {
		const value = headers['Content-Disposition'];
		return value === undefined ? [] : [[pattern, value] as const];
	});

/** Media types without parameters, each once, of all that compressing pays for. */
export const typesOfText = (): readonly string[] => [
	...new Set(
		[...Object.values(MEDIA), ...Object.values(NAMED_MEDIA)]
			.filter(({ text }) => text)
			.map(({ type }) => bare(type)),
	),
];

/** `text/css; charset=utf-8` without what stands behind it. */
export const bare = (type: string): string => type.split(';')[0] ?? type;

/** Every spelling of every old address, and where it leads. */
export const sentOn = ({ redirects }: Hosted): readonly Redirect[] =>
	redirects.flatMap(([from, to]) => spellings(from).map((one): Redirect => [one, to]));

/** Where the built site goes on the host: below `root`, under its base path. */
export const placeOf = ({ root, base }: Hosted): string => root.replace(/\/$/, '') + base;

/** Where an old address leads, with what the host calls the query of the request, in front of an id. */
export function withQuery(to: string, query: string): string {
	const [page = '', id] = encodeURI(to).split('#');
	return `${page}${query}${id === undefined ? '' : `#${id}`}`;
}
