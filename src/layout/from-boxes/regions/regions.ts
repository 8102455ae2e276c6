/**
 * The regions of a page: XY-cut by gutters instead of by bare white. The gutter with most rows beside it
 * parts the page in three: what stands above it, the columns at both its sides, and what stands below; each
 * is cut again. So a lead or a figure across the page ends a setting of columns, and another one may follow.
 */
import { bestGutter, type Gutter } from '#layout/from-boxes/regions/gutter.ts';
import { withinGutter } from '#layout/from-boxes/regions/gutter-ends.ts';
import type { Stroke } from '#layout/from-boxes/strokes.ts';
import { type BoxRow, baselineOf } from '#layout/from-boxes/words.ts';

/** Rows that no gutter parts, from top to bottom: words of a column, or of the whole width. */
export interface TextRegion {
	readonly kind: 'text';
	readonly rows: readonly BoxRow[];
}

/** Regions above each other, or beside each other from left to right: in reading order. */
export interface PartedRegion {
	readonly kind: 'bands' | 'columns';
	readonly parts: readonly Region[];
}

export type Region = TextRegion | PartedRegion;

/** What a page is cut by beside its white. */
export interface Cuts {
	/** Size of the running text, points. */
	readonly size: number;
	/** Lines drawn across the page: one over a gutter ends what is read column by column. */
	readonly across?: readonly Stroke[];
}

/** `rows`: from top to bottom, each from left to right. */
export function regionOf(rows: readonly BoxRow[], cuts: Cuts): Region {
	const gutter = bestGutter(rows, cuts.size);
	if (!gutter) return { kind: 'text', rows };
	const own = withinGutter(rows, gutter, cuts.size);
	const columns = stretchesOf(rows.slice(own.from, own.to), own, cuts).map(
		(stretch): Region => ({ kind: 'columns', parts: sidesOf(stretch, own, cuts) }),
	);
	const parts = [rows.slice(0, own.from), columns, rows.slice(own.to)].flatMap((part, i): Region[] => {
		if (i === 1) return part as Region[];
		return part.length > 0 ? [regionOf(part as BoxRow[], cuts)] : [];
	});
	const [only] = parts;
	return only && parts.length === 1 ? only : { kind: 'bands', parts: parts.flatMap(flat('bands')) };
}

/** The rows beside a gutter, parted where a line is drawn across it, over half of what stands at both sides. */
function stretchesOf(rows: readonly BoxRow[], { left, right }: Gutter, { across = [] }: Cuts): BoxRow[][] {
	const words = rows.flat();
	const first = Math.min(...words.map((word) => word.left));
	const last = Math.max(...words.map((word) => word.right));
	const cuts = across
		.filter(({ from, to }) => from <= (first + left) / 2 && to >= (right + last) / 2)
		.map(({ at }) => rows.findIndex((row) => baselineOf(row) > at))
		.filter((at) => at > 0 && !isWithinClaim(rows[at - 1], rows[at]))
		.sort((a, b) => a - b);
	const ends = [...new Set(cuts), rows.length];
	return ends.map((end, i) => rows.slice(ends[i - 1] ?? 0, end));
}

const isWithinClaim = (above: BoxRow | undefined, below: BoxRow | undefined): boolean =>
	(above ?? []).some(
		({ claim }) => claim !== undefined && (below ?? []).some((word) => word.claim === claim),
	);

/** The regions left and right of a gutter. */
function sidesOf(rows: readonly BoxRow[], { left, right }: Gutter, cuts: Cuts): Region[] {
	const middle = (left + right) / 2;
	const isLeft = (word: { left: number; right: number }): boolean => (word.left + word.right) / 2 < middle;
	return [rows.map((row) => row.filter(isLeft)), rows.map((row) => row.filter((word) => !isLeft(word)))]
		.map((side) => side.filter((row) => row.length > 0))
		.filter((side) => side.length > 0)
		.map((side) => regionOf(side, cuts))
		.flatMap(flat('columns'));
}

/** The parts of a region that is parted as its parent is. */
const flat =
	(kind: PartedRegion['kind']) =>
	(region: Region): readonly Region[] =>
		region.kind === kind ? region.parts : [region];

/** Its regions of text, in reading order. */
export function textsOf(region: Region): readonly TextRegion[] {
	return region.kind === 'text' ? [region] : region.parts.flatMap(textsOf);
}
