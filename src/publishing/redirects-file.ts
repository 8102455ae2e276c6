/**
 * Old addresses as the file `_redirects`, which Netlify, Cloudflare Pages and others read beside the site.
 * Each stands with and without its last slash.
 *
 * Netlify sends on from an address that has a page only when the status ends in `!`; Cloudflare passes such a
 * line over and takes the next. So each is written both ways.
 */

/** An old address and where it leads, both absolute paths with the base in front. */
export type Redirect = readonly [from: string, to: string];

/** Writes the file. */
export function printRedirectsFile(redirects: readonly Redirect[]): string {
	const lines = redirects.flatMap(([from, to]) =>
		spellings(from).flatMap((one) =>
			['301!', '301'].map((status) => `${encodeURI(one)} ${encodeURI(to)} ${status}`),
		),
	);
	return `${lines.join('\n')}\n`;
}

/** Reads back what {@link printRedirectsFile} wrote, an old page once, with its slash. */
export function parseRedirectsFile(text: string): readonly Redirect[] {
	const found = new Map<string, string>();
	for (const line of text.split('\n')) {
		const [from, to, status] = line.split(' ');
		if (from && to && status === '301!') found.set(decodeURI(from), decodeURI(to));
	}
	return [...found].filter(([from]) => !found.has(`${from}/`));
}

/** An address with and without its last slash. */
export const spellings = (address: string): readonly string[] =>
	address.endsWith('/') && address !== '/' ? [address, address.slice(0, -1)] : [address];
