/**
 * The folio of every page: the printed one; else the label that the source gives it; else the number it has
 * by those around it. No two pages have one folio, because ids are made of them.
 */
import { slugOf } from '#edition/anchors.ts';
import type { Folio } from '#extract/folios.ts';

/** A page as `edition.yaml` lists it. */
export interface ListedPage {
	/** Its name in `pages/`, without `.txt`. */
	readonly file: string;
	readonly folio: string;
	/** Whether the page prints it; the number that it prints where another page has that too. */
	readonly printed: boolean | string;
}

/** What is known of a page: its name, its label in the source, its printed folio. */
export interface NamedPage {
	readonly file: string;
	readonly label?: string | undefined;
	readonly folio?: Folio | undefined;
}

export function listedPages(pages: readonly NamedPage[]): ListedPage[] {
	const taken = new Set<string>();
	/** Ids know no capitals: `I` and `i` are one. */
	const isFree = (folio: string): boolean => slugOf(folio) !== '' && !taken.has(slugOf(folio));
	const take = (folio: string): string => {
		taken.add(slugOf(folio));
		return folio;
	};
	const printed = pages.map(({ folio }) =>
		folio !== undefined && isFree(folio.folio) ? take(folio.folio) : undefined,
	);
	return pages.map(({ file, label, folio: { folio: twice } = {} }, index) => {
		const own = printed[index];
		if (own !== undefined) return { file, folio: own, printed: true };
		const guesses = [label, counted(pages, index), `pdf-${file.replace(/^0+/u, '')}`];
		const folio = guesses.find((guess) => guess !== undefined && isFree(guess)) ?? `pdf-${file}`;
		return { file, folio: take(folio), printed: twice ?? false };
	});
}

/** The number that a page has by the nearest page that prints one. */
function counted(pages: readonly NamedPage[], index: number): string | undefined {
	for (let away = 1; away < pages.length; away++)
		for (const near of [index - away, index + away]) {
			const folio = pages[near]?.folio?.folio;
			if (folio === undefined) continue;
			const number = Number(folio) + index - near;
			return number > 0 ? String(number) : undefined;
		}
	return pages.every(({ folio }) => folio === undefined) ? String(index + 1) : undefined;
}
