/** Fetches what *Toon bron* needs of a printed page, once; a failure is forgotten, so that a reader can try again. */
import type { PageFile } from '#source/page-file.ts';

const loaded = new Map<string, Promise<PageFile>>();

/** @param folder address of the source page, with a slash at its end. */
export function loadPage(folder: URL): Promise<PageFile> {
	const { href } = new URL('page.json', folder);
	const known = loaded.get(href);
	if (known) return known;
	const page = fetch(href).then((response): Promise<PageFile> => {
		if (!response.ok) throw new Error(`${href}: ${response.status}`);
		return response.json();
	});
	loaded.set(href, page);
	page.catch(() => loaded.delete(href));
	return page;
}
