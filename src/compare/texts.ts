/** Both texts as rows of words, in the form that is aligned. */
import type { PagedWords } from '#compare/align/align.ts';
import { type Letters, lettersOfConversion, lettersOfPrint } from '#compare/letters.ts';
import type { ConvertedPart, ConvertedWord, PrintedPage, PrintedWord } from '#compare/model.ts';
import { isFurniture } from '#compare/printed-words.ts';

/** Words of the print, over all pages. */
export interface PrintedText extends PagedWords {
	readonly words: readonly PrintedWord[];
}

/** Words of the conversion, over all its parts. */
export interface ConvertedText {
	readonly words: readonly ConvertedWord[];
	readonly letters: readonly Letters[];
	/** Name of the part that a word stands in. */
	readonly partOf: (word: number) => string;
	readonly isAside: (word: number) => boolean;
}

export interface Texts {
	/** Names of the printed pages. */
	readonly pages: readonly string[];
	readonly text: PrintedText;
	readonly furniture: PrintedText;
	readonly conversion: ConvertedText;
}

export function textsOf(pages: readonly PrintedPage[], parts: readonly ConvertedPart[]): Texts {
	return {
		pages: pages.map(({ name }) => name),
		text: printedText(pages, (word) => !isFurniture(word)),
		furniture: printedText(pages, isFurniture),
		conversion: convertedText(parts),
	};
}

function printedText(pages: readonly PrintedPage[], has: (word: PrintedWord) => boolean): PrintedText {
	const words: PrintedWord[] = [];
	const numbers: number[] = [];
	pages.forEach((page, index) => {
		for (const word of page.words.filter(has)) {
			words.push(word);
			numbers.push(index);
		}
	});
	const letters = words.map((word, at) => lettersOfPrint(word, words[at - 1]?.line !== word.line));
	return { words, letters, pages: numbers };
}

function convertedText(parts: readonly ConvertedPart[]): ConvertedText {
	const words = parts.flatMap((part) => part.words);
	const ends: { readonly end: number; readonly name: string }[] = [];
	for (const part of parts) ends.push({ end: (ends.at(-1)?.end ?? 0) + part.words.length, name: part.name });
	const letters = words.map((word, at) => lettersOfConversion(word, words[at - 1]?.endsLine ?? true));
	return {
		words,
		letters,
		partOf: (word) => ends.find(({ end }) => word < end)?.name ?? '',
		isAside: (word) => words[word]?.aside === true,
	};
}
