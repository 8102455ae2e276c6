/** Columns by gutters: strips of white that few rows cross and at whose right many lines begin. */
import { LABEL } from '#layout/from-boxes/list-labels.ts';
import type { BodyStyle } from '#layout/from-boxes/styles.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** Words of a row that stand no further apart than words of a line do. */
export type Run = readonly BoxedWord[];

/** A column's left and right edge, points. */
export interface Column {
	readonly left: number;
	readonly right: number;
}

/**
 * Words further apart than this, in sizes of their type, belong to other lines; as `char_margin` of pdfminer.
 */
const FAR = 1;
/** and the label of an item further from its text than this. */
const FAR_FROM_LABEL = 2.5;
/** A gutter is at least this wide, in sizes of the body. */
const NARROWEST = 0.7;
/** Rows that may cross a gutter: titles, leads, notes set across. */
const CROSSING = 0.2;
/** So many rows stand left and right of a gutter, */
const FEWEST = 3;
/**
 * and of the lines before the next one this share begins at its edge, within so many sizes of the body: an
 * item or a paragraph stands in.
 */
const AT_EDGE = 0.4;
const EDGE = 2.2;

/** Parts a row where words stand further apart than those of a line. */
export function runsOf(row: readonly BoxedWord[]): Run[] {
	const runs: BoxedWord[][] = [];
	for (const word of row) {
		const last = runs.at(-1);
		const before = last?.at(-1);
		const gap = before ? word.left - before.right : 0;
		const far = last?.length === 1 && before && LABEL.test(before.text) ? FAR_FROM_LABEL : FAR;
		if (last && before && gap >= -before.size && gap <= far * Math.max(word.size, before.size))
			last.push(word);
		else runs.push([word]);
	}
	return runs;
}

export const leftOf = (run: Run): number => Math.min(...run.map(({ left }) => left));
export const rightOf = (run: Run): number => Math.max(...run.map(({ right }) => right));

/** The columns of a page, from left to right; one at least where there are words. */
export function columnsOf(rows: readonly (readonly BoxedWord[])[], body: BodyStyle): Column[] {
	const runs = rows.map(runsOf);
	const all = runs.flat();
	if (all.length === 0) return [];
	const white = whiteOf(runs, body);
	const gutters = white.filter((strip, i) =>
		partsColumns(runs, strip, white[i + 1]?.left ?? Number.POSITIVE_INFINITY, body),
	);
	const edges = [
		Math.min(...all.map(leftOf)),
		...gutters.flatMap(({ left, right }) => [left, right]),
		Math.max(...all.map(rightOf)),
	];
	return Array.from({ length: gutters.length + 1 }, (_, k) => ({
		left: edges[2 * k] as number,
		right: edges[2 * k + 1] as number,
	}));
}

/** A strip of the page from top to bottom, and how many rows cross it. */
interface Strip extends Column {
	readonly crossing: number;
}

/** The emptiest strip of every stretch that no more rows cross than may, if it is as wide as a gutter. */
function whiteOf(runs: readonly (readonly Run[])[], { size }: BodyStyle): Strip[] {
	const most = Math.max(1, CROSSING * runs.length);
	const stretches: Strip[][] = [];
	let open = false;
	for (const strip of stripsOf(runs.flat())) {
		if (strip.crossing <= most && open) stretches.at(-1)?.push(strip);
		else if (strip.crossing <= most) stretches.push([strip]);
		open = strip.crossing <= most;
	}
	return stretches
		.flatMap((strips) => {
			const least = Math.min(...strips.map(({ crossing }) => crossing));
			const emptiest = strips.filter(({ crossing }) => crossing === least);
			return emptiest.sort((a, b) => b.right - b.left - (a.right - a.left)).slice(0, 1);
		})
		.filter(({ left, right }) => right - left >= NARROWEST * size);
}

/** The page in strips, at every edge of a run. */
function stripsOf(runs: readonly Run[]): Strip[] {
	const edges = runs
		.flatMap((run) => [
			{ at: leftOf(run), by: 1 },
			{ at: rightOf(run), by: -1 },
		])
		.sort((a, b) => a.at - b.at || a.by - b.by);
	let crossing = 0;
	return edges.flatMap(({ at, by }, i): Strip[] => {
		crossing += by;
		const right = edges[i + 1]?.at ?? at;
		return right > at ? [{ left: at, right, crossing }] : [];
	});
}

/**
 * Whether lines end left of a strip and begin at its right edge, line under line; the next strip begins at
 * `next`.
 */
function partsColumns(
	runs: readonly (readonly Run[])[],
	{ left, right }: Strip,
	next: number,
	{ size }: BodyStyle,
): boolean {
	const before = runs.filter((row) => row.some((run) => rightOf(run) <= right && leftOf(run) < left));
	const behind = runs
		.flat()
		.map(leftOf)
		.filter((at) => at >= left && at < next);
	const edge = behind.filter((at) => at - right <= EDGE * size);
	return before.length >= FEWEST && edge.length >= FEWEST && edge.length >= AT_EDGE * behind.length;
}
