/**
 * What stands around a quotation, as codes of words, so that a link tells the place it meant from another
 * with the same words, or nearly the same. It is read across the ends of blocks, because paragraphs are
 * parted and merged, and ends with the section, because on a section's own page nothing stands around that.
 */
import { codeOf } from '#sharing/quote-link/fingerprint.ts';
import type { PlacedWord } from '#sharing/quote-link/quotation.ts';

/**
 * Codes of the words on either side of a quotation, in reading order; {@link EDGE} where the section begins
 * or ends there.
 */
export interface Around {
	readonly before: readonly string[];
	readonly behind: readonly string[];
	/**
	 * Where the page had the quotation's words more than once: how many words to either side tell this place
	 * from all others, 0 where another has all of that side too, or where that is not known.
	 */
	readonly apart?: { readonly before: number; readonly behind: number };
}

type Side = 'before' | 'behind';

/** A page as codes, with what each word belongs to. */
export interface CodedPage {
	readonly codes: readonly string[];
	/**
	 * Of each word: its section, and whether it is text or note; absent where only a part of the page is known.
	 */
	readonly scopes?: readonly string[];
}

/** Stands for the beginning or the end of a section. */
const EDGE = '----';

/** Words to either side: at least, where they are there, and at most, where fewer stand on the page twice. */
const FEW = 3;
const MOST = 12;

/** @param partOf what a block belongs to; `unknown` where the words are not all of the page. */
export const codedPage = (
	words: readonly PlacedWord[],
	partOf: ((block: number) => string) | 'unknown',
): CodedPage => ({
	codes: words.map(({ text }) => codeOf(text)),
	...(partOf === 'unknown' ? {} : { scopes: words.map(({ block }) => partOf(block)) }),
});

/** @param first and `last` by number, included. */
export function contextOf(page: CodedPage, first: number, last: number): Around {
	const [before, behind] = [row(page, first, -1), row(page, last, 1)];
	if (!page.scopes) return { before, behind, apart: { before: 0, behind: 0 } };
	const length = last - first + 1;
	const others = placesOf(page, page.codes.slice(first, last + 1), 'behind').filter((at) => at !== first);
	if (others.length === 0) return { before, behind };
	const most = (row: readonly string[], side: Side, back: number): number => {
		const shared = Math.max(...others.map((at) => fitting(page, row, at + back, side)));
		return shared < row.length ? shared + 1 : 0;
	};
	return {
		before,
		behind,
		apart: { before: most(before, 'before', 0), behind: most(behind, 'behind', length) },
	};
}

/** As few words as stand on the page only here. */
function row(page: CodedPage, from: number, step: 1 | -1): readonly string[] {
	const side: Side = step === 1 ? 'behind' : 'before';
	let found: readonly string[] = [];
	for (let at = from + step; found.length < MOST; at += step) {
		const isEdge = at < 0 || at >= page.codes.length || page.scopes?.[at] !== page.scopes?.[from];
		if (isEdge && !page.scopes) break;
		const code = isEdge ? EDGE : (page.codes[at] ?? EDGE);
		found = step === 1 ? [...found, code] : [code, ...found];
		if (isEdge || (found.length >= FEW && placesOf(page, found, side).length === 1)) break;
	}
	return found;
}

/**
 * The places of a page that have these words before them, or behind them: each is the number of a word, or
 * one past the last.
 */
export const placesOf = (page: CodedPage, row: readonly string[], side: Side): number[] =>
	Array.from({ length: page.codes.length + 1 }, (_, at) => at).filter((at) => stands(page, row, at, side));

/** Whether these words stand right before a place, or from it on. No words stand everywhere. */
const stands = (page: CodedPage, row: readonly string[], at: number, side: Side): boolean =>
	fitting(page, row, at, side) === row.length;

/** How many of these words stand there, counted from the place. */
export function fitting(page: CodedPage, row: readonly string[], at: number, side: Side): number {
	const step = side === 'before' ? -1 : 1;
	const from = side === 'before' ? at - 1 : at;
	for (let count = 0; count < row.length; count += 1) {
		const here = from + step * count;
		const code = side === 'before' ? row[row.length - 1 - count] : row[count];
		const isEdge =
			here < 0 || here >= page.codes.length || page.scopes?.[here] !== page.scopes?.[here - step];
		if (code === EDGE ? !isEdge : page.codes[here] !== code) return count;
	}
	return row.length;
}
