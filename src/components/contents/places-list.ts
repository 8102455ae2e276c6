/** The lines of a list of contents. */
import type { ListedEntry } from '#components/contents/contents-of.ts';
import { outline } from '#components/contents/outline.ts';
import { href } from '#components/href.ts';
import { contentsId } from '#edition/addresses.ts';
import { places } from '#i18n/messages.ts';

/** @param named whether this is the list in which a section has its id. */
export const placesList = (entries: readonly ListedEntry[], named: boolean) =>
	outline(
		entries.map(({ text, level, section, heading, opens, folio }) => ({
			text,
			level,
			href: href(opens || heading === undefined ? section.path : `${section.path}#${heading}`),
			id: opens && named ? contentsId(section.chapter, section.slug) : undefined,
			page: places.page.mark(folio),
		})),
	);
