/** The grid of a printed table: its cells, each at its place. */
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** A cell of a table that has words; rows and columns count from 0. */
export interface GridCell {
	readonly row: number;
	readonly column: number;
	/** Rows and columns that it takes. */
	readonly rows: number;
	readonly columns: number;
	/** Its lines from top to bottom. */
	readonly lines: readonly (readonly BoxedWord[])[];
}

/** Why a grid may well be wrong. */
export type GridDoubt =
	/** Words stand over the white between two columns, outside the heads. */
	| 'crosses'
	/** A line may go on with the row above it, or begin one. */
	| 'rows'
	/** Two cells stand at one place. */
	| 'overlap'
	/** The tags of the source tell of another number of rows or columns. */
	| 'tags';

export interface Grid {
	readonly rows: number;
	readonly columns: number;
	readonly head: { readonly rows: number; readonly columns: number };
	/** Row by row, from the left. */
	readonly cells: readonly GridCell[];
	/** None where the print leaves no doubt. */
	readonly doubts: ReadonlySet<GridDoubt>;
}

const NUMBER =
	/^[([]?[-–−+±<>≤≥~]?\s?[€$£]?\s?[-–−]?\d[\d.,:'’\u00a0/ ]*(?:%|‰|[km]|mln|mld|bn|pp)?\s?[€$£%]?[)\]*]*$/iu;
/** What stands where a number would: a dash, dots, `n.v.t.`. */
const STANDS_FOR_NUMBER = /^(?:[-–—−.…]+|n\.?v\.?t\.?|n\.?b\.?|n\/a|pm|p\.m\.|x|nihil)$/iu;

/** Whether words are a number, or stand for one. */
export function isNumber(words: readonly { readonly text: string }[]): boolean {
	const text = words.map((word) => word.text).join(' ');
	return NUMBER.test(text) || STANDS_FOR_NUMBER.test(text);
}

/** Whether words are a year or a day, as heads of columns are. */
export const isYear = (words: readonly { readonly text: string }[]): boolean =>
	words.length === 1 &&
	/^(?:\d{1,2}[-./]\d{1,2}[-./])?(?:19|20)\d\d(?:[*¹²³)]|[-–/](?:19|20)?\d\d)?$/u.test(words[0]?.text ?? '');
