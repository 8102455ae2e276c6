/** What there is for citing a section. */
import { loaderOf } from '#browser/load-once.client.ts';
import type { CiteFile } from '#sharing/cite/cite-file.ts';

const load = loaderOf<CiteFile>();

/** @param section address of the section's page. */
export const loadCiteFile = (section: string): Promise<CiteFile> => load(new URL('verwijzing.json', section));

/** Address of the site: where it says it is published, or else where it is read. Ends with a slash. */
export function siteOf(section: string, { path }: CiteFile): string {
	const base = new URL(section).pathname.slice(0, -path.length);
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
	return new URL(base, canonical ?? section).href;
}
