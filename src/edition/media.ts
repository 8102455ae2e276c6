/** The kinds of file a built site holds, by their name or the ending of it. */
import { OPENSEARCH_PATH } from '#edition/addresses.ts';

/** A media type, and whether compressing such a file pays. */
export interface Media {
	readonly type: string;
	readonly text: boolean;
}

/** Of each ending. */
export const MEDIA: Readonly<Record<string, Media>> = {
	'.css': { type: 'text/css; charset=utf-8', text: true },
	'.epub': { type: 'application/epub+zip', text: false },
	'.html': { type: 'text/html; charset=utf-8', text: true },
	'.ico': { type: 'image/x-icon', text: false },
	'.jpg': { type: 'image/jpeg', text: false },
	'.js': { type: 'text/javascript; charset=utf-8', text: true },
	'.json': { type: 'application/json; charset=utf-8', text: true },
	'.jsonld': { type: 'application/ld+json; charset=utf-8', text: true },
	'.md': { type: 'text/markdown; charset=utf-8', text: true },
	'.pdf': { type: 'application/pdf', text: false },
	'.png': { type: 'image/png', text: false },
	'.svg': { type: 'image/svg+xml; charset=utf-8', text: true },
	'.txt': { type: 'text/plain; charset=utf-8', text: true },
	'.wasm': { type: 'application/wasm', text: false },
	'.webmanifest': { type: 'application/manifest+json; charset=utf-8', text: true },
	'.webp': { type: 'image/webp', text: false },
	'.woff2': { type: 'font/woff2', text: false },
	'.xml': { type: 'application/xml; charset=utf-8', text: true },
	// Plain text, so that a browser shows it to a reader instead of saving it.
	'.yaml': { type: 'text/plain; charset=utf-8', text: true },
	'.zip': { type: 'application/zip', text: false },
};

/** Of single files, by their path below the base: their ending does not tell, and hosts guess wrong. */
export const NAMED_MEDIA: Readonly<Record<string, Media>> = {
	'feed.xml': { type: 'application/atom+xml; charset=utf-8', text: true },
	[OPENSEARCH_PATH]: { type: 'application/opensearchdescription+xml; charset=utf-8', text: true },
	'sitemap.xml': { type: 'application/xml; charset=utf-8', text: true },
	'meenemen/SHA256SUMS': { type: 'text/plain; charset=utf-8', text: true },
};

/**
 * The media of a file; the search index, which is packed already, is a plain row of bytes.
 * @param file relative to the built site, with slashes.
 */
export function mediaOf(file: string): Media {
	return (
		NAMED_MEDIA[file] ??
		MEDIA[/\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? ''] ?? {
			type: 'application/octet-stream',
			text: false,
		}
	);
}
