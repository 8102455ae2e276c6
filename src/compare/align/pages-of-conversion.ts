/** Which printed page a word of the conversion belongs to. */
import { type Alignment, lettersIn, type Pair } from '#compare/align/side.ts';

export interface PagesOfConversion {
	/** Of each word, the page of the paired word before it. */
	readonly before: Int32Array;
	/** How many pages lie between a page and where a word stands, by its paired neighbours. */
	readonly distance: (word: number, page: number) => number;
}

/** A pair of fewer letters may be one of many of its kind, and tells less surely where it stands. */
const TELLING = 20;

/** @param pageOf index of the page a word of the print stands on. */
export function pagesOfConversion(alignment: Alignment, pageOf: (word: number) => number): PagesOfConversion {
	const { pairs, print, conversion } = alignment;
	const sorted = pairs.toSorted((a, b) => a.conversion.start - b.conversion.start);
	const isTelling = (pair: Pair): boolean => lettersIn(print, pair.print.start, pair.print.end) >= TELLING;
	const length = conversion.letters.length;
	const before = spread(sorted, length, pageOf);
	const telling = spread(sorted.filter(isTelling), length, pageOf);
	const behind = new Int32Array(length);
	let next = before[length - 1] ?? 0;
	for (let word = length - 1; word >= 0; word -= 1) {
		if (conversion.paired[word] === 1) next = before[word] ?? 0;
		behind[word] = next;
	}
	return {
		before,
		distance: (word, page) =>
			Math.min(...[before, telling, behind].map((pages) => Math.abs((pages[word] ?? 0) - page))),
	};
}

/** Pages of the words of pairs, and of those behind each pair. */
function spread(sorted: readonly Pair[], length: number, pageOf: (word: number) => number): Int32Array {
	const pages = new Int32Array(length);
	let [at, page] = [0, sorted[0] ? pageOf(sorted[0].print.start) : 0];
	for (const { print, conversion } of sorted) {
		pages.fill(page, at, conversion.start);
		for (at = conversion.start; at < conversion.end; at += 1)
			pages[at] = pageOf(Math.min(print.start + at - conversion.start, print.end - 1));
		page = pageOf(print.end - 1);
	}
	return pages.fill(page, at);
}
