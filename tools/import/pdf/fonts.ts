/** Fonts of a page as pdf.js gives them, and what their names say of them. */
import type { Font } from '#layout/boxes.ts';

/** What is used of pdf.js' font object. */
export interface PdfFont {
	readonly name: string;
	readonly bold?: boolean;
	readonly black?: boolean;
	readonly italic?: boolean;
	readonly isSerifFont?: boolean;
	readonly isMonospace?: boolean;
	readonly isType3Font?: boolean;
	readonly vertical?: boolean;
	readonly fontMatrix?: readonly number[];
	/** Box of all its glyphs, in thousandths of the size of type or in units of a Type 3 font. */
	readonly bbox?: readonly number[];
	/** By the number of a glyph in the PDF, the one that it is drawn by. */
	readonly toFontChar?: ReadonlyMap<number, number>;
	/** The font's own program, as pdf.js made it over. */
	readonly data?: Uint8Array | null;
}

/** A glyph in pdf.js' list of what is drawn. */
export interface PdfGlyph {
	readonly originalCharCode: number;
	readonly fontChar: string;
	readonly unicode: string;
	readonly width: number;
	readonly isSpace: boolean;
	readonly vmetric?: readonly number[] | null;
}

const BOLD = /bold|black|heavy|semi-?bold|demi(?!light)|extra-?b|ultra|[-,]vet|halbfett|fett/iu;
const ITALIC = /ital|obli|kursiv|slant|inclin|[-,]it$|cursief/iu;
const FIXED = /mono|courier|consol|typewriter|code|menlo|cmtt/iu;
const SANS =
	/sans|grotes|gothic|helvet|arial|univers|frutiger|myriad|calibri|verdana|tahoma|futura|avenir|gill|lato|roboto|montserrat|dejavu(?!serif)|franklin|trebuchet|segoe|corbel|candara|meta|din\b|interstate|rotis|syntax|thesis|open/iu;
const SERIF =
	/serif|times|garamond|georgia|minion|palat|bookman|century|caslon|baskerville|cambria|didot|bodoni|book antiqua|sabon|utopia|charter|constantia|goudy|plantin|cmr|nimbusrom|roman|swift|lexicon|tiempos|mercury/iu;

/** `ABCDEF+Name`: six letters before the name tell that the file holds part of the font. */
const nameOf = (font: PdfFont): string => (font.name ?? '').replace(/^[A-Z]{6}\+/u, '') || 'unknown';

/** A font as the boxes tell it. What its file says of bold and serifs is often wrong; its name is right. */
export function describeFont(font: PdfFont): Font {
	const name = nameOf(font);
	const serif = /sans-?serif/iu.test(name)
		? false
		: SERIF.test(name)
			? true
			: SANS.test(name)
				? false
				: (font.isSerifFont ?? false);
	return {
		name,
		bold: font.bold === true || font.black === true || BOLD.test(name),
		italic: font.italic === true || ITALIC.test(name),
		serif,
		fixed: font.isMonospace === true || FIXED.test(name),
	};
}
