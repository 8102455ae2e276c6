/**
 * The kinds of page, and the classes that `main` has on each: what a page looks like, and which sheets it
 * carries.
 */
export const KINDS = {
	/** A chapter or a section: the report speaks. */
	reading: 'reading',
	home: 'home',
	/** The editors speak. */
	plain: 'plain',
	/** The contents of a whole edition. */
	contents: 'plain',
	account: 'plain account',
	/** The list of abbreviations. */
	words: 'plain words',
	/** A printed page and its raw lines. */
	source: 'source',
	/** The same with a picture of the page. */
	printed: 'source printed',
	search: 'search',
	/** Where a quotation is checked. */
	quote: 'plain quote',
	offline: 'plain offline',
} as const;

export type Kind = keyof typeof KINDS;
