/** A work as citation programs know it: an item of CSL-JSON. https://docs.citationstyles.org/en/stable/specification.html */
import { PLACE_MARK, SITE_HOST } from '#sharing/cite/cite-file.ts';

/** What is known of the printed report. */
export interface CitedReport {
	readonly title: string;
	readonly author?: string;
	readonly year?: string;
	readonly publisher?: string;
	readonly place?: string;
	readonly isbn?: string;
	/** BCP 47. */
	readonly language: string;
}

/** A section or a chapter; absent for the report itself. */
export interface CitedTitle {
	readonly title: string;
	/** Printed pages, as printed: `41`, `41-43`. */
	readonly pages: string;
}

export interface CslItem {
	readonly id: string;
	readonly type: 'chapter' | 'report';
	readonly title: string;
	readonly [field: string]: unknown;
}

/** @param path page of the work, below the base path. */
export function cslItem(report: CitedReport, path: string, part?: CitedTitle): CslItem {
	const { title, author, year, publisher, place, isbn, language } = report;
	const issued =
		year !== undefined && /^\d+$/.test(year) ? { 'date-parts': [[Number(year)]] } : { literal: year };
	return {
		id: path.replace(/\/$/, '').replaceAll('/', '-'),
		type: part ? 'chapter' : 'report',
		title: part?.title ?? title,
		...(part ? { 'container-title': title, page: part.pages } : {}),
		...(author === undefined ? {} : { author: [{ literal: author }] }),
		...(year === undefined ? {} : { issued }),
		...(publisher === undefined ? {} : { publisher }),
		...(place === undefined ? {} : { 'publisher-place': place }),
		...(isbn === undefined ? {} : { ISBN: isbn }),
		URL: `https://${SITE_HOST}/${path}${part ? `#${PLACE_MARK}` : ''}`,
		language,
	};
}
