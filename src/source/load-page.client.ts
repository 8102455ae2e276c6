/** What *Toon bron* needs of a printed page. */
import { loaderOf } from '#browser/load-once.client.ts';
import { type PackedPage, unpackPage } from '#source/packed-page.ts';
import type { PageFile } from '#source/page-file.ts';

const load = loaderOf<PackedPage>();

/** @param folder address of the source page, with a slash at its end. */
export const loadPage = async (folder: URL): Promise<PageFile> =>
	unpackPage(await load(new URL('page.json', folder)));
