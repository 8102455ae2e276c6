/** Where a preview stands: below the words it belongs to, or above them, and never over them. */

/** A rectangle in the window; CSS pixels from its left upper corner. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where the preview begins, and how wide and high it may be; the rest of it scrolls. */
export interface Place {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Distance from the words, and from the edges of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * @param anchor the words; where they run over two lines, the line that is pointed at.
 * @param size what the preview would like.
 * @param view the window.
 * @returns below where it fits, else above where it fits, else on the side that has more room. Where neither
 * side has any, the height is 0.
 */
export function placePreview(anchor: Box, size: Size, view: Size): Place {
	const width = Math.min(size.width, Math.max(0, view.width - 2 * EDGE));
	const left = Math.max(EDGE, Math.min(anchor.left, view.width - EDGE - width));
	const below = view.height - EDGE - (anchor.bottom + GAP);
	const above = anchor.top - GAP - EDGE;
	if (size.height <= below || below >= above) {
		return { left, top: anchor.bottom + GAP, width, height: Math.max(0, Math.min(size.height, below)) };
	}
	const height = Math.max(0, Math.min(size.height, above));
	return { left, top: anchor.top - GAP - height, width, height };
}
