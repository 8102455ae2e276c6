/** What *Citaat* says of a quotation: data, which the page puts into words. */

/** Differences that make no other quotation: they come from copying, not from quoting. */
export type Forgiven = 'space' | 'hyphens' | 'quotes' | 'digits' | 'letters' | 'html';

/** The quotation against the text: words both have, words only one of the two has. */
export interface Part {
	readonly kind: 'same' | 'quote' | 'text';
	readonly text: string;
}

/** Where words stand. */
export interface Place {
	readonly work: string;
	/** Address below the base path, with the id; where the words stand in one block, with the mark that shows them. */
	readonly address: string;
	/** `alinea 41·3`; `alinea 41·3 tot en met alinea 41·4`. */
	readonly name: string;
	readonly folio: string;
}

/** A part of the quotation, and where it stands. */
export interface Piece {
	readonly place: Place;
	/** Without differences that count: one part. */
	readonly parts: readonly Part[];
	readonly exact: boolean;
}

export type Finding =
	/** No letter, no digit. */
	| { readonly kind: 'empty' }
	/** Longer than what is looked up word by word, and not there letter for letter. */
	| { readonly kind: 'long'; readonly characters: number }
	| {
			readonly kind: 'exact';
			readonly places: readonly Place[];
			/** How many places there are, those that are not listed too. */
			readonly number: number;
			readonly forgiven: readonly Forgiven[];
	  }
	| {
			readonly kind: 'near';
			readonly place: Place;
			readonly parts: readonly Part[];
			readonly forgiven: readonly Forgiven[];
	  }
	/**
	 * `ellipsis`: the quotation itself marks what it leaves out. `skipped`: more than a clause was left out and nothing says so.
	 * `composed`: words from different places stand together as if they were one.
	 */
	| {
			readonly kind: 'pieces';
			readonly why: 'ellipsis' | 'skipped' | 'composed';
			/** In the order of the quotation; a text where a piece is not found. */
			readonly pieces: readonly (Piece | string)[];
			/** Whether they stand in this order in the text. */
			readonly inOrder: boolean;
			readonly forgiven: readonly Forgiven[];
	  }
	/** `known`: how many of its words the editions have at all. */
	| { readonly kind: 'none'; readonly words: number; readonly known: number };
