/**
 * The regions of a page: XY-cut by gutters instead of by bare white. The gutter with most rows beside it
 * parts the page in three: what stands above it, the columns at both its sides, and what stands below; each
 * is cut again. So a lead or a figure across the page ends a setting of columns, and another one may follow.
 */
import { bestGutter, type Gutter } from '#layout/from-boxes/regions/gutter.ts';
import { withinGutter } from '#layout/from-boxes/regions/gutter-ends.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';

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

/** `rows`: from top to bottom, each from left to right; `size`: of the running text, points. */
export function regionOf(rows: readonly BoxRow[], size: number): Region {
	const gutter = bestGutter(rows, size);
	if (!gutter) return { kind: 'text', rows };
	const own = withinGutter(rows, gutter, size);
	const columns: Region = { kind: 'columns', parts: sidesOf(rows.slice(own.from, own.to), own, size) };
	const parts = [rows.slice(0, own.from), columns, rows.slice(own.to)].flatMap((part): Region[] => {
		if (!('length' in part)) return [part];
		return part.length > 0 ? [regionOf(part, size)] : [];
	});
	return parts.length === 1 ? columns : { kind: 'bands', parts: parts.flatMap(flat('bands')) };
}

/** The regions left and right of a gutter. */
function sidesOf(rows: readonly BoxRow[], { left, right }: Gutter, size: number): Region[] {
	const middle = (left + right) / 2;
	const isLeft = (word: { left: number; right: number }): boolean => (word.left + word.right) / 2 < middle;
	return [rows.map((row) => row.filter(isLeft)), rows.map((row) => row.filter((word) => !isLeft(word)))]
		.map((side) => side.filter((row) => row.length > 0))
		.map((side) => regionOf(side, size))
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
