/** What a search goes through: which pages of which report, so that an answer of none can be quoted. */
import type { SearchRecord } from '#search/index/record.ts';

export interface SearchedReport {
	/** Printed pages that have text, in reading order; those that follow each other as one range: `12–80`. */
	readonly pages: readonly string[];
	/** Who made the report, by the short name where there is one: `AIVD`. */
	readonly author?: string;
}

/** By edition. @param authors by edition, as they are in full. */
export function searchedReports(
	records: readonly SearchRecord[],
	authors: Readonly<Record<string, string>> = {},
): Readonly<Record<string, SearchedReport>> {
	const folios = new Map<string, Set<string>>();
	for (const { section, folio } of records) {
		const [edition = ''] = section.split('/');
		const own = folios.get(edition) ?? new Set();
		folios.set(edition, own);
		if (folio !== '') own.add(folio);
	}
	return Object.fromEntries(
		[...folios].map(([edition, own]) => {
			const author = authors[edition];
			// *Algemene Inlichtingen- en Veiligheidsdienst (AIVD)*
			const short = author && (/\(([^()]+)\)$/.exec(author)?.[1] ?? author);
			return [edition, { pages: ranges([...own]), ...(short ? { author: short } : {}) }];
		}),
	);
}

/** Notes of a page may come behind the paragraphs of the next. */
function ranges(folios: readonly string[]): readonly string[] {
	const numbers = folios.filter((folio) => /^\d+$/.test(folio)).map(Number);
	const found: [first: number, last: number][] = [];
	for (const number of numbers.sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last && number === last[1] + 1) last[1] = number;
		else found.push([number, number]);
	}
	return [
		...folios.filter((folio) => !/^\d+$/.test(folio)),
		...found.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)),
	];
}
