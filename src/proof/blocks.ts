/**
 * Blocks of a published text, as two readers see them: the one who makes them of the seeds, and the one who
 * reads a page.
 */

/** A block as it was found on a page or in a file. */
export interface ReadBlock {
	/** Its id; {@link TITLE} or {@link STRAY} for what has none. */
	readonly id: string;
	/** Letters and marks ({@link import('./marks.ts')}), white space as a browser shows it. */
	readonly text: string;
}

/** A block as the seeds give it. */
export interface RebuiltBlock {
	/** Id on the page; {@link TITLE} for the title above the text. */
	readonly id: string;
	readonly text: string;
	/** Which raw line the text comes from, from each position on; empty for what no page prints. */
	readonly lines: readonly { readonly at: number; readonly folio: string; readonly line: number }[];
}

/** Stands for the id of the title that the editors set above a text. */
export const TITLE = '(title)';

/** Stands for the id of whatever stands among the blocks and is none. */
export const STRAY = '(stray)';

/** White space as a browser shows it. */
export const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');

/** The raw line at a position of the text. */
export function lineAt(block: RebuiltBlock, position: number): { folio: string; line: number } | undefined {
	const found = block.lines.findLast(({ at }) => at <= position) ?? block.lines[0];
	return found && { folio: found.folio, line: found.line };
}
