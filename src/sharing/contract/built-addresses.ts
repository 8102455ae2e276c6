/** Which files of a built site are addresses that people keep, and the ids on its pages. */
import { attributesOf, isEmpty, type Tag, tagsOf } from '#html/tags.ts';
import type { Addresses } from '#sharing/contract/contract.ts';

/** Named by a digest, meant for a host, a robot or a browser, or the site's own business: nobody keeps their address. */
const NOT_KEPT =
	/^(?:assets|fonts|pagefind)\/|(?:^|\/)[._]|^(?:404\.html|sw\.js|precache\.json|robots\.txt|sitemap\.xml|opensearch\.xml)$|\/(?:page|verwijzing)\.json$|^citaat\/[^/]+\.json$/;

/** Files that are read for themselves. */
const KEPT = /\.(?:html|md|json|jsonld|yaml|txt|xml)$/;

/** Nobody links to a control, or to a part of a drawing. */
const NOT_LINKED = new Set(['button', 'dialog', 'input', 'select', 'svg', 'template', 'textarea']);

/** The address of a file below the base, `undefined` when it is none that people keep. */
export function keptAddress(file: string): string | undefined {
	if (NOT_KEPT.test(file) || !KEPT.test(file)) return undefined;
	return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Whether an address is a page: its file is an `index.html`. */
export const isPage = (address: string): boolean => address === '' || address.endsWith('/');

/** The file of an address. */
export const fileOf = (address: string): string => (isPage(address) ? `${address}index.html` : address);

/** Beside its main part a page has what a link may lead to in its contents. */
const isLinked = (tag: Tag): boolean =>
	tag.name === 'main' || (tag.name === 'nav' && attributesOf(tag).get('id') === 'inhoud');

/** The ids in the main part of a page, and in its contents, that a link may lead to, in order. */
export function idsOf(html: string): readonly string[] {
	const ids: string[] = [];
	/** The part in hand, or the element in it that is passed over: how many elements of its name are open. */
	let part = { name: '', open: 0 };
	let passed = { name: '', open: 0 };
	for (const tag of tagsOf(html)) {
		const step = tag.isEnd ? -1 : isEmpty(tag) ? 0 : 1;
		if (passed.open > 0) {
			if (tag.name === passed.name) passed.open += step;
			continue;
		}
		if (part.open === 0) {
			if (tag.isEnd || !isLinked(tag)) continue;
			part = { name: tag.name, open: 1 };
		} else if (tag.name === part.name) part.open += step;
		if (tag.isEnd) continue;
		if (NOT_LINKED.has(tag.name)) {
			passed = { name: tag.name, open: step };
			continue;
		}
		const id = attributesOf(tag).get('id');
		if (tag.name !== 'main' && id) ids.push(id);
	}
	return ids;
}

/**
 * @param files paths below the folder of the site, with slashes.
 * @param read gives the text of one.
 */
export function builtAddresses(files: readonly string[], read: (file: string) => string): Addresses {
	const found = new Map<string, readonly string[]>();
	for (const file of files) {
		const address = keptAddress(file);
		if (address !== undefined) found.set(address, isPage(address) ? idsOf(read(file)) : []);
	}
	return found;
}
