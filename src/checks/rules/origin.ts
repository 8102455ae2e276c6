/**
 * Law 6: nothing on the site comes from another origin. Links a reader follows by choice may lead anywhere.
 */
import type { Element } from 'hast';
import { attribute, elements } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import { type BuiltPage, type BuiltSite, textFile } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/**
 * What has the form of an address and is never fetched: names of XML namespaces and JSON schemas, and the
 * hosts put before a relative address to take it apart, Pagefind's and those under `.invalid`, which no host
 * can have (RFC 2606).
 */
const NAMES = /^https?:\/\/(?:(?:www\.)?w3\.org\/|json-schema\.org\/|example\.com\$\{|[a-z]+\.invalid\b)/;

/** Relations of a `<link>` that name an address without fetching it. */
const ONLY_NAMES = new Set([
	'canonical',
	'alternate',
	'license',
	'author',
	'help',
	'next',
	'prev',
	'schema.DC',
	'schema.DCTERMS',
	'search',
]);

const ADDRESS = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`)<>\\]*/gi;

export const origin: Rule = {
	name: 'origin',
	holds: 'No page, style or script asks another origin for anything.',
	run: (site) => [
		...site.pages.flatMap((page) => ofPage(site, page)),
		...[...site.files.keys()]
			.filter((name) => /\.(?:css|m?js)$/.test(name))
			.flatMap((name) => ofFile(site, name)),
	],
};

function ofPage(site: BuiltSite, page: BuiltPage): readonly Diagnostic[] {
	return elements(page.tree).flatMap((element) =>
		fetched(element)
			.filter((address) => foreign(site, address))
			.map((address) => {
				const reason = `<${element.tagName}> fetches “${address}” from another origin.`;
				return onPage(site, page, { rule: 'origin', reason, act: 'Ship the file with the site.', element });
			}),
	);
}

function fetched(element: Element): readonly string[] {
	const { tagName } = element;
	if (tagName === 'a' || tagName === 'area' || tagName === 'base') return [];
	const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
	const named = tagName === 'link' && relations.every((relation) => ONLY_NAMES.has(relation));
	const names = ['src', 'srcSet', 'data', 'poster', 'action', ...(named ? [] : ['href'])];
	const text = ['style', 'script'].includes(tagName) && attribute(element, 'type') !== 'application/ld+json';
	const inline = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	return [
		...names.flatMap((name) => (attribute(element, name) ?? '').match(ADDRESS) ?? []),
		...((attribute(element, 'style') ?? '').match(ADDRESS) ?? []),
		...(text ? addressesIn(inline) : []),
	];
}

function ofFile(site: BuiltSite, name: string): readonly Diagnostic[] {
	return addressesIn(textFile(site.files, name))
		.filter((address) => foreign(site, address))
		.map((address) => {
			const reason = `The file names “${address}”, which is of another origin.`;
			const act = 'Ship what it fetches with the site, or take the address out.';
			return { code: 'checks/origin', severity: 'error', file: `${site.folder}/${name}`, reason, act: [act] };
		});
}

/** Absolute addresses in a script or style, comments left out: a licence may name its home. */
function addressesIn(code: string): readonly string[] {
	const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	return (bare.match(ADDRESS) ?? []).filter(
		(address) => /^https?:/i.test(address) || bare.includes(`"${address}`),
	);
}

function foreign(site: BuiltSite, address: string): boolean {
	if (NAMES.test(address)) return false;
	return site.origin === undefined || !`${address}/`.startsWith(`${site.origin}/`);
}
