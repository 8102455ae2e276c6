/**
 * Raw lines: the text of a page as lines of words, each word with its place. Nothing is dropped: a word is a
 * run of characters other than white space, so every non-space character belongs to exactly one word.
 */

/** A word of a raw line. `start` and `end` are UTF-16 units in the line. */
export interface RawWord {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Signs of it that stand otherwise in the line: `text` is as read. */
	readonly signs?: readonly ReadSign[];
}

/** A stretch of a line that an extractor left for something else. */
export interface ReadSign {
	readonly start: number;
	readonly end: number;
	readonly reading: string;
	readonly rule: 'glyph' | 'unread-glyph' | 'control-character';
	/** The editor's, where one explained the sign. */
	readonly reason?: string;
}

/** A raw line; `line` counts from 1. */
export interface RawLine {
	readonly line: number;
	readonly text: string;
	readonly words: readonly RawWord[];
	/** Whether white space stands after the last word: some extractors keep it where a line wrapped. */
	readonly trailing: boolean;
}

/**
 * Splits a text into its lines; CRLF, CR and LF end a line, and the last terminator begins no line of its
 * own.
 */
export function splitLines(text: string): string[] {
	const lines = text.split(/\r\n|\n|\r/u);
	if (lines.length > 1 && lines.at(-1) === '') lines.pop();
	return lines;
}

export function rawLines(text: string): RawLine[] {
	return splitLines(text).map((line, index) => {
		const words: RawWord[] = [];
		for (const match of line.matchAll(/\S+/gu)) {
			words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
		}
		return { line: index + 1, text: line, words, trailing: /\S\s+$/u.test(line) };
	});
}
