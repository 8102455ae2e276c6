/**
 * A work as citation programs know it: an item of CSL-JSON.
 * https://docs.citationstyles.org/en/stable/specification.html
 */
import { ID_MARK, PLACE_MARK, SITE_HOST } from '#sharing/cite/cite-file.ts';

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
	/** Printed pages, as printed: `41`, `41-43`; empty where they have no number. */
	readonly pages: string;
}

export interface CslItem {
	/** Of a part, another for each place in it. */
	readonly id: string;
	readonly type: 'chapter' | 'report' | 'book';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly page?: string;
	readonly author?: readonly [{ readonly literal: string }];
	readonly issued?: { readonly 'date-parts': readonly [readonly [number]] } | { readonly literal: string };
	readonly publisher?: string;
	readonly 'publisher-place'?: string;
	readonly ISBN?: string;
	readonly URL?: string;
	readonly language: string;
}

/** @param path page of the work, below the base path. */
export function cslItem(report: CitedReport, path: string, part?: CitedTitle): CslItem {
	const { title, author, year, publisher, place, isbn, language } = report;
	return {
		id: `${path.replace(/\/$/, '').replaceAll('/', '-')}${part ? `-${ID_MARK}` : ''}`,
		type: part ? 'chapter' : 'report',
		title: part?.title ?? title,
		...(part ? { 'container-title': title, ...(part.pages === '' ? {} : { page: part.pages }) } : {}),
		...(author === undefined ? {} : { author: [{ literal: author }] }),
		...(year === undefined
			? {}
			: { issued: /^\d+$/.test(year) ? { 'date-parts': [[Number(year)]] } : { literal: year } }),
		...(publisher === undefined ? {} : { publisher }),
		...(place === undefined ? {} : { 'publisher-place': place }),
		...(isbn === undefined ? {} : { ISBN: isbn }),
		URL: `https://${SITE_HOST}/${path}${part ? `#${PLACE_MARK}` : ''}`,
		language,
	};
}
