/** The list of pages for search engines (sitemaps.org). */
import { xmlText } from '#sharing/machine-readable/xml.ts';

/** A page of it. */
export interface SitemapPage {
	/** Absolute. */
	readonly address: string;
	/** `2026-11-24`, where it is known. */
	readonly changed?: string;
}

/** The most pages the protocol allows in one file. */
export const MOST_PAGES = 50_000;

export function sitemap(pages: readonly SitemapPage[]): string {
	const urls = pages.map(
		({ address, changed }) =>
			`<url><loc>${xmlText(address)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}
