/**
 * The words of an edition as *Citaat* looks them up, published as one file an edition:
 * `citaat/<edition>.json`.
 */

/** A heading, paragraph, pull quote, caption, note, chapter title or running head. */
export interface QuotableBlock {
	/** Empty for what has no id on its page: the title of a chapter. */
	readonly id: string;
	/** Page of its section, below the base path. */
	readonly path: string;
	/** What the reader calls it: `alinea 41·3`. */
	readonly name: string;
	/** Printed page it begins on. */
	readonly folio: string;
	/** Reading text, with single spaces. */
	readonly text: string;
	/** Printed label of a note. */
	readonly label?: string;
	/** Whether nothing goes on from it, nor from what stands before it: a running head. */
	readonly apart?: true;
	/** Calls of notes: after how many letters, and the printed label. */
	readonly calls: readonly (readonly [at: number, label: string])[];
}

export interface QuotableText {
	/** The report, as a citation names it: `AIVD, Jaarverslag 2014`. */
	readonly work: string;
	/** In reading order, each block once. */
	readonly blocks: readonly QuotableBlock[];
}
