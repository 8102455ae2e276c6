/** What a comparison is of, as its reports name it. */
import type { Comparison } from '#compare/model.ts';
import type { Messages } from '#i18n/languages.ts';

export interface Subject {
	/** Names of the print and of the conversion: `report.pdf`, `other.html`. */
	readonly print: string;
	readonly conversion: string;
	/** Questions about the layout of the print that are still open. */
	readonly open: number;
	/** BCP 47, of the print; absent where it is not known. */
	readonly language?: string;
	readonly comparison: Comparison;
}

/** The words of a report. */
export type Words = Messages['comparison'];

/** What is told of the whole, a line each: name and letters. */
export function wholeOf(
	{ comparison: { sums } }: Subject,
	words: Words,
): (readonly [name: string, told: string])[] {
	return [
		[words.kinds.lost, words.share(sums.lost, sums.printed)],
		[words.kinds.invented, words.share(sums.invented, sums.converted)],
		[words.kinds.moved, words.share(sums.moved, sums.printed)],
		...(sums.movedNotes > 0 ? [[words.movedNotes, words.share(sums.movedNotes, sums.printed)] as const] : []),
	];
}

/** Sentences about the whole. */
export function sentencesOf({ comparison: { sums }, open }: Subject, words: Words): string[] {
	return [
		words.whole(sums.printed, sums.converted),
		...(sums.lost + sums.invented === 0 ? [words.faithful] : []),
		...(sums.furniture > 0 ? [words.furniture(sums.furniture, sums.furnitureKept)] : []),
		...(open > 0 ? [words.open(open)] : []),
	];
}
