/**
 * The styles that headings are set in, from the highest to the lowest: by size, then by weight. Where the report
 * tells how high titles stand, their styles stand so, and others between them.
 */
import { keyOf } from '#layout/from-boxes/style.ts';
import type { HeadingStyle, Style } from '#layout/report.ts';

const HIGHEST = 2;
const LOWEST = 6;
/** Sizes that differ by less, as a share, are one: headings are fitted to their measure. */
const ONE_SIZE = 0.03;

/** A heading: its style, and how high it stands where that is told. */
export interface FoundHeading {
	readonly style: Style;
	readonly level?: number | undefined;
}

export function headingStyles(found: readonly FoundHeading[]): HeadingStyle[] {
	const styles = [...Map.groupBy(found, ({ style }) => keyOf(style)).values()]
		.map((own) => ({ style: (own[0] as FoundHeading).style, told: commonest(own.map(({ level }) => level)) }))
		.sort((a, b) => byHeight(a.style, b.style));
	const isTold = styles.some(({ told }) => told !== undefined);
	let level = HIGHEST - 1;
	let above: Style | undefined;
	return styles.map(({ style, told }) => {
		// What is larger than all titles that are told stands over the report.
		if (!above || !standsAs(style, above)) level += isTold && level < HIGHEST && told === undefined ? 0 : 1;
		if (told !== undefined) level = told;
		above = style;
		return { style, key: keyOf(style), level: Math.min(LOWEST, Math.max(HIGHEST, level)) };
	});
}

/** The level that most of those have that have one. */
function commonest(levels: readonly (number | undefined)[]): number | undefined {
	const told = Map.groupBy(
		levels.filter((level) => level !== undefined),
		(level) => level,
	);
	return [...told].sort(([a, one], [b, two]) => two.length - one.length || a - b)[0]?.[0];
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
