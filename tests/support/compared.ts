/** Prints and conversions written down as plain text, for tests of the comparison. */

import { wordsOfPlain } from '#compare/conversion/plain.ts';
import type { ConvertedPart, PrintedPage, PrintedWord } from '#compare/model.ts';
import type { BlockKind } from '#edition/block-kinds.ts';

/** A page of running text; `head` is its running head. A line of the text is a line of print. */
export function printOf(name: string, text: string, head = '', kind: BlockKind = 'paragraph'): PrintedPage {
	return { name, words: [...wordsOf(head, 'header'), ...wordsOf(text, kind)] };
}

export const wordsOf = (text: string, kind: BlockKind): PrintedWord[] =>
	wordsOfPlain(text).map(({ text: word, line, endsLine }) => ({
		text: word,
		line,
		endsLine,
		kind,
		mark: null,
	}));

/** A conversion of one file, `other.txt`. */
export const conversionOf = (text: string): ConvertedPart[] => [
	{ name: 'other.txt', words: wordsOfPlain(text) },
];
