/** The address that is shared: the page of the section, without the query, with the id of the place. */

/**
 * @param page address of the page that is open: a section's, or the whole chapter's.
 * @param section slug of the place's section; absent where the page is the section's own.
 * @param id of the place; absent for the page itself.
 * @example `sharedAddress('https://x.nl/v/h/?q=a#b', 'ct-infobox', 'p41-3')` is
 * `https://x.nl/v/h/ct-infobox/#p41-3`.
 */
export function sharedAddress(page: string, section: string | undefined, id?: string): string {
	const address = new URL(section === undefined ? '.' : `${encodeURIComponent(section)}/`, page);
	if (id !== undefined) address.hash = id;
	return address.href;
}
