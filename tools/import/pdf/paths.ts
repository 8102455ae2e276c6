/** Drawn paths → rules and fills. A line is a rule; so is a filled box that is as thin as one. */
import type { Box } from '#extract/drawn.ts';
import { apply, type Bounds, boundsOf, meet, type Point } from './matrix.ts';
import type { State } from './state.ts';

/** Steps of a path in pdf.js' list: `DrawOPS`, and how many numbers follow each. */
const STEPS = [2, 2, 6, 4, 0] as const;
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
/** A box that is no thicker than this is a rule, points. */
const THIN = 2.5;
const WHITE = '#ffffff';
/** How far both ends of a slanting line are apart on both axes, in units of the path. */
const SLANT = 1;

export interface Drawn {
	readonly rules: readonly Box[];
	readonly fills: readonly { readonly box: Box; readonly color: string }[];
	/** What the path covers, where it is more than level and upright lines. */
	readonly shape?: Box;
}

/** How a path is painted. */
export interface Paint {
	readonly filled: boolean;
	readonly stroked: boolean;
}

/** @param steps pdf.js' numbers of the path: a step and its points, again and again */
export function drawPath(state: State, steps: ArrayLike<number>, bounds: Bounds, paint: Paint): Drawn {
	const rules: Box[] = [];
	const fills: { box: Box; color: string }[] = [];
	const seen = meet(boundsOf(state.matrix, bounds), state.clip);
	const [width, height] = [seen[2] - seen[0], seen[3] - seen[1]];
	if (width < 0 || height < 0 || state.opacity === 0) return { rules, fills };
	if (paint.filled && state.fill !== undefined) {
		if (Math.min(width, height) <= THIN) {
			if (state.fill !== WHITE && Math.max(width, height) > THIN) rules.push(middleOf(seen));
		} else fills.push({ box: [seen[0], seen[1], width, height], color: state.fill });
	}
	if (paint.stroked && state.stroke !== undefined && state.stroke !== WHITE)
		rules.push(...straightLines(steps, state));
	const shape = isShape(steps) ? { shape: [seen[0], seen[1], width, height] as const } : {};
	return { rules, fills, ...shape };
}

/** Whether a path has curves or slanting lines. */
function isShape(steps: ArrayLike<number>): boolean {
	let at: readonly number[] = [];
	for (let i = 0; i < steps.length; ) {
		const step = steps[i] ?? CLOSE;
		const count = STEPS[step] ?? 0;
		const to = [steps[i + count - 1] ?? 0, steps[i + count] ?? 0];
		if (step !== MOVE && step !== LINE && step !== CLOSE) return true;
		if (step === LINE && to.every((value, axis) => Math.abs(value - (at[axis] ?? 0)) > SLANT)) return true;
		if (step !== CLOSE) at = to;
		i += 1 + count;
	}
	return false;
}

/** The line along the middle of a thin box. */
function middleOf([left, top, right, bottom]: Bounds): Box {
	const level = right - left >= bottom - top;
	const y = (top + bottom) / 2;
	const x = (left + right) / 2;
	return level ? [left, y, right, y] : [x, top, x, bottom];
}

/** The straight lines of a path that are level or upright. */
function straightLines(steps: ArrayLike<number>, state: State): Box[] {
	const lines: Box[] = [];
	let start: Point = [0, 0];
	let at: Point = [0, 0];
	for (let i = 0; i < steps.length; ) {
		const step = steps[i] ?? CLOSE;
		const count = STEPS[step] ?? 0;
		const to: Point =
			step === CLOSE ? start : apply(state.matrix, [steps[i + count - 1] ?? 0, steps[i + count] ?? 0]);
		if (step === MOVE) start = to;
		else if (step === LINE || step === CLOSE) {
			const level = Math.abs(to[1] - at[1]) < 0.5 || Math.abs(to[0] - at[0]) < 0.5;
			const long = Math.hypot(to[0] - at[0], to[1] - at[1]) > THIN;
			if (level && long) lines.push([at[0], at[1], to[0], to[1]]);
		}
		at = to;
		i += 1 + count;
	}
	return lines;
}
