/**
 * An address of the site as a link: the base path in front.
 * @param path below the base, without a leading slash: see `#edition/addresses.ts`; may end in `#id`.
 */
export function href(path: string): string {
	const base = import.meta.env.BASE_URL;
	return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** Where a contact leads: a page as it is, an e-mail address by the reader's own program. */
export const contactHref = (contact: string): string =>
	contact.includes('://') ? contact : `mailto:${contact}`;

/** An address as it is shown: without what every address has. */
export const shownAddress = (address: string): string =>
	address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
