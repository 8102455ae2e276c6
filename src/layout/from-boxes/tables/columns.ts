/**
 * Where the columns of a table part: at lines drawn down it, else in the white that its lines keep free. A
 * line with one run tells nothing; words over a white that most lines keep free are a head over columns.
 */
import { leftOf, rightOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import type { Stroke } from '#layout/from-boxes/strokes.ts';

/** Words of a line this far apart, in sizes of their type, may stand in two columns. */
export const APART = 0.5;
/** Share of the lines with words at both sides that may run over the white. */
const CROSSING = 0.34;
/** So many lines at least have words at both sides. */
const FEWEST = 2;
/** A line drawn down is one between columns if it covers this share of the table's height. */
const COVERED = 0.5;
/** A drawn line within so many points of the edge of the table is its frame. */
const EDGE = 4;

/** A part of a page, points. */
export interface Area {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Cuts {
	/** From left to right, between the columns. */
	readonly cuts: readonly number[];
	/** Whether lines are drawn at all of them. */
	readonly drawn: boolean;
}

/** A strip of white that goes down a table. */
export interface Strip {
	readonly left: number;
	readonly right: number;
}

/** The white between the columns of lines, from left to right. */
export const whiteOf = (lines: readonly TableLine[]): readonly Strip[] =>
	whiteCuts(lines).map((strip) => besideShortLines(strip, lines));

export function columnCuts(lines: readonly TableLine[], down: readonly Stroke[], area: Area): Cuts {
	const drawn = drawnCuts(down, area);
	const framed =
		down.some(({ at }) => at <= area.left + EDGE) && down.some(({ at }) => at >= area.right - EDGE);
	const white = whiteOf(lines);
	// The frame of one column among others that are set by white alone tells nothing of these.
	const all = framed || white.every((strip) => !isClear(strip, lines) || drawn.some((x) => isIn(x, strip)));
	if (drawn.length > 0 && (framed || drawn.length > 1) && all) return { cuts: drawn, drawn: true };
	const cuts = [
		...drawn.filter((x) => white.every((strip) => x < strip.left || x > strip.right)),
		...white.map((strip) => drawn.find((x) => x >= strip.left && x <= strip.right) ?? middleOf(strip)),
	];
	return { cuts: cuts.sort((a, b) => a - b), drawn: false };
}

/** Lines drawn down the table between its sides; pieces one below the other are one. */
function drawnCuts(down: readonly Stroke[], { left, right, top, bottom }: Area): number[] {
	const inside = down.filter(
		({ at, from, to }) => at > left + EDGE && at < right - EDGE && to > top && from < bottom,
	);
	const cuts: { at: number; covered: number }[] = [];
	for (const { at, from, to } of inside.toSorted((a, b) => a.at - b.at)) {
		const covered = Math.min(to, bottom) - Math.max(from, top);
		const last = cuts.at(-1);
		if (last && at - last.at <= EDGE) last.covered += covered;
		else cuts.push({ at, covered });
	}
	return cuts.filter(({ covered }) => covered >= COVERED * (bottom - top)).map(({ at }) => at);
}

const isIn = (x: number, { left, right }: Strip): boolean => x >= left - EDGE && x <= right + EDGE;

/** Whether a strip is wide, no words run over it, and most lines have amounts behind it. */
function isClear(strip: Strip, lines: readonly TableLine[]): boolean {
	const runs = lines.map(({ words }) => runsOf(words, APART));
	const size = Math.max(...lines.map((line) => line.size));
	const isOver = runs.some((line) =>
		line.some((run) => leftOf(run) < strip.right - 1 && rightOf(run) > strip.left + 1),
	);
	const behind = runs.filter((line) =>
		line.some((run) => leftOf(run) >= strip.right - 1 && /^[-–−+(]?\d/u.test(run[0]?.text ?? '')),
	);
	return !isOver && strip.right - strip.left >= size && behind.length > lines.length / 2;
}

const middleOf = ({ left, right }: Strip): number => (left + right) / 2;

/** The strips of white, each crossed by as few lines as can be. */
function whiteCuts(lines: readonly TableLine[]): Strip[] {
	const runs = lines.map(({ words }) => runsOf(words, APART)).filter((line) => line.length > 1);
	if (runs.length < FEWEST) return [];
	const size = Math.max(...lines.map((line) => line.size));
	const slices = slicesOf(runs.flat().map((run) => ({ left: leftOf(run), right: rightOf(run) })));
	const found: Strip[] = [];
	const most = Math.floor(CROSSING * runs.length);
	for (let crossing = 0; crossing <= most; crossing++) {
		for (const stretch of stretchesOf(slices, crossing)) {
			const own = { left: stretch[0]?.left ?? 0, right: stretch.at(-1)?.right ?? 0 };
			if (found.some((strip) => strip.left < own.right && strip.right > own.left)) continue;
			if (own.right - own.left < (APART * size) / 2) continue;
			const beside = runs.filter(
				(line) =>
					line.some((run) => rightOf(run) <= own.left + 0.1) &&
					line.some((run) => leftOf(run) >= own.right - 0.1),
			);
			if (beside.length >= Math.max(FEWEST, crossing * 2)) found.push(own);
		}
	}
	return found.sort((a, b) => a.left - b.left);
}

/** The strip right of lines with words at its left alone, where these end in it: first lines of a cell. */
function besideShortLines(strip: Strip, lines: readonly TableLine[]): Strip {
	const ends = lines
		.flatMap(({ words }) => runsOf(words, APART))
		.flatMap((run) => {
			const right = rightOf(run);
			return leftOf(run) < strip.left && right > strip.left && right < strip.right - 1 ? [right] : [];
		});
	return { ...strip, left: Math.max(strip.left, ...ends) };
}

interface Slice extends Strip {
	readonly crossing: number;
}

/** The width of the table in slices, at every edge of a run, each with the number of runs over it. */
function slicesOf(runs: readonly Strip[]): Slice[] {
	const edges = runs
		.flatMap(({ left, right }) => [
			{ at: left, by: 1 },
			{ at: right, by: -1 },
		])
		.sort((a, b) => a.at - b.at || a.by - b.by);
	let crossing = 0;
	return edges.flatMap(({ at, by }, i): Slice[] => {
		crossing += by;
		const next = edges[i + 1]?.at ?? at;
		return next > at ? [{ left: at, right: next, crossing }] : [];
	});
}

/** Neighbouring slices that so many runs cross at most. */
function stretchesOf(slices: readonly Slice[], most: number): Slice[][] {
	const stretches: Slice[][] = [];
	let open = false;
	for (const slice of slices) {
		if (slice.crossing > most) open = false;
		else if (open) stretches.at(-1)?.push(slice);
		else {
			stretches.push([slice]);
			open = true;
		}
	}
	return stretches;
}
