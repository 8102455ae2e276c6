/** The styles that headings are set in, from the highest to the lowest: by size, then by weight. */
import { keyOf } from '#layout/from-boxes/style.ts';
import type { HeadingStyle, Style } from '#layout/report.ts';

const HIGHEST = 2;
const LOWEST = 6;
/** Sizes that differ by less, as a share, are one: headings are fitted to their measure. */
const ONE_SIZE = 0.03;

export function headingStyles(found: readonly Style[]): HeadingStyle[] {
	const styles = [...new Map(found.map((style) => [keyOf(style), style])).values()].sort(byHeight);
	let rank = -1;
	let above: Style | undefined;
	return styles.map((style) => {
		if (!above || !standsAs(style, above)) rank++;
		above = style;
		return { style, key: keyOf(style), level: Math.min(LOWEST, HIGHEST + rank) };
	});
}

const byHeight = (a: Style, b: Style): number =>
	b.size - a.size ||
	Number(b.bold) - Number(a.bold) ||
	Number(a.italic) - Number(b.italic) ||
	(keyOf(a) < keyOf(b) ? -1 : 1);

/** Whether two styles are of one height: colour and face aside. */
const standsAs = (one: Style, other: Style): boolean =>
	Math.abs(one.size - other.size) <= ONE_SIZE * other.size &&
	one.bold === other.bold &&
	one.italic === other.italic;
