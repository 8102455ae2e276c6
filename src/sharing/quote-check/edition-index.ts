/** The text of an edition, ready to be looked up: one text, its words, and where its blocks begin. */

import { indexWords, type WordIndex } from '#sharing/alignment/passages.ts';
import { fold, type Token, tokensOf } from '#sharing/alignment/tokens.ts';
import type { QuotableBlock, QuotableText } from '#sharing/quote-check/quotable-block.ts';

export interface EditionIndex {
	readonly work: string;
	/** In the order of `text`: notes behind the blocks that a reader reads in a row. */
	readonly blocks: readonly QuotableBlock[];
	/** Texts of the blocks, a line end between two. */
	readonly text: string;
	/** Where each block begins in `text`. */
	readonly starts: readonly number[];
	/**
	 * The words of `text`, and where two blocks do not follow each other {@link APART} words without a letter;
	 * the same numbers as in `folded`.
	 */
	readonly words: readonly Token[];
	readonly folded: WordIndex;
	/** Printed labels of calls, and of notes where these begin, by where they stand in `text`. */
	readonly calls: ReadonlyMap<number, string>;
}

/** So many that no stretch of words goes on over them. */
const APART = 20;

/** A word that nobody can type. */
const BETWEEN = '\n';

const noteLabel = ({ id, label }: QuotableBlock): string | undefined =>
	label ?? /^voetnoot-(.+)$/.exec(id)?.[1];

export function indexEdition({ work, blocks: given }: QuotableText): EditionIndex {
	const isNote = (block: QuotableBlock) => noteLabel(block) !== undefined;
	const blocks = [...given.filter((block) => !isNote(block)), ...given.filter(isNote)];
	const starts: number[] = [];
	const calls = new Map<number, string>();
	const words: Token[] = [];
	let text = '';
	blocks.forEach((block, number) => {
		const before = blocks[number - 1];
		if (before) {
			if (!followsOn(before, block))
				words.push(
					...Array.from({ length: APART }, () => ({ text: '', kind: 'word' as const, start: text.length })),
				);
			text += '\n';
		}
		starts.push(text.length);
		const label = noteLabel(block);
		if (label !== undefined) calls.set(text.length, label);
		for (const [at, call] of block.calls) calls.set(text.length + at, call);
		for (const token of tokensOf(block.text))
			if (token.kind === 'word') words.push({ ...token, start: text.length + token.start });
		text += block.text;
	});
	const folded = indexWords(words.map((word) => (word.text === '' ? BETWEEN : fold(word.text))));
	return { work, blocks, text, starts, words, calls, folded };
}

/**
 * Whether words of one go on in the other: no page that is not in the edition lies between, and both are text
 * or both are notes.
 */
function followsOn(one: QuotableBlock, other: QuotableBlock): boolean {
	if (one.apart || other.apart || (noteLabel(one) === undefined) !== (noteLabel(other) === undefined))
		return false;
	const pages = Number(other.folio) - Number(one.folio);
	return Number.isNaN(pages) || (pages >= 0 && pages <= 1);
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
