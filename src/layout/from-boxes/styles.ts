/**
 * Styles by size: what is set as the running text is, larger, or smaller. Everything is relative to the size
 * of the running text.
 */
import { type BoxedWord, commonest } from '#layout/from-boxes/words.ts';

/** How the running text of a page is set. */
export interface BodyStyle {
	/** Size of its type, points. */
	readonly size: number;
	readonly bold: boolean;
	/** From one baseline to the next, points. */
	readonly leading: number;
}

/** A leading where no two lines tell: this many sizes. */
const USUAL_LEADING = 1.3;
const FURTHEST_LEADING = 2.2;

export const sizeOf = (words: readonly BoxedWord[]): number => commonest(words, ({ size }) => size) ?? 0;

export function bodyStyle(rows: readonly (readonly BoxedWord[])[]): BodyStyle {
	const words = rows.flat();
	const size = sizeOf(words);
	const own = words.filter((word) => word.size === size);
	const bold = commonest(own, ({ font }) => font.bold) ?? false;
	return { size, bold, leading: leadingOf(own, size) };
}

/** The commonest distance between a word and the nearest one below it. */
function leadingOf(words: readonly BoxedWord[], size: number): number {
	const counts = new Map<number, number>();
	for (const word of words) {
		const below = words.filter(
			({ left, right, baseline }) =>
				left < word.right && right > word.left && baseline > word.baseline + size / 2,
		);
		const nearest = Math.min(...below.map(({ baseline }) => baseline)) - word.baseline;
		const rounded = Math.round(nearest * 4) / 4;
		if (rounded < size * FURTHEST_LEADING) counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
	}
	const [most] = [...counts].sort(([a, one], [b, two]) => two - one || a - b);
	return most?.[0] ?? size * USUAL_LEADING;
}
