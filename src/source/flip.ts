/**
 * How far each thing moved between two settings of a page: first, last, invert, play (Paul Lewis, *FLIP your
 * animations*, 2015).
 */

export interface Place {
	readonly left: number;
	readonly top: number;
}

/** From where a thing comes, relative to where it stands; CSS pixels. */
export interface Move {
	/** Which of the things. */
	readonly index: number;
	readonly x: number;
	readonly y: number;
}

/** @returns a move for each thing that is somewhere else; nothing for those that stayed. */
export function moves(first: readonly Place[], last: readonly Place[]): Move[] {
	return last.flatMap(({ left, top }, index) => {
		const from = first[index];
		const x = (from?.left ?? left) - left;
		const y = (from?.top ?? top) - top;
		return x === 0 && y === 0 ? [] : [{ index, x, y }];
	});
}
