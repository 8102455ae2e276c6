/** How two texts are aligned, on one screen. */
import { pairAnchors } from '#compare/align/anchors.ts';
import { pairInGaps } from '#compare/align/gaps.ts';
import {
	expectedPlaces,
	pairAsOften,
	pairJoined,
	pairLeftovers,
	type Whereabouts,
} from '#compare/align/leftovers.ts';
import { type PagesOfConversion, pagesOfConversion } from '#compare/align/pages-of-conversion.ts';
import { type Alignment, startAlignment } from '#compare/align/side.ts';
import type { Letters } from '#compare/letters.ts';

/** The words of a text of pages. */
export interface PagedWords {
	readonly letters: readonly Letters[];
	/** Index of the page of each word. */
	readonly pages: readonly number[];
}

/** A text aligned with a conversion, and the page that each word of the conversion belongs to. */
export interface Aligned {
	readonly alignment: Alignment;
	readonly pages: PagesOfConversion;
}

/**
 * The running text: what stands once in both, what stands between that, and what is left anywhere. Asides
 * answer what nothing else does: a caption that is also what its picture is said to show is the caption.
 * @param isAside of a word of the conversion
 */
export function alignText(
	{ letters, pages }: PagedWords,
	conversion: readonly Letters[],
	isAside: (word: number) => boolean,
): Aligned {
	const alignment = startAlignment(letters, conversion);
	const pageOf = (word: number): number => pages[word] ?? 0;
	const { keys, paired } = alignment.conversion;
	const asides = [...keys.keys()].filter((word) => isAside(word) && keys[word] !== -1);
	const whereabouts = (): Whereabouts => {
		const expected = expectedPlaces(alignment);
		const { distance } = pagesOfConversion(alignment, pageOf);
		return { pageOf, distance, expected: (word) => expected[word] ?? 0 };
	};
	const pairRuns = (): void => {
		pairAnchors(alignment);
		pairInGaps(alignment);
		pairLeftovers(alignment, 3, whereabouts());
	};
	for (const word of asides) paired[word] = 1;
	pairRuns();
	for (const word of asides) paired[word] = 0;
	if (asides.length > 0) pairRuns();
	pairLeftovers(alignment, 1, whereabouts());
	pairJoined(alignment, whereabouts());
	pairAsOften(alignment, whereabouts(), isAside);
	return { alignment, pages: pagesOfConversion(alignment, pageOf) };
}

/** Furniture, among the words that the running text left; what is found is no longer open there. */
export function alignFurniture(
	{ letters, pages }: PagedWords,
	text: Aligned,
	conversion: readonly Letters[],
): Alignment {
	const furniture = startAlignment(letters, conversion);
	furniture.conversion.paired.set(text.alignment.conversion.paired);
	const first = new Map<number, number>();
	text.pages.before.forEach((page, word) => {
		if (!first.has(page)) first.set(page, word);
	});
	const pageOf = (word: number): number => pages[word] ?? 0;
	const expected = (word: number): number => first.get(pageOf(word)) ?? 0;
	for (const size of [3, 1])
		pairLeftovers(furniture, size, { pageOf, distance: text.pages.distance, expected });
	text.alignment.conversion.paired.set(furniture.conversion.paired);
	return furniture;
}
