/** What *Citaat* says of a quotation: data, which the page puts into words. */
import type { Cue } from '#sharing/quote-check/cues.ts';

/** Differences that make no other quotation: they come from copying, or from the custom of quoting. */
export type Accidental =
	| 'space'
	| 'hyphens'
	| 'dashes'
	| 'quotes'
	| 'digits'
	| 'letters'
	| 'unseen'
	| 'mail'
	| 'markup'
	| 'brackets'
	| 'note'
	| 'html';

/**
 * The quotation against the text. `same`, `quote` and `aside` in a row are what was typed, letter for letter.
 * `same`: both have it; `quote`: only the quotation; `text`: only the text; `aside`: typed, and not judged as
 * quotation.
 */
export interface Part {
	readonly kind: 'same' | 'quote' | 'text' | 'aside';
	readonly text: string;
	/** Of an aside: a reference, words outside the quotation marks, or a mark of quoting itself. */
	readonly why?: 'reference' | 'outside' | 'mark';
}

/** Where words stand. */
export interface QuotedPlace {
	readonly work: string;
	/**
	 * Address below the base path, with the id; where the words stand in one block, with the mark that shows
	 * them.
	 */
	readonly address: string;
	/** As a reader calls it: `alinea 41·3`; where they run on, the last one too. */
	readonly name: string;
	readonly upTo?: string;
	readonly folio: string;
	/**
	 * The rest of the sentence in which they begin, and of that in which they end; empty where they begin or
	 * end one.
	 */
	readonly before: string;
	readonly behind: string;
}

/** A part of the quotation, and where it stands. */
export interface Piece {
	readonly place: QuotedPlace;
	/** Without differences that count: no part of it is `quote` or `text`. */
	readonly parts: readonly Part[];
	readonly exact: boolean;
	/**
	 * Words of the text between this piece and the next, where that follows it; absent where it stands
	 * elsewhere.
	 */
	readonly omitted?: string;
}

interface Told {
	/** All that was typed, in its order, and what the text has instead. */
	readonly parts: readonly Part[];
	readonly accidentals: readonly Accidental[];
	readonly cues: CueChanges;
	/** The paragraph that its reference names, where the words stand in another one: `41·6`. */
	readonly misplaced?: string;
}

/**
 * Words that can turn the sense: those that the quotation leaves out or puts in, and those of its sentence
 * around it.
 */
export interface CueChanges {
	readonly omitted: readonly Cue[];
	readonly inserted: readonly Cue[];
	readonly cutOff: readonly Cue[];
}

export type Finding =
	/** No letter, no digit; or nothing but a reference. */
	| { readonly kind: 'empty'; readonly reference?: true }
	/** Longer than what is looked up word by word, and not there letter for letter. */
	| { readonly kind: 'long'; readonly characters: number }
	| (Told & {
			readonly kind: 'exact';
			readonly places: readonly QuotedPlace[];
			/** How many places there are, those that are not listed too. */
			readonly number: number;
	  })
	| (Told & { readonly kind: 'near'; readonly place: QuotedPlace })
	/**
	 * `ellipsis`: the quotation itself marks what it leaves out. `quoted`: it has several stretches between
	 * quotation marks. `skipped`: more than a clause was left out and nothing says so. `composed`: words from
	 * different places stand together as if they were one.
	 */
	| (Told & {
			readonly kind: 'pieces';
			readonly why: 'ellipsis' | 'quoted' | 'skipped' | 'composed';
			/** In the order of the quotation; a text where a piece is not found. */
			readonly pieces: readonly (Piece | string)[];
			/** Whether they stand in this order in the text. */
			readonly inOrder: boolean;
	  })
	/** `known`: how many of its words the editions have at all. */
	| {
			readonly kind: 'none';
			readonly parts: readonly Part[];
			readonly words: number;
			readonly known: number;
	  };
