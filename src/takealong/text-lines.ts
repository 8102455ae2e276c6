/** Text set in lines of a width, for files that are read as they stand. */

/** Columns a line has: what a letter and a terminal show whole. */
export const WIDTH = 74;

const graphemes = new Intl.Segmenter();
/** In letters as they are seen, not in UTF-16 units. */
export const widthOf = (text: string): number => [...graphemes.segment(text)].length;

/**
 * @param first what stands before the first line, and as many spaces before the others: `[8] `.
 * @returns the text with line ends; a word that is too long has a line of its own.
 */
export function setLines(text: string, first = '', width = WIDTH): string {
	const indent = ' '.repeat(widthOf(first));
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && widthOf(longer) > width - indent.length) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	lines.push(line);
	return lines.map((one, at) => `${at === 0 ? first : indent}${one}`.trimEnd()).join('\n');
}
