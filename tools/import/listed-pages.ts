/**
 * The folio of every page: the printed one; else the label that the PDF gives it; else the number it has by
 * those around it. No two pages have one folio, because ids are made of them.
 */
import type { Folio } from '#extract/folios.ts';
import type { ExtractedPage } from '#extract/page.ts';
import type { ListedPage } from './edition-yaml.ts';

export function listedPages(
	names: readonly string[],
	pages: readonly ExtractedPage[],
	folios: readonly (Folio | undefined)[],
): ListedPage[] {
	const taken = new Set<string>();
	const printed = folios.map((folio) => {
		if (folio === undefined || taken.has(folio.folio)) return undefined;
		taken.add(folio.folio);
		return folio.folio;
	});
	return names.map((file, index) => {
		const own = printed[index];
		if (own !== undefined) return { file, folio: own, printed: true };
		const guesses = [pages[index]?.boxes.page.label, counted(folios, index), `pdf-${Number(file)}`];
		const folio = guesses.find((guess) => guess !== undefined && !taken.has(guess)) ?? `pdf-${file}`;
		taken.add(folio);
		return { file, folio, printed: false };
	});
}

/** The number that a page has by the nearest page that prints one. */
function counted(folios: readonly (Folio | undefined)[], index: number): string | undefined {
	for (let away = 1; away < folios.length; away++)
		for (const near of [index - away, index + away]) {
			const folio = folios[near]?.folio;
			if (folio === undefined) continue;
			const number = Number(folio) + index - near;
			return number > 0 ? String(number) : undefined;
		}
	return folios.length > 0 && folios.every((folio) => folio === undefined) ? String(index + 1) : undefined;
}
