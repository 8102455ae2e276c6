/** A reference as it was built, made out to where it is read and to what is referred to. */
import { ID_MARK, PLACE_MARK, SITE_HOST } from '#sharing/cite/cite-file.ts';
import { mapRuns, type Runs } from '#sharing/cite/runs.ts';

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
		: built.replace(new RegExp(`#${PLACE_MARK}|${PLACE_MARK}\\. |, ${PLACE_MARK}`, 'gu'), '');
	return placed
		.replaceAll(`-${ID_MARK}`, part ? `-${part.id}` : '')
		.replaceAll(`https://${SITE_HOST}/`, site);
}

/** The same for a reference with its italics. */
export const fillRuns = (built: Runs, site: string, part: CitedPart | undefined): Runs =>
	mapRuns(built, (text) => fill(text, site, part));
