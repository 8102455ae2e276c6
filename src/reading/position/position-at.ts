/**
 * Which of the places of a page the reader is at: a pure function of where they stand and how far the window
 * is scrolled.
 */

/** A window on a page, in CSS pixels. */
export interface View {
	/** How far the page is scrolled. */
	readonly scroll: number;
	/** Height of the window. */
	readonly height: number;
	/** Length of the whole page. */
	readonly length: number;
}

/**
 * The line a reader is taken to read, as a part of the window from its top: a heading that a link led to
 * stands above it.
 */
const READING_LINE = 0.2;

/**
 * The last place above the reading line. Places near the end of a page may be unable to come so high; over
 * the last windowful the line therefore sinks as far as the last place asks, so that each gets its turn.
 *
 * @param tops of the places, from the top of the page, in order.
 * @returns an index into `tops`; `undefined` before the first.
 */
export function placeAt(tops: readonly number[], { scroll, height, length }: View): number | undefined {
	const furthest = Math.max(0, length - height);
	const line = scroll + height * READING_LINE;
	const last = tops.at(-1) ?? 0;
	const wanting = furthest > 0 ? Math.max(0, last - (furthest + height * READING_LINE)) : 0;
	const nearEnd = Math.min(1, Math.max(0, 1 - (furthest - scroll) / Math.min(height, furthest || 1)));
	const at = tops.findLastIndex((top) => top <= line + wanting * nearEnd + 0.5);
	return at < 0 ? undefined : at;
}
