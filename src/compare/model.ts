/**
 * What a comparison is about: the words of a print, those of a conversion of it, and what is other between
 * the two. All lengths are in letters: characters that are no white space.
 */
import type { BlockKind } from '#edition/block-kinds.ts';

/** A word of the print, in reading order: what stands between white space. */
export interface PrintedWord {
	/** As the page file has it: `samen-`, `media8`, `•`. */
	readonly text: string;
	/** 1-based raw line of its page. */
	readonly line: number;
	/** Whether a line of print ends with it, so that a hyphen at its end may be the line's. */
	readonly endsLine: boolean;
	readonly kind: BlockKind;
	/** What it is beside a word of the text: the printed label of a note or of an item, or a footnote call. */
	readonly mark: 'label' | 'call' | null;
}

/** A printed page. */
export interface PrintedPage {
	/** Its printed number where it has one, else the name of its file. */
	readonly name: string;
	readonly words: readonly PrintedWord[];
}

/** A word of the conversion, in its order. */
export interface ConvertedWord {
	readonly text: string;
	/** 1-based line of its file. */
	readonly line: number;
	/** Whether a line of the file ends with it. */
	readonly endsLine: boolean;
	/**
	 * Whether it is no running text of its author: the number of an item, a menu, what a picture is said to
	 * show. It is never counted as invented.
	 */
	readonly aside: boolean;
}

/** A file of a conversion: one, but for an EPUB, which has many. */
export interface ConvertedPart {
	readonly name: string;
	readonly words: readonly ConvertedWord[];
}

/** What may be other between two texts of the same letters, and is no loss. */
export const FORMS = [
	'hyphen',
	'soft-hyphen',
	'ligature',
	'quote',
	'dash',
	'capitals',
	'space',
	'bullet',
	'label',
	'composition',
	'glyph',
] as const;
export type Form = (typeof FORMS)[number];

/** What became of a stretch of the print, or where a stretch of the conversion came from. */
export type FindingKind = 'lost' | 'invented' | 'changed' | 'moved';

/** One stretch that is other. */
export interface Finding {
	readonly kind: FindingKind;
	/** Index of the printed page; of what was invented, that of the words it stands behind. */
	readonly page: number;
	/** 1-based raw line of that page. */
	readonly line: number;
	/** What the block is that it was printed in. */
	readonly block: BlockKind;
	/** As printed; empty where it was invented. */
	readonly printed: string;
	/** As converted; empty where it was lost. Of what was moved only what is printed is told. */
	readonly converted: string;
	/** Some words that stand before it: of the print, or of the conversion where it was invented. */
	readonly before: string;
	/** Where it stands in the conversion; absent where it was lost. */
	readonly at?: { readonly part: string; readonly line: number };
	/** Of what was moved: index of the page whose words it stands behind in the conversion. */
	readonly behind?: number;
	readonly lost: number;
	readonly invented: number;
	readonly moved: number;
}

/** Sums, in letters. */
export interface Sums {
	/** Of the print, furniture left out. */
	readonly printed: number;
	/** Of the conversion, asides left out. */
	readonly converted: number;
	readonly lost: number;
	readonly invented: number;
	/** Standing in another order, notes left out. */
	readonly moved: number;
	/** Of notes that stand elsewhere, as notes do that leave their page's foot. */
	readonly movedNotes: number;
	/** Running heads, feet and folios: of the print, and those that the conversion has kept. */
	readonly furniture: number;
	readonly furnitureKept: number;
}

/** A printed page, compared. */
export interface ComparedPage {
	readonly name: string;
	readonly sums: Sums;
}

/** The whole comparison. */
export interface Comparison {
	readonly sums: Sums;
	/** How often a form is other, where that is no loss. */
	readonly forms: Readonly<Record<Form, number>>;
	readonly pages: readonly ComparedPage[];
	/** By page; in a page as printed, and what was invented behind the words it stands behind. */
	readonly findings: readonly Finding[];
}
