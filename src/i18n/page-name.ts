/** How a printed page is named, and one that prints no number and has none by those around it. */

/** What the import gives a page that has no folio: its number in the PDF. */
const IN_FILE = /^pdf-0*(?=\d)/u;

/** Whether a page has a number of print: its own, or by those around it. */
export const isNumbered = (folio: string): boolean => !IN_FILE.test(folio);

/** Words before a number: of one printed page and of several, and of pages of the file. */
export interface PageWords {
	readonly page: string;
	readonly pages: string;
	readonly inFile: string;
	readonly severalInFile: string;
}

/**
 * `p. 41`, `p. 41–43`; of pages without a folio `pdf-pagina 1–91`; of both `pdf-pagina 1 – p. 41`.
 * Given the folios of the first page and of the last.
 */
// @__NO_SIDE_EFFECTS__
export function pageNames(words: PageWords): (first: string, last?: string) => string {
	const one = (folio: string): string =>
		IN_FILE.test(folio) ? `${words.inFile} ${folio.replace(IN_FILE, '')}` : `${words.page} ${folio}`;
	return (first, last = first) => {
		if (first === last) return one(first);
		const [ofFile, lastToo] = [first, last].map((folio) => IN_FILE.test(folio));
		if (ofFile !== lastToo) return `${one(first)} – ${one(last)}`;
		return `${ofFile ? words.severalInFile : words.pages} ${first.replace(IN_FILE, '')}–${last.replace(IN_FILE, '')}`;
	};
}
