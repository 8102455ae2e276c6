/**
 * Glyphs that are drawn again where the same one stands: shadows, and type made bold by drawing it twice. The
 * one that was drawn last is what a reader sees; the others are told as `twice`.
 */
import type { Glyph } from '#extract/drawn.ts';

/** How far a copy may stand from its letter, in sizes of type. */
const SHADOW = 0.16;
/** Grid in which letters near each other are looked for, points. */
const GRID = 4;

export function markTwice(glyphs: readonly Glyph[]): readonly Glyph[] {
	const seen = new Map<string, Glyph[]>();
	const marked: Glyph[] = [];
	for (const glyph of glyphs.toReversed()) {
		if (glyph.unseen !== undefined || glyph.text.trim() === '') {
			marked.push(glyph);
			continue;
		}
		const cell = [Math.round(glyph.x / GRID), Math.round(glyph.y / GRID)] as const;
		const near = around(cell).flatMap((key) => seen.get(`${glyph.text} ${key}`) ?? []);
		const again = near.some((other) => isCopy(glyph, other));
		marked.push(again ? { ...glyph, unseen: 'twice' } : glyph);
		if (again) continue;
		const key = `${glyph.text} ${cell.join(' ')}`;
		seen.set(key, [...(seen.get(key) ?? []), glyph]);
	}
	return marked.reverse();
}

function isCopy(a: Glyph, b: Glyph): boolean {
	const far = SHADOW * Math.min(a.size, b.size);
	return (
		a.font === b.font &&
		a.angle === b.angle &&
		Math.abs(a.size - b.size) <= 0.02 * b.size &&
		Math.abs(a.x - b.x) <= far &&
		Math.abs(a.y - b.y) <= far
	);
}

const around = ([x, y]: readonly [number, number]): string[] =>
	[-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${x + dx} ${y + dy}`));
