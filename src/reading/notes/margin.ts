/**
 * Where notes stand in the margin: in the order of their calls, each level with its call or as near below it
 * as what stands there already allows, none over another. Above its call a note would be read too early.
 * Where many calls follow close upon each other the notes would sink further and further; such a run is made
 * brief, but for those with room of their own below them. All measures in one unit, counted down from one origin.
 */

/** A note. */
export interface MarginNote {
	/** Where it would begin: level with its call. Never less than that of the note before. */
	readonly wish: number;
	readonly height: number;
	/** Its height when it is made brief; not given where that may not be: the reader opened it. */
	readonly brief?: number;
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
	/** How far below its call a note may begin before the run it ends is made brief. */
	readonly far: number;
	/** From top to bottom. */
	readonly obstacles: readonly Obstacle[];
}

/** Where a note stands. */
export interface NotePlace {
	readonly top: number;
	readonly height: number;
	readonly isBrief: boolean;
}

/** @returns a place for each note. */
export function placeInMargin(notes: readonly MarginNote[], margin: Margin): readonly NotePlace[] {
	const whole = notes.map(({ height }) => ({ height, isBrief: false }));
	const places = stand(notes, whole, margin);
	const brief = new Set(
		runs(notes, places)
			.filter((run) => run.some((index) => sunk(notes, places, index) > margin.far))
			.flat(),
	);
	const sizes = whole.map((size, index) => {
		const least = notes[index]?.brief;
		return brief.has(index) && least !== undefined && least < size.height
			? { height: least, isBrief: true }
			: size;
	});
	return brief.size > 0 ? openedWhereFree(notes, stand(notes, sizes, margin), margin) : places;
}

/** Brief notes are whole again where that moves none of the others. */
function openedWhereFree(
	notes: readonly MarginNote[],
	places: readonly NotePlace[],
	{ gap, obstacles }: Margin,
): readonly NotePlace[] {
	return places.map((place, index) => {
		const height = notes[index]?.height ?? place.height;
		const end = place.top + height + gap;
		const isFree =
			end <= (places[index + 1]?.top ?? Number.POSITIVE_INFINITY) &&
			obstacles.every(({ top, bottom }) => place.top >= bottom + gap || end <= top);
		return place.isBrief && isFree ? { ...place, height, isBrief: false } : place;
	});
}

function stand(
	notes: readonly MarginNote[],
	sizes: readonly Pick<NotePlace, 'height' | 'isBrief'>[],
	{ top, gap, obstacles }: Margin,
): readonly NotePlace[] {
	let free = top;
	return sizes.map((size, index) => {
		let at = Math.max(free, notes[index]?.wish ?? free);
		for (const obstacle of obstacles) {
			if (at < obstacle.bottom + gap && at + size.height > obstacle.top - gap) at = obstacle.bottom + gap;
		}
		free = at + size.height + gap;
		return { top: at, ...size };
	});
}

/**
 * Indices of notes that push each other down, the first level with its call; a note by itself is a run too.
 */
function runs(notes: readonly MarginNote[], places: readonly NotePlace[]): number[][] {
	const found: number[][] = [];
	for (const index of places.keys()) {
		if (sunk(notes, places, index) > 0) found.at(-1)?.push(index) ?? found.push([index]);
		else found.push([index]);
	}
	return found;
}

const sunk = (notes: readonly MarginNote[], places: readonly NotePlace[], index: number): number =>
	(places[index]?.top ?? 0) - (notes[index]?.wish ?? 0);
