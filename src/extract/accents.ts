/**
 * Accents that are drawn as glyphs of their own over a letter, as old programs set them: `e` and `ˆ` are `ê`.
 * The letter takes the accent; nothing of the print is lost.
 */
import type { Glyph } from '#extract/drawn.ts';

/** Accents that stand alone → those that combine with a letter. */
const COMBINING: Readonly<Record<string, string>> = {
	'`': '\u0300',
	'´': '\u0301',
	ˆ: '\u0302',
	'˜': '\u0303',
	'¯': '\u0304',
	'˘': '\u0306',
	'˙': '\u0307',
	'¨': '\u0308',
	'˚': '\u030a',
	'˝': '\u030b',
	ˇ: '\u030c',
	'¸': '\u0327',
	'˛': '\u0328',
};
/** How many glyphs before or after its letter an accent is drawn. */
const NEAR = 2;
/** How far their baselines are apart, in sizes of type. */
const LEVEL = 0.5;

export function withAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
	const composed = [...glyphs];
	const taken = new Set<number>();
	glyphs.forEach((accent, index) => {
		const mark = COMBINING[accent.text] ?? (/^\p{M}$/u.test(accent.text) ? accent.text : undefined);
		if (mark === undefined) return;
		for (let away = 1; away <= NEAR; away++)
			for (const at of [index - away, index + away]) {
				const letter = composed[at];
				if (letter === undefined || taken.has(at) || !isUnder(letter, accent)) continue;
				const text = `${letter.text}${mark}`.normalize('NFC');
				if ([...text].length > [...letter.text].length) continue;
				composed[at] = { ...letter, text };
				taken.add(index);
				return;
			}
	});
	return composed.filter((_, index) => !taken.has(index));
}

/** Whether an accent is drawn over or under a letter: its middle is within the letter's width. */
function isUnder(letter: Glyph, accent: Glyph): boolean {
	if (!/\p{L}/u.test(letter.text) || letter.angle !== 0 || accent.angle !== 0) return false;
	const middle = accent.x + accent.width / 2;
	const level = Math.abs(letter.y - accent.y) <= LEVEL * letter.size;
	return level && letter.unseen === accent.unseen && middle >= letter.x && middle <= letter.x + letter.width;
}
