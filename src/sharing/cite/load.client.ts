/** What there is for citing a section, its chapter and their report. */
import { loaderOf } from '#browser/load-once.client.ts';
import type { CiteFile } from '#sharing/cite/cite-file.ts';
import { isSiteless } from '#sharing/link/place-address.client.ts';

const load = loaderOf<CiteFile>();

/** The section, its chapter, and the report. */
export type CiteFiles = readonly [section: CiteFile, chapter: CiteFile, edition: CiteFile];

/** @param section address of the section's page. */
export function loadCiteFiles(section: string): Promise<CiteFiles> {
	const of = (folder: string): Promise<CiteFile> => load(new URL(`${folder}verwijzing.json`, section));
	return Promise.all([of(''), of('../'), of('../../')]);
}

/**
 * Address of the site: where it says it is published, or else where it is read. Ends with a slash; nothing where a
 * file knows of no site.
 */
export function siteOf(section: string, { path }: CiteFile): string {
	if (isSiteless()) return '';
	const base = new URL(section).pathname.slice(0, -path.length);
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
	return new URL(base, canonical ?? section).href;
}
