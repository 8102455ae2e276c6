/** What *Toon bron* needs of a printed page. */
import { loaderOf } from '#browser/load-once.client.ts';
import type { PageFile } from '#source/page-file.ts';

const load = loaderOf<PageFile>();

/** @param folder address of the source page, with a slash at its end. */
export const loadPage = (folder: URL): Promise<PageFile> => load(new URL('page.json', folder));
