/**
 * Glyphs without a letter. A source may draw a glyph and not tell what it reads: nothing, a control character,
 * a number of private use. Each such glyph of a font gets one sign of private use in the raw lines, so that it
 * is not lost and can be asked.
 */
import type { Glyph } from '#extract/drawn.ts';

/** Supplementary Private Use Area-A: 65,534 signs, of which no font makes use. */
const FIRST = 0xf0000;
const SIGNS = 0xfffd;
/** What is no letter: control characters, private use, the sign that stands for what could not be read. */
const NOT_A_LETTER = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/u;

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
