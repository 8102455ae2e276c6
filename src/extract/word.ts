/** A word as it is drawn: glyphs that stand against each other on one line of writing. */
import type { Glyph } from '#extract/drawn.ts';
import type { Unseen } from '#layout/boxes.ts';

/** A glyph with its place along and across its own line of writing. */
export interface PlacedGlyph {
	readonly glyph: Glyph;
	/** Along the line, from where that crosses the edge of the page. */
	readonly along: number;
	/** Across it, downwards. */
	readonly across: number;
}

export interface Word {
	/** White space aside, and not empty. */
	readonly glyphs: readonly PlacedGlyph[];
	/** Begin and end along the line of writing. */
	readonly start: number;
	readonly end: number;
	/** The baseline, across the line of writing. */
	readonly baseline: number;
	readonly size: number;
	/** White space is drawn before it, behind it. */
	readonly spaceBefore: boolean;
	readonly spaceAfter: boolean;
	/** It stands against the word before it on its line: the print has no white space between. */
	readonly glued: boolean;
	/** Its letters are set apart. */
	readonly spaced?: true;
	readonly unseen?: Unseen;
}

/** The glyph where its line of writing is level. */
export function placed(glyph: Glyph): PlacedGlyph {
	if (glyph.angle === 0) return { glyph, along: glyph.x, across: glyph.y };
	const angle = (glyph.angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return { glyph, along: glyph.x * cos + glyph.y * sin, across: glyph.y * cos - glyph.x * sin };
}

/** What a word reads: that of its glyphs. */
export const textOf = ({ glyphs }: Word): string => glyphs.map(({ glyph }) => glyph.text).join('');

/** The glyph that most of a word is like: its longest stretch of one font. */
export function commonGlyph({ glyphs }: Word): Glyph | undefined {
	const lengths = new Map<number, { glyph: Glyph; letters: number }>();
	for (const { glyph } of glyphs) {
		const known = lengths.get(glyph.font) ?? { glyph, letters: 0 };
		known.letters += glyph.text.length;
		lengths.set(glyph.font, known);
	}
	return [...lengths.values()].reduce((most, one) => (one.letters > most.letters ? one : most)).glyph;
}
