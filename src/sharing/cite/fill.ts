/** A reference as it was built, made out to where it is read and to what is referred to. */
import { PLACE_MARK, SITE_HOST } from '#sharing/cite/cite-file.ts';

/** What is referred to within a work. */
export interface CitedPart {
	readonly id: string;
	/** `alinea 41·3` */
	readonly name: string;
}

/**
 * @param site address of the site, with a slash at its end.
 * @param part absent where the whole work is referred to.
 */
export function fill(built: string, site: string, part: CitedPart | undefined): string {
	const placed = part
		? built.replaceAll(`#${PLACE_MARK}`, `#${part.id}`).replaceAll(PLACE_MARK, part.name)
		: built.replace(new RegExp(String.raw`\\?#${PLACE_MARK}|${PLACE_MARK}\. |, ${PLACE_MARK}`, 'gu'), '');
	// A style that cuts an address down to its host, as the Leidraad does, leaves no slash.
	const address = new RegExp(`https:/{2}${SITE_HOST}(/?)`, 'gu');
	return placed.replaceAll(address, (_, slash: string) => (slash ? site : new URL(site).origin));
}
