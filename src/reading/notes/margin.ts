/**
 * Where notes stand in the margin: in the order of their calls, none over another or over what stands there already, and
 * together as near their calls as that allows. To stand above its call is worse for a note than to stand below it, so that of a few
 * close together the first is level with its call. All measures in one unit, counted down from one origin.
 */
import { isotonic } from '#reading/notes/isotonic.ts';

/** A note. */
export interface MarginNote {
	/** Where it would begin: level with its call. Never less than that of the note before. */
	readonly wish: number;
	readonly height: number;
}

/** What the margin holds already: a pull quote. */
export interface Obstacle {
	readonly top: number;
	readonly bottom: number;
}

export interface Margin {
	/** Nothing stands above this. */
	readonly top: number;
	/** Least distance between two notes, and between a note and an obstacle. */
	readonly gap: number;
	/** From top to bottom. */
	readonly obstacles: readonly Obstacle[];
}

/** What it costs a note to stand a unit above its call; below it, 1. */
const ABOVE = 3;

/** What a note pays for a place. */
const costOf = (wish: number, top: number): number => (top < wish ? ABOVE * (wish - top) : top - wish);

/** How many notes around an obstacle are tried on both sides of it. */
const TRIED = 6;

interface Stretch {
	readonly top: number;
	readonly bottom: number;
}

interface Plan {
	readonly cost: number;
	readonly tops: readonly number[];
}

const IMPOSSIBLE: Plan = { cost: Number.POSITIVE_INFINITY, tops: [] };

/** @returns where each note begins. The last stretch has no end, so there always is an answer. */
export function placeInMargin(notes: readonly MarginNote[], margin: Margin): readonly number[] {
	const free = stretches(margin);
	// Best plans for the first `count` notes in the stretches so far.
	let plans = new Map<number, Plan>([[0, { cost: 0, tops: [] }]]);
	for (const [index, stretch] of free.entries()) {
		const ends = index === free.length - 1 ? [notes.length] : counts(notes, stretch.bottom);
		const next = new Map<number, Plan>();
		for (const end of ends) {
			let best = IMPOSSIBLE;
			for (const [start, before] of plans) {
				if (start > end) continue;
				const own = fill(notes.slice(start, end), stretch, margin.gap);
				const cost = before.cost + own.cost;
				if (cost < best.cost) best = { cost, tops: [...before.tops, ...own.tops] };
			}
			if (best !== IMPOSSIBLE) next.set(end, best);
		}
		plans = next;
	}
	return plans.get(notes.length)?.tops ?? [];
}

/** Free stretches of the margin; those too short for anything are left out by having no room for a note. */
function stretches({ top, gap, obstacles }: Margin): Stretch[] {
	const free: Stretch[] = [];
	let from = top;
	for (const obstacle of obstacles) {
		free.push({ top: from, bottom: obstacle.top - gap });
		from = Math.max(from, obstacle.bottom + gap);
	}
	return [...free, { top: from, bottom: Number.POSITIVE_INFINITY }];
}

/** Numbers of notes that may stand above `bottom`: about as many as wish to, and none, so that there is always a way. */
function counts(notes: readonly MarginNote[], bottom: number): number[] {
	const wishing = notes.filter(({ wish }) => wish < bottom).length;
	const found = new Set([0]);
	for (let count = wishing - TRIED; count <= wishing + TRIED; count += 1) {
		if (count >= 0 && count <= notes.length) found.add(count);
	}
	return [...found];
}

function fill(notes: readonly MarginNote[], { top, bottom }: Stretch, gap: number): Plan {
	const before: number[] = [];
	let used = 0;
	for (const { height } of notes) {
		before.push(used);
		used += height + gap;
	}
	if (notes.length === 0) return { cost: 0, tops: [] };
	// Without the heights above it, a note may stand no higher than the note before, and no lower than `last`.
	const last = bottom - (used - gap);
	if (last < top) return IMPOSSIBLE;
	const levels = isotonic(
		notes.map(({ wish }, index) => wish - (before[index] ?? 0)),
		ABOVE,
	);
	const tops = levels.map((level, index) => Math.max(top, Math.min(level, last)) + (before[index] ?? 0));
	const cost = tops.reduce((sum, at, index) => sum + costOf(notes[index]?.wish ?? 0, at), 0);
	return { cost, tops };
}
