/** How a page is set: what is tried, and what an editor gives. */
import type { ParagraphStyle } from '#layout/from-text/model/kinds.ts';
import type { SearchPage } from '#layout/from-text/model/page.ts';

/** How the page is set; found by trying. Widths are thousandths of an em. */
export interface Setting {
	readonly columns: number;
	readonly measure: number;
	/** Uncertainty of a line's width. */
	readonly sigma: number;
	readonly paragraphs: ParagraphStyle;
	readonly indent: number;
	readonly widths: Widths;
	/** Size of the notes' type as a factor: notes set wider than a column show as smaller than they are. */
	readonly noteScale: number;
}

/** Words measured in one face: for each row the left edge of each word and one past the end. */
export interface Widths {
	readonly name: string;
	readonly space: number;
	readonly left: readonly Float64Array[];
	readonly word: readonly Float64Array[];
	readonly unit: readonly Float64Array[];
	readonly solid: readonly Float64Array[];
}

/** Cells an editor fixed: by row index and column, the word the cell ends before, -1 for none. */
export type FixedCells = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What is read: the page, and how it is taken to be set. */
export interface Context {
	readonly page: SearchPage;
	readonly setting: Setting;
}
