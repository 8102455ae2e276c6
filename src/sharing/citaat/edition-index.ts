/** The text of an edition, ready to be looked up: one text, its words, and where its blocks begin. */
import type { QuotableBlock, QuotableText } from '#sharing/citaat/texts.ts';
import { indexWords, type WordIndex } from '#sharing/words/passages.ts';
import { fold, type Token, tokensOf } from '#sharing/words/tokens.ts';

export interface EditionIndex {
	readonly work: string;
	readonly blocks: readonly QuotableBlock[];
	/** Texts of the blocks, a line end between two. */
	readonly text: string;
	/** Where each block begins in `text`. */
	readonly starts: readonly number[];
	/** The words of `text`; the same numbers as in `folded`. */
	readonly words: readonly Token[];
	readonly folded: WordIndex;
	/** Printed labels of calls, by where they stand in `text`. */
	readonly calls: ReadonlyMap<number, string>;
}

export function indexEdition({ work, blocks }: QuotableText): EditionIndex {
	const starts: number[] = [];
	const calls = new Map<number, string>();
	let text = '';
	for (const block of blocks) {
		if (starts.length > 0) text += '\n';
		starts.push(text.length);
		for (const [at, label] of block.calls) calls.set(text.length + at, label);
		text += block.text;
	}
	const words = tokensOf(text).filter(({ kind }) => kind === 'word');
	return {
		work,
		blocks,
		text,
		starts,
		words,
		calls,
		folded: indexWords(words.map((word) => fold(word.text))),
	};
}

/** Number of the block that holds a letter of the text. */
export function blockAt({ starts }: EditionIndex, at: number): number {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
