/** A table reaches further than what was found of it: heads above the first line, rows below the last. */

import { linesOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import { type Area, type Strip, whiteOf } from '#layout/from-boxes/tables/columns.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** Lines of heads above what is drawn. */
const MOST_ABOVE = 12;
/**
 * Lines of one column alone, between what belongs to a table: a label of several lines, a head of a group.
 */
const MOST_ALONE = 9;
/** White that parts a table from what stands above and below it, in sizes of the type. */
const WHITE = 2.6;
const APART = 0.8;
/** Heads reach so far beyond what stands below them, in sizes of the type. */
const WIDER = 2.5;
/** A head over columns has no more words. */
const MOST_WORDS = 4;

/** `words`: those that may belong to it. */
export function grown(area: Area, words: readonly BoxedWord[]): Area {
	const inside = words.filter(
		(word) =>
			word.left >= area.left - 3 &&
			word.right <= area.right + 3 &&
			word.baseline > area.top &&
			word.baseline <= area.bottom,
	);
	const lines = linesOf(words.filter((word) => word.right > area.left - 3 && word.left < area.right + 3));
	const own = linesOf(inside);
	const white = whiteOf(own);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return area;
	const above = lines.filter(({ baseline }) => baseline <= area.top).toReversed();
	const below = lines.filter(({ baseline }) => baseline > area.bottom);
	const taken = [
		...takenOf(above.slice(0, MOST_ABOVE), first, area, white),
		...takenOf(below.slice(0, firstLarger(below, last)), last, area, white),
	];
	const all = taken.flatMap((line) => line.words);
	return {
		left: Math.min(area.left, ...all.map((word) => word.left - 1)),
		right: Math.max(area.right, ...all.map((word) => word.right + 1)),
		top: Math.min(area.top, ...taken.map(({ baseline, size }) => baseline - size)),
		bottom: Math.max(area.bottom, ...taken.map(({ baseline, size }) => baseline + 0.3 * size)),
	};
}

/** Rows are set no larger than those above them, in sizes of their type: running text below may be. */
const LARGER = 1.08;

function firstLarger(lines: readonly TableLine[], { size }: TableLine): number {
	const at = lines.findIndex((line) => line.size > LARGER * size);
	return at < 0 ? lines.length : at;
}

/** Of lines away from a table, those that belong to it. */
function takenOf(
	lines: readonly TableLine[],
	edge: TableLine,
	area: Area,
	white: readonly Strip[],
): readonly TableLine[] {
	let taken = 0;
	let near = edge;
	for (const [i, line] of lines.entries()) {
		const gap = Math.abs(line.baseline - near.baseline);
		if (gap > WHITE * Math.max(line.size, near.size) || i - taken >= MOST_ALONE) break;
		const as = belongs(line, area, white);
		if (as === 'no') break;
		if (as === 'yes') taken = i + 1;
		near = line;
	}
	return lines.slice(0, taken);
}

/** Whether a line has words side by side that stand in columns of the table, or words of one column alone. */
function belongs({ words, size }: TableLine, area: Area, white: readonly Strip[]): 'yes' | 'alone' | 'no' {
	const [from, to] = [area.left - WIDER * size, area.right + WIDER * size];
	if (words.some((word) => word.left < from || word.right > to)) return 'no';
	const runs = runsOf(words, APART).map((run) => ({
		left: run[0]?.left ?? 0,
		right: run.at(-1)?.right ?? 0,
		words: run.length,
	}));
	const columns = runs.map(
		({ left, right }) => white.filter((strip) => strip.left < (left + right) / 2).length,
	);
	const over = runs.filter((run) => white.some(({ left, right }) => run.left < left && run.right > right));
	if (over.length > 0 && (runs.length === 1 || over.some((run) => run.words > MOST_WORDS))) return 'no';
	if (new Set(columns).size > 1) return 'yes';
	return (columns[0] ?? 0) > 0 && words.length <= MOST_WORDS ? 'yes' : 'alone';
}
