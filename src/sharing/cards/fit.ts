/**
 * How large a title may be set, from the widths of its letters: pure, so that a long one is a line in a test.
 */

/** Advance width of a text in em. */
export type Width = (text: string) => number;

/** A box that a text is set in, pixels. */
export interface Box {
	readonly width: number;
	readonly height: number;
	/** Of a line, in em. */
	readonly leading: number;
}

/**
 * How many lines a text takes, broken at spaces and after hyphens; a word that is too long for a line counts
 * as many as it fills.
 */
export function linesOf(text: string, size: number, width: number, widthOf: Width): number {
	let lines = 1;
	let used = 0;
	for (const piece of text.match(/[^\s-]+-?\s*|-\s*/g) ?? []) {
		const bare = widthOf(piece.trimEnd()) * size;
		if (used > 0 && used + bare > width) {
			lines += 1;
			used = 0;
		}
		lines += Math.max(0, Math.ceil(bare / width) - 1);
		used += widthOf(piece) * size;
	}
	return lines;
}

/** Whether each word has room on a line of its own. */
const keepsWords = (text: string, size: number, width: number, widthOf: Width): boolean =>
	text.split(/\s+/).every((word) => widthOf(word) * size <= width);

/**
 * The largest size that sets a text within a box with its words whole, the smallest where none does: what is
 * too long then is cut.
 * @param sizes in pixels, the largest first.
 */
export function fittingSize(text: string, sizes: readonly number[], box: Box, widthOf: Width): number {
	const fits = (size: number) =>
		linesOf(text, size, box.width, widthOf) * size * box.leading <= box.height &&
		keepsWords(text, size, box.width, widthOf);
	return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}
