/** What stands on the cover of an edition: who wrote it, what it is, which pages are here, who publishes it. */
import { type TakenEdition, versionDay } from '#takealong/edition.ts';

export interface Cover {
	readonly title: string;
	readonly author: string;
	/** Of the printed report: `2014`. */
	readonly year: string;
	/** Of this edition: `Versie van 24 november 2026`; empty where its editors tell of no change. */
	readonly version: string;
	readonly site: string;
}

export function coverOf(edition: TakenEdition): Cover {
	const { config, site, messages } = edition;
	const { author, year } = config.bibliography;
	const day = versionDay(edition);
	return {
		title: config.title,
		author: author?.value ?? '',
		year: year && !config.title.includes(year.value) ? year.value : '',
		version: day === undefined ? '' : messages.takeAlong.version(messages.date(day)),
		site: site.name,
	};
}
