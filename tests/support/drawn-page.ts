/** Draws text for tests of `extract`: every letter half an em wide, every space a quarter. */
import type { DrawnPage, Glyph } from '#extract/drawn.ts';

const LETTER = 0.5;
const SPACE = 0.25;

/** What is the same for a run of glyphs. */
type Like = Partial<Omit<Glyph, 'text' | 'x' | 'y' | 'width'>>;

/** A run of glyphs from `x` on, one for each letter of `text`. */
export function drawn(text: string, x: number, y: number, like: Like = {}): Glyph[] {
	const { size = 10, spacing = 0, angle = 0 } = like;
	const turn = (angle * Math.PI) / 180;
	let along = 0;
	return [...text].map((letter) => {
		const width = (letter === ' ' ? SPACE : LETTER) * size;
		const glyph = {
			code: letter.codePointAt(0) ?? 0,
			font: 0,
			color: '#000000',
			...like,
			text: letter,
			x: x + along * Math.cos(turn),
			y: y + along * Math.sin(turn),
			width,
			size,
			spacing,
			angle,
		};
		along += width + spacing;
		return glyph;
	});
}

export const drawnPage = (glyphs: readonly Glyph[], more: Partial<DrawnPage> = {}): DrawnPage => ({
	width: 600,
	height: 800,
	fonts: [{ name: 'Proef', bold: false, italic: false, serif: true, fixed: false }],
	glyphs,
	rules: [],
	fills: [],
	figureParts: [],
	links: [],
	...more,
});
