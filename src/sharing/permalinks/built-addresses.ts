/** Which files of a built site are addresses that people keep, and the ids on its pages. */
import { type ChildNode, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Addresses } from '#sharing/permalinks/address-list.ts';

/**
 * Named by a digest, meant for a host, a robot or a browser, or the site's own business: nobody keeps their
 * address.
 */
const NOT_KEPT =
	/^(?:assets|fonts|pagefind)\/|(?:^|\/)[._]|^offline\/(?:niet-opgeslagen|beschadigd)\/|^(?:404\.html|sw\.js|precache\.json|offline\/omvang\.json|robots\.txt|sitemap\.xml|opensearch\.xml)$|\.(?:br|gz)$|\/(?:page|verwijzing)\.json$|^citaat\/[^/]+\.json$/;

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
const isLinked = (name: string, id: string | undefined): boolean =>
	name === 'main' || (name === 'nav' && id === 'inhoud');

/**
 * The ids in the main part of a page, and in its contents, that a link may lead to, in order. None is in the
 * head, which most of a page is: its style stands there.
 */
export const idsOf = (html: string): readonly string[] =>
	idsIn(parseDocument(html.slice(Math.max(0, html.indexOf('<body')))).children, false);

function idsIn(nodes: readonly ChildNode[], isPart: boolean): readonly string[] {
	return nodes.filter(isTag).flatMap(({ name, attribs: { id }, children }) => {
		const isHere = isPart || isLinked(name, id);
		if (isHere && NOT_LINKED.has(name)) return [];
		return [...(isHere && id && name !== 'main' ? [id] : []), ...idsIn(children, isHere)];
	});
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
