/**
 * How a language refers to a page: tables, no code. A word stands as it is printed, in small letters; `’`
 * stands for the straight apostrophe too. The README beside this file says why only plain forms are taken.
 */

/** The words of one language. */
export interface PageWords {
	/** Words for a page, written in full. */
	readonly full: readonly string[];
	/** Abbreviations of them, with their full stop. */
	readonly short: readonly string[];
	/** What sends a reader somewhere: *zie*, *vgl.* */
	readonly see: readonly string[];
	/** What may stand between that and the page: *ook*, *op*. */
	readonly at: readonly string[];
	/** Between two page numbers. */
	readonly and: readonly string[];
	/** Between the first and the last page of a stretch, beside the dashes. */
	readonly to: readonly string[];
	/** After the numbers, before the work they are in: *van*, *in*. */
	readonly of: readonly string[];
	/** What names another work after that, beside a capital or a quotation mark: *het*, *een*. */
	readonly other: readonly string[];
	/** What names this work after that: *dit*. */
	readonly own: readonly string[];
}

export const PAGE_WORDS: Readonly<Record<'nl' | 'en' | 'de' | 'fr', PageWords>> = {
	nl: {
		full: ['pagina', 'pagina’s', 'bladzijde', 'bladzijden', 'bladzijdes'],
		short: ['p.', 'pp.', 'pag.', 'blz.', 'bladz.'],
		see: ['zie', 'vgl.', 'vergelijk'],
		at: ['ook', 'verder', 'op', 'vanaf', 'de'],
		and: ['en', 'of'],
		to: ['tot en met', 't/m', 'tot'],
		of: ['van', 'uit', 'in'],
		other: ['het', 'de', 'een', 'zijn', 'haar', 'hun', 'dat', 'die'],
		own: ['dit', 'deze', 'ons', 'onze'],
	},
	en: {
		full: ['page', 'pages'],
		short: ['p.', 'pp.'],
		see: ['see', 'cf.', 'compare'],
		at: ['also', 'on', 'from'],
		and: ['and', 'or'],
		to: ['to', 'through'],
		of: ['of', 'in', 'from'],
		other: ['the', 'a', 'an', 'its', 'their', 'that'],
		own: ['this', 'our'],
	},
	de: {
		full: ['seite', 'seiten'],
		short: ['s.', 'ss.'],
		see: ['siehe', 'vgl.', 'vergleiche'],
		at: ['auch', 'dazu', 'auf', 'ab', 'der', 'den'],
		and: ['und', 'oder'],
		to: ['bis'],
		of: ['des', 'der', 'von', 'vom', 'in', 'im', 'aus'],
		other: ['berichts', 'berichtes', 'bericht', 'dem', 'der', 'einem', 'einer', 'eines'],
		own: ['dieses', 'dieser', 'diesem', 'unseres'],
	},
	fr: {
		full: ['page', 'pages'],
		short: ['p.', 'pp.'],
		see: ['voir', 'cf.', 'v.'],
		at: ['aussi', 'à', 'en', 'la', 'aux', 'dès'],
		and: ['et', 'ou'],
		to: ['à', 'au'],
		of: ['du', 'de', 'des', 'dans'],
		other: ['la', 'le', 'les', 'l’', 'un', 'une', 'son', 'leur', 'rapport', 'livre'],
		own: ['ce', 'cette', 'présent', 'notre'],
	},
};
