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

/** No row has more words than this that matter. */
const MOST_WORDS = 512;

/** The same for the cells of all readings that begin with the same word. */
export function placeKey(row: number, s: number): number {
	return row * MOST_WORDS + s;
}

export const MODE = { unstarted: 0, open: 1, ended: 2, closed: 3 } as const;

export interface Baseline {
	readonly y: number;
	readonly tolerance: number;
}

export interface ColumnState {
	readonly last: Placed | null;
	readonly mode: number;
	/** Height of the last line's baseline below that of the first row, in body leadings. */
	readonly y: number;
	/** How far `y` may be off, in leadings: a row of its own lies somewhere between its neighbours. */
	readonly tolerance: number;
	/**
	 * Height of the last line of running text, and how far it may be off: headings lie off the grid, the text
	 * after them on it.
	 */
	readonly grid: Baseline | null;
	/** The same for equal states: cell, mode, and height to a fiftieth of a leading. */
	readonly key: number;
}

const FINE = 50;
const MOST_HEIGHT = 65_535;
const MOST_TOLERANCE = 127;

/** A height and its looseness as one number, to a fiftieth of a leading. */
export function heightKey(y: number, tolerance: number): number {
	const high = Math.min(MOST_HEIGHT, Math.max(0, Math.round(y * FINE)));
	return high * (MOST_TOLERANCE + 1) + Math.min(MOST_TOLERANCE, Math.round(tolerance * FINE));
}

export function columnState(
	last: Placed | null,
	mode: number,
	y: number,
	tolerance: number,
	grid: Baseline | null,
): ColumnState {
	const cell = last ? last.id + 1 : 0;
	const key = (cell * 4 + mode) * (MOST_HEIGHT + 1) * (MOST_TOLERANCE + 1) + heightKey(y, tolerance);
	return { last, mode, y, tolerance, grid, key };
}

/** A cell of a hypothesis' newest row. */
export interface Step {
	readonly column: number;
	readonly placed: Placed;
}

/** One way to read the page down to a row. */
export interface Hypothesis {
	readonly cost: number;
	/** Height of the newest row. */
	readonly y: number;
	/** How far `y` may be off. */
	readonly tolerance: number;
	/** The columns, as tracks: their order is known as far as `order` tells. */
	readonly columns: readonly ColumnState[];
	/** Which track stands left of which, as far as rows have shown (`order.ts`). */
	readonly order: number;
	readonly steps: readonly Step[];
	/** Whether the newest row is left out of the columns: foreign matter across the page. */
	readonly across: boolean;
	readonly before: Hypothesis | null;
	/** First cell of each column, and the last that is not a note. */
	readonly tops: readonly (Placed | null)[];
	readonly bottoms: readonly (Placed | null)[];
}

/** Before the first row; `order` is what is known of the columns' order. */
export function beginning(columns: number, order: number): Hypothesis {
	const none = Array.from({ length: columns }, () => null);
	return {
		cost: 0,
		y: 0,
		tolerance: 0,
		columns: none.map(() => columnState(null, MODE.unstarted, 0, 0, null)),
		order,
		steps: [],
		across: false,
		before: null,
		tops: none,
		bottoms: none,
	};
}

/** The cuts and columns of a row, in short: what has to differ for a reading to be another one. */
export function signatureOf(steps: readonly Step[]): string {
	return steps.map(({ column, placed }) => `${column}:${placed.s}-${placed.e}`).join(' ');
}
