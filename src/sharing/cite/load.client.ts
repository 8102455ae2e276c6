/** Fetches what there is for citing a section, once; a failure is forgotten, so that a reader can try again. */
import type { CiteFile } from '#sharing/cite/cite-file.ts';

const loaded = new Map<string, Promise<CiteFile>>();

/** @param section address of the section's page. */
export function loadCiteFile(section: string): Promise<CiteFile> {
	const { href } = new URL('verwijzing.json', section);
	const known = loaded.get(href);
	if (known) return known;
	const file = fetch(href).then((response): Promise<CiteFile> => {
		if (!response.ok) throw new Error(`${href}: ${response.status}`);
		return response.json();
	});
	loaded.set(href, file);
	file.catch(() => loaded.delete(href));
	return file;
}

/** Address of the site: where it says it is published, or else where it is read. Ends with a slash. */
export function siteOf(section: string, { path }: CiteFile): string {
	const base = new URL(section).pathname.slice(0, -path.length);
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
	return new URL(base, canonical ?? section).href;
}
