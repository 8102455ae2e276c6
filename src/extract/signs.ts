/**
 * Glyphs without a letter. A source may draw a glyph and not tell what it reads: nothing, a control
 * character, a number of private use. Each such glyph of a font gets one sign of private use in the raw
 * lines, so that it is not lost and can be asked.
 */
import type { Glyph } from '#extract/drawn.ts';

/** Supplementary Private Use Area-A: 65,534 signs, of which no font makes use. */
const FIRST = 0xf0000;
const SIGNS = 0xfffd;
/** What is no letter: control characters, private use, the sign that stands for what could not be read. */
const NOT_A_LETTER = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;

/**
 * Letters that a ligature ends with, of which some programs leave only this one in the text: `h` for `Th`,
 * `i` for `fi`.
 */
const LAST_OF_LIGATURE = /^[hiljft]$/u;
/** A ligature is so much wider than its last letter, at least. */
const WIDER = 1.65;

/**
 * The glyphs of a page that say one letter and are as wide as two: those of a font that has that letter
 * besides.
 */
export function doubtfulGlyphs(glyphs: readonly Glyph[]): ReadonlySet<string> {
	const widths = new Map<string, Map<number, number>>();
	for (const { text, font, code, width, size, said } of glyphs) {
		// A small letter that is set as a capital is as wide as that.
		const capital = String.fromCodePoint(code).toLowerCase() === text && String.fromCodePoint(code) !== text;
		if (!LAST_OF_LIGATURE.test(text) || said !== undefined || capital) continue;
		const key = `${font} ${text}`;
		const codes = widths.get(key) ?? new Map<number, number>();
		if (!codes.has(code)) codes.set(code, width / size);
		widths.set(key, codes);
	}
	const doubtful = new Set<string>();
	for (const [key, codes] of widths) {
		const narrowest = Math.min(...codes.values());
		for (const [code, width] of codes)
			if (width >= WIDER * narrowest) doubtful.add(`${key.split(' ')[0]} ${code}`);
	}
	return doubtful;
}

/** Whether a source tells what a glyph reads. White space is read as such. */
export const hasLetter = ({ text }: Glyph): boolean =>
	text !== '' && (/^\s+$/u.test(text) || !NOT_A_LETTER.test(text));

/**
 * The sign of a glyph: made of its font's name and its number there, so that it is the same on every page and
 * in every import. Two glyphs of an edition may get one sign, once in some thousands; then they are asked as
 * one.
 */
export function signOf(fontName: string, code: number): string {
	let hash = 0x811c9dc5;
	for (const unit of `${fontName} ${code}`) {
		hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return String.fromCodePoint(FIRST + (hash % SIGNS));
}
