/**
 * Words of a page as a quotation: which they are, how they read, and how a link names them. Pure; the page is
 * a list of blocks.
 */
import { tokensOf } from '#sharing/alignment/tokens.ts';

/** A heading, paragraph, pull quote, caption or note as it reads: one space between words, no calls. */
export interface QuoteBlock {
	readonly id: string;
	readonly text: string;
}

/** A place in a page: index of a block, and UTF-16 units in its text. */
export interface Point {
	readonly block: number;
	readonly at: number;
}

/** A word of a page and where it stands. */
export interface PlacedWord {
	readonly text: string;
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

/** The words of a page, in reading order. */
export function wordsOfPage(blocks: readonly QuoteBlock[]): PlacedWord[] {
	return blocks.flatMap(({ text }, block) =>
		tokensOf(text)
			.filter(({ kind }) => kind === 'word')
			.map((token) => ({
				text: token.text,
				block,
				start: token.start,
				end: token.start + token.text.length,
			})),
	);
}

/**
 * The text from one word to another, both included; a line end between blocks. Signs before and after are
 * left out.
 */
export function textBetween(
	blocks: readonly QuoteBlock[],
	first: Omit<PlacedWord, 'text'>,
	last: Omit<PlacedWord, 'text'>,
): string {
	return blocks
		.slice(first.block, last.block + 1)
		.map(({ text }, at) =>
			text.slice(at === 0 ? first.start : 0, first.block + at === last.block ? last.end : text.length),
		)
		.join('\n');
}

/** Whole words of a page: what a reader selected, or what a link names. */
export interface Quotation {
	/** Index into {@link wordsOfPage}, last included. */
	readonly first: number;
	readonly last: number;
	/** See {@link textBetween}. */
	readonly text: string;
	/** The same with the signs that were selected before and after: a bracket, a full stop. */
	readonly shown: string;
}

/**
 * What stands between two points, as whole words: half a word is no quotation, so a word that is touched
 * counts.
 * @returns `undefined` where no word is touched.
 */
export function quotationBetween(
	blocks: readonly QuoteBlock[],
	words: readonly PlacedWord[],
	from: Point,
	to: Point,
): Quotation | undefined {
	const first = words.findIndex(
		({ block, end }) => block > from.block || (block === from.block && end > from.at),
	);
	const last = words.findLastIndex(
		({ block, start }) => block < to.block || (block === to.block && start < to.at),
	);
	const [one, other] = [words[first], words[last]];
	if (!one || !other || last < first) return undefined;
	const begin = one.block === from.block ? Math.min(from.at, one.start) : one.start;
	const stop = other.block === to.block ? Math.max(to.at, other.end) : other.end;
	const shown = textBetween(blocks, { ...one, start: begin }, { ...other, end: stop }).trim();
	return { first, last, text: textBetween(blocks, one, other), shown };
}
