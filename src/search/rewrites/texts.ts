import type { Abbreviation } from '#search/index/lexicon.ts';

/** What rewrites ask of the texts. */
export interface Texts {
	/** Whether they have a word, a form of it, or what it is made of. */
	readonly knows: (letters: string) => boolean;
	/** Whether they have a word or a form of it. */
	readonly has: (letters: string) => boolean;
	/** Whether they have a place in print: `p 41`, `noot 8`. */
	readonly hasPlace: (name: string) => boolean;
	readonly abbreviations: readonly Abbreviation[];
}
