/**
 * What robots may read (RFC 9309): all of it. They look for this file at the root of an origin only; under a
 * base path it is of no use, and of no harm.
 * @param sitemap absolute address, where the origin is known.
 */
export const robots = (sitemap?: string): string =>
	`User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
