/**
 * What the peers reach: the same chapter built with each of them, measured on one machine in November 2026.
 * Kilobytes are Brotli over the wire; the slow link is 150 ms, 1.6 Mbit/s, a processor four times slower;
 * medians of five.
 */

/** First view of the section with both notes. */
export const views = [
	{ peer: 'Astro bare + Pagefind', kB: 1.4, requests: 1, fcp: 540, lcp: 540, tbt: 0 },
	{ peer: 'Hugo, minimal theme + Pagefind', kB: 28.9, requests: 4, fcp: 968, lcp: 968, tbt: 0 },
	{ peer: 'Starlight 0.42', kB: 40.9, requests: 9, fcp: 764, lcp: 836, tbt: 0 },
	{ peer: 'Material 8', kB: 68.4, requests: 9, fcp: 936, lcp: 936, tbt: 33 },
	{ peer: 'VitePress 1.6', kB: 144.5, requests: 9, fcp: 1412, lcp: 1412, tbt: 103 },
	{ peer: 'Docusaurus 3.10', kB: 190.6, requests: 14, fcp: 916, lcp: 916, tbt: 265 },
] as const;

/** Search, from opening it to the first answer. */
export const searches = [
	{ peer: 'Pagefind UI', kB: '88–116', cold: '1650–2510' },
	{ peer: 'VitePress (MiniSearch)', kB: '21', cold: '856' },
	{ peer: 'Docusaurus search-local', kB: '38', cold: '814' },
	{ peer: 'Material (lunr)', kB: '0 (paid in the view)', cold: '295' },
] as const;

/** A build of 1,000 pages. */
export const thousands = [
	{ peer: 'Hugo', seconds: 1.5, rss: 271, dist: 9 },
	{ peer: 'Astro bare', seconds: 6.1, rss: 844, dist: 10 },
	{ peer: 'Material', seconds: 9.9, rss: 104, dist: 320 },
	{ peer: 'Starlight', seconds: 14.8, rss: 1131, dist: 258 },
	{ peer: 'VitePress', seconds: 57, rss: 2398, dist: 611 },
	{ peer: 'Docusaurus', seconds: 81, rss: 2129, dist: 67 },
] as const;
