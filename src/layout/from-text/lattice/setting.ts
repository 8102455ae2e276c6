/** How a page is set, and how the search is led: what is tried, and what is given. */
import type { HeldBlocks } from '#layout/from-text/lattice/held.ts';
import type { SearchPage } from '#layout/from-text/lattice/page.ts';

/** How the page is set; found by trying. Widths are thousandths of an em. */
export interface Setting {
	readonly columns: number;
	readonly measure: number;
	/** Uncertainty of a line's width. */
	readonly sigma: number;
	/** Whether paragraphs are set apart by a blank line or begin with an indent right below. */
	readonly paragraphs: 'blank' | 'indent' | 'either';
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

export interface SearchOptions {
	/** Hypotheses kept after each row. */
	readonly beam: number;
	/** Readings further than this from the best, nats, are not followed. */
	readonly window: number;
	/** Reads no further than this many rows. */
	readonly rows?: number;
	readonly fixed?: FixedCells;
	/** Parts of a leading by which heights tell states of columns apart; left out, they do not. */
	readonly clocks?: number;
	/** Whether all ways into each state are kept, to look back on. */
	readonly arcs?: boolean;
	/** Blocks that are held while their columns stay open. */
	readonly held?: HeldBlocks;
}

/** What is read: the page, and how it is taken to be set. */
export interface Context {
	readonly page: SearchPage;
	readonly setting: Setting;
}
