/** A page as the search sees it: rows of words, and what its readings are weighed by. */
import type { ParagraphStyle } from '#layout/from-text/model/kinds.ts';
import type { Placed } from '#layout/from-text/model/state.ts';
import type { Word } from '#layout/from-text/model/word.ts';
import type { Language } from '#layout/language/language.ts';

export interface SearchRow {
	readonly line: number;
	readonly words: readonly Word[];
	readonly trailing: boolean;
	/** Sum of the language evidence of adjacent words up to each word, tempered, nats. */
	readonly tied: Float64Array;
	/** Calls that kept their word: which word, and the number. */
	readonly glued: readonly { readonly at: number; readonly label: number }[];
	/** Number of bullets before each word. */
	readonly bullets: Float64Array;
	/** Number of sentences that end before each word. */
	readonly sentences: Float64Array;
}

export interface SearchPage {
	/** What its readings are weighed by. */
	readonly evidence: Evidence;
	readonly rows: readonly SearchRow[];
	readonly language: Language;
	/** Whether many lines end in a hyphen the line end made. */
	readonly hyphenated: boolean;
	/** Whether trailing spaces tell something: some lines have one, some do not. */
	readonly trailingTells: boolean;
	/** How often a pair of words stands side by side in the raw lines. */
	readonly pairs: ReadonlyMap<string, number>;
	readonly counts: ReadonlyMap<string, number>;
	/** Evidence of line joins, by the numbers of the two words: worked out once. */
	readonly joins: Map<number, number>;
	/** Ranks of the marks that occur as footnote calls. */
	readonly calls: ReadonlySet<number>;
}

/** What a column holds of notes, from the top: their numbers, and the calls that kept their word. */
export interface NotesOfColumn {
	readonly labels: number[];
	readonly calls: number[];
}

/** Costs of lines and blocks standing higher or lower than they are due. */
export interface BaselineCosts {
	/** Of a line this far from where it is due; infinite where it cannot be the next line of its block. */
	readonly offBaseline: (away: number) => number;
	/** Of two rows this much nearer to each other than rows can be. */
	readonly near: (by: number) => number;
	/** Of a line that comes this much after it was due; infinite where it cannot be. */
	readonly late: (overdue: number, tolerance: number) => number;
	/** Of so much white between blocks of two kinds. */
	readonly gap: (before: number, kind: number, gap: number, paragraphs: ParagraphStyle) => number;
}

/**
 * Gain of two words standing side by side, in one cell (`inside`) or over a line end; negative where it
 * speaks against.
 */
export type PairScore = (page: SearchPage, left: Word, right: Word, inside: boolean) => number;

/**
 * The questions that the search asks, and adds the answers up; what lies behind an answer it does not know.
 * Costs and gains are in nats.
 */
export interface Evidence {
	/** Gains of two words standing side by side, by name: they are added up. */
	readonly pairs: Readonly<Record<string, PairScore>>;
	/** Gain of two halves of a word, parted by a hyphen at a line end. */
	readonly divided: (page: SearchPage, head: Word, tail: Word) => number;
	/** Cost of a line of this width in a measure. */
	readonly fits: (width: number, measure: number, sigma: number) => number;
	/**
	 * Cost of a line ending where it does: `whole` is its width with the next word, `part` with the least of
	 * that word.
	 */
	readonly breaks: (whole: number, part: number, measure: number, sigma: number) => number;
	/** Cost of a block ending with this line. */
	readonly closes: (page: SearchPage, last: Placed) => number;
	/** Cost of what stands behind the line's last word, where its block runs on or not. */
	readonly trailing: (page: SearchPage, last: Placed, runsOn: boolean) => number;
	/**
	 * Costs of a block of each kind beginning at each word of a row; null where none can. `top`: at a column's
	 * head.
	 */
	readonly starts: (page: SearchPage, row: number, top: boolean) => (Float64Array | null)[];
	/** Costs of lines and blocks standing higher or lower than they are due. */
	readonly baseline: BaselineCosts;
	/**
	 * Gain of a block that begins with each word of a row standing below this heading; null where nothing
	 * tells.
	 */
	readonly takenUp: (page: SearchPage, heading: Placed, row: number) => Float64Array | null;
	/** Cost of the notes standing as they do over the columns. */
	readonly noteOrder: (notes: readonly NotesOfColumn[]) => number;
	/** Cost of a column ending lower than the one left of it. */
	readonly lower: number;
}
