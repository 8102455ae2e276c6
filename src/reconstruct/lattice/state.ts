/** The state of a column during the search: its last line, and whether its block is open. */

/** A cell placed in a column: words `s` to `e` (exclusive) of row `row`. */
export interface Placed {
	readonly row: number;
	readonly s: number;
	readonly e: number;
	readonly kind: number;
	/** Whether it is the first line of its block. */
	readonly first: boolean;
	/** Whether that first line is indented. */
	readonly indented: boolean;
	readonly id: number;
}

export const MODE = { unstarted: 0, open: 1, ended: 2, closed: 3 } as const;

export interface ColumnState {
	readonly last: Placed | null;
	readonly mode: number;
	/** Height of the last line's baseline below that of the first row, in body leadings. */
	readonly y: number;
	/** How far `y` may be off, in leadings: a row of its own lies somewhere between its neighbours. */
	readonly loose: number;
}

/** A cell of a hypothesis' newest row. */
export interface Step {
	readonly column: number;
	readonly placed: Placed;
}

/** One way to read the page down to a row. */
export interface Hypothesis {
	readonly cost: number;
	readonly y: number;
	readonly columns: readonly ColumnState[];
	readonly steps: readonly Step[];
	/** Whether the newest row is left out of the columns: foreign matter across the page. */
	readonly across: boolean;
	readonly before: Hypothesis | null;
	/** First cell of each column, and the last that is not a note. */
	readonly tops: readonly (Placed | null)[];
	readonly bottoms: readonly (Placed | null)[];
}
