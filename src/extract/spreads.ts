/**
 * Spreads: two printed pages on one page of the source, told by their numbers, or by a source that has single
 * pages of half the width. They are parted at the fold.
 */
import type { Box, DrawnPage, Glyph } from '#extract/drawn.ts';

/** A spread is wider than high, by so much at least and at most. */
const WIDE = [1.15, 1.75] as const;
/** The strip along the fold in which no word of a spread stands, as a part of the width, on either side. */
const FOLD = 0.006;
/** The outermost part of the height in which folios stand. */
const EDGE = 0.12;
/** Glyphs across the fold: a title that runs over both pages is allowed, text is not. */
const MOST_ACROSS = 6;
const SAME = 0.02;

export interface PageSize {
	readonly width: number;
	readonly height: number;
}

/** @param sizes of all pages of the source */
export function isSpread(page: DrawnPage, sizes: readonly PageSize[]): boolean {
	const ratio = page.width / page.height;
	if (ratio < WIDE[0] || ratio > WIDE[1] || crossing(page) > MOST_ACROSS) return false;
	const half = sizes.some(
		({ width, height }) =>
			Math.abs(2 * width - page.width) <= SAME * page.width &&
			Math.abs(height - page.height) <= SAME * height,
	);
	return half || hasTwoFolios(page);
}

/** Upright glyphs that stand on the fold. */
function crossing({ glyphs, width }: DrawnPage): number {
	const [from, to] = [(0.5 - FOLD) * width, (0.5 + FOLD) * width];
	return glyphs.filter(
		({ x, width: own, angle, unseen, text }) =>
			unseen === undefined && angle === 0 && text.trim() !== '' && x < to && x + own > from,
	).length;
}

/** Whether both halves have a number at one height, the right one the next. */
function hasTwoFolios(page: DrawnPage): boolean {
	const numbers = numbersOf(page);
	return numbers.some(
		(left) =>
			left.x < page.width / 2 &&
			left.value % 2 === 0 &&
			numbers.some(
				({ x, y, value }) => x > page.width / 2 && value === left.value + 1 && Math.abs(y - left.y) < 3,
			),
	);
}

/** Runs of digits at the head and the foot. */
function numbersOf({ glyphs, height }: DrawnPage): { value: number; x: number; y: number }[] {
	const numbers: { digits: string; glyph: Glyph; end: number }[] = [];
	for (const glyph of glyphs) {
		if (!/^\d$/u.test(glyph.text) || glyph.angle !== 0 || glyph.unseen !== undefined) continue;
		if (Math.min(glyph.y, height - glyph.y) > EDGE * height) continue;
		const last = numbers.at(-1);
		const goesOn = last?.glyph.y === glyph.y && Math.abs(glyph.x - last.end) < 0.2 * glyph.size;
		if (last !== undefined && goesOn) {
			last.digits += glyph.text;
			last.end = glyph.x + glyph.width;
		} else numbers.push({ digits: glyph.text, glyph, end: glyph.x + glyph.width });
	}
	return numbers.map(({ digits, glyph }) => ({ value: Number(digits), x: glyph.x, y: glyph.y }));
}

/** The left and the right page; what stands across the fold goes with the left. */
export function halvesOf(page: DrawnPage): readonly [DrawnPage, DrawnPage] {
	const middle = page.width / 2;
	const half = (left: boolean): DrawnPage => {
		const by = left ? 0 : middle;
		const isOwn = (x: number): boolean => (left ? x < middle : x >= middle);
		const shifted = (box: Box): Box => [box[0] - by, box[1], box[2], box[3]];
		const overlapping = (box: Box): boolean => (left ? box[0] < middle : box[0] + box[2] > middle);
		const cut = (box: Box): Box => {
			const from = Math.max(box[0] - by, 0);
			const to = Math.min(box[0] + box[2] - by, middle);
			return [from, box[1], Math.max(0, to - from), box[3]];
		};
		return {
			...page,
			width: middle,
			glyphs: page.glyphs.filter(({ x }) => isOwn(x)).map((glyph) => ({ ...glyph, x: glyph.x - by })),
			rules: page.rules
				.filter(([x0, , x1]) => isOwn((x0 + x1) / 2))
				.map(([x0, y0, x1, y1]) => [x0 - by, y0, x1 - by, y1] as const),
			fills: page.fills
				.filter(({ box }) => overlapping(box))
				.map((fill) => ({ ...fill, box: cut(fill.box) })),
			figureParts: page.figureParts
				.filter(({ box }) => overlapping(box))
				.map((part) => ({ ...part, box: cut(part.box) })),
			links: page.links
				.filter(({ box }) => isOwn(box[0]))
				.map((link) => ({ ...link, box: shifted(link.box) })),
		};
	};
	return [half(true), half(false)];
}
