/** Plain text → its words. */

import { WordList } from '#compare/conversion/word-list.ts';
import type { ConvertedWord } from '#compare/model.ts';

export function wordsOfPlain(text: string): readonly ConvertedWord[] {
	const words = new WordList();
	words.add(text, 1);
	return words.words();
}
