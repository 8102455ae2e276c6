/** The raw lines of one block on one page, cut into what is its own and what belongs to others. */
import type { PageFile } from '#source/page-file.ts';

/** A stretch of a raw line. Joined, the stretches of a line are the line. */
export interface Stretch {
	/** UTF-16 units from the start of the line. */
	readonly start: number;
	readonly text: string;
	/** Whether the block's own words stand here. */
	readonly own: boolean;
	/** Printed column, from 1; absent for white space and for what is set across the page. */
	readonly column?: number;
}

export interface MarkedLine {
	/** From 1. */
	readonly line: number;
	readonly stretches: readonly Stretch[];
}

/**
 * @returns every raw line in which the block has words, a printed call or a label, in the order of the page.
 */
export function markedLines({ rows, lines }: Pick<PageFile, 'rows' | 'lines'>, block: string): MarkedLine[] {
	return rows
		.filter(({ cells }) => cells.some((cell) => cell.block === block))
		.map(({ line, cells }) => {
			const text = lines[line - 1] ?? '';
			let at = 0;
			const stretches: Stretch[] = [];
			const between = (end: number): void => {
				if (end > at) stretches.push({ start: at, text: text.slice(at, end), own: false });
			};
			for (const { span, column, block: owner } of cells) {
				between(span.start);
				stretches.push({
					start: span.start,
					text: text.slice(span.start, span.end),
					own: owner === block,
					...(column === null ? {} : { column }),
				});
				at = span.end;
			}
			between(text.length);
			return { line, stretches };
		});
}
