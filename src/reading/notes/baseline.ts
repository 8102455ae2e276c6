/**
 * How far a line of one size must go down so that its letters stand on the same line as those of another
 * size.
 */

/**
 * Share of a line's letters, ascenders and descenders together, that stands above the line; of the text face.
 */
const ABOVE = 0.73;

/** Top and height of a stretch of letters, as a range measures it. */
export interface Letters {
	readonly top: number;
	readonly height: number;
}

/** @returns pixels `own` must go down; negative for up. Both must be set in one face. */
export function downToLine(own: Letters, line: Letters): number {
	return line.top + ABOVE * line.height - (own.top + ABOVE * own.height);
}
