/**
 * What the names of a font's glyphs say that they read. Some programs write into a PDF that a ligature reads
 * as one of its letters (`Th` as `h`), or nothing; the font itself still has its name, `T_h`.
 *
 * Adobe Glyph List Specification, section 2: names of ligatures join those of their letters with `_`; what
 * follows a full stop tells a variant; `uni` is followed by numbers of characters.
 */
import { create } from 'fontkitten';
import type { PdfFont, PdfGlyph } from './fonts.ts';

/** Ligatures whose names have no `_`. */
const LIGATURES: Readonly<Record<string, string>> = { fi: 'fi', fl: 'fl', ff: 'ff', ffi: 'ffi', ffl: 'ffl' };

export function readingOfName(name: string): string | undefined {
	const [base = ''] = name.split('.');
	const parts = base.split('_').map(partOf);
	return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join('');
}

function partOf(name: string): string | undefined {
	const known = LIGATURES[name];
	if (known !== undefined) return known;
	if (/^[A-Za-z]$/u.test(name)) return name;
	const [, numbers] = /^uni((?:[0-9A-F]{4})+)$/u.exec(name) ?? [];
	if (numbers !== undefined)
		return (numbers.match(/.{4}/gu) ?? [])
			.map((number) => String.fromCodePoint(Number.parseInt(number, 16)))
			.join('');
	const [, one] = /^u([0-9A-F]{4,6})$/u.exec(name) ?? [];
	const point = Number.parseInt(one ?? '', 16);
	return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

type NameOf = (glyph: PdfGlyph) => string | undefined;
const names = new WeakMap<PdfFont, NameOf>();

/** The name of a glyph in the font's own program, where that has names. */
export function glyphName(font: PdfFont, glyph: PdfGlyph): string | undefined {
	let nameOf = names.get(font);
	if (nameOf === undefined) {
		nameOf = namesOf(font);
		names.set(font, nameOf);
	}
	return nameOf(glyph);
}

function namesOf(pdfFont: PdfFont): NameOf {
	const none: NameOf = () => undefined;
	const nameAt = programNames(pdfFont);
	if (nameAt === undefined) return none;
	const shift = [0, 1].find((by) => fits(pdfFont, (fontChar) => nameAt(fontChar, by)));
	return shift === undefined ? none : ({ fontChar }) => nameAt(fontChar.codePointAt(0) ?? 0, shift);
}

/** Names by the number that pdf.js draws a glyph by. */
type NameAt = (fontChar: number, shift: number) => string | undefined;

function programNames({ data }: PdfFont): NameAt | undefined {
	if (data === undefined || data === null) return undefined;
	try {
		const font = create(Buffer.from(data));
		if (!('glyphForCodePoint' in font)) return undefined;
		return (fontChar, shift) => {
			try {
				const { id } = font.glyphForCodePoint(fontChar);
				return id === 0 ? undefined : (font.getGlyph(id + shift).name ?? undefined);
			} catch {
				return undefined;
			}
		};
	} catch {
		// A font that pdf.js can draw with and fontkitten cannot open tells no names.
		return undefined;
	}
}

/**
 * Whether names are those of the glyphs: the letters A–z have their own, where the font numbers them as ASCII
 * does. pdf.js writes the list of names of a Type 1 font with one too many at its head, so that they may be
 * one off.
 */
function fits({ toFontChar }: PdfFont, nameOf: (fontChar: number) => string | undefined): boolean {
	let [right, wrong] = [0, 0];
	for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
		const fontChar = toFontChar?.get(letter.codePointAt(0) ?? 0);
		const name = fontChar === undefined ? undefined : nameOf(fontChar);
		if (name === undefined) continue;
		if (name === letter) right += 1;
		else wrong += 1;
	}
	return right >= 5 && wrong <= 1;
}
