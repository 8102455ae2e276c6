/** Words that have a number: *artikel 60*, *p. 41*, *noot nr. 8*. */

export const pages = /^(?:p|pp|pag|pagina|paginas|blz|bladzijden?|page|seite)$/;
export const notes = /^(?:voetnoot|voetnoten|noot|noten|vn|fn|verwijzing|footnote|note|fussnote)$/;
/** The mark of a note: a number, a small letter, signs. */
export const noteMarks = /^(?:\d+|[a-z]|[*†‡§¶#]+)$/;
/** What may stand before a number. */
export const numbers = /^(?:nr|nrs|no|num|nummer|nummers)$/;
const others = /^(?:art|artt|artikel|artikelen|hfst|hoofdstuk|lid|wet|wiv)$/;

/** Whether a number behind `word` is its own, and no mark of a note. */
export function isNumbered(word: string): boolean {
	return [pages, notes, numbers, others].some((kind) => kind.test(word));
}
