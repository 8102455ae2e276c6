/**
 * A page as its source draws it: the contract of this room. Whoever reads a source (`tools/import` by pdf.js)
 * gives this, and nothing of that library. Lengths are points from the top left of the page as it is shown:
 * turned and cropped already.
 */
import type { Font, Unseen } from '#layout/boxes.ts';

/** Left, top, width, height. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** One glyph, in the order of drawing. */
export interface Glyph {
	/** What the source says that it reads: one or more letters (`ﬁ`, `ft`), white space, or nothing at all. */
	readonly text: string;
	/** What the source says, where its font tells more: `h` where `text` is `Th`. */
	readonly said?: string;
	/** Its number in the font: with the font, what a question about it is asked of. */
	readonly code: number;
	/** Where its baseline begins. */
	readonly x: number;
	readonly y: number;
	/** From there to its end, along the line of writing. */
	readonly width: number;
	/** Letter-spacing after it, along the line of writing. */
	readonly spacing: number;
	/** Size of type. */
	readonly size: number;
	/**
	 * Where the line of writing goes: degrees clockwise, 0 for upright type, 270 for type that is read upwards.
	 */
	readonly angle: number;
	/** Index in the page's fonts. */
	readonly font: number;
	/** `#rrggbb`; absent for a pattern. */
	readonly color?: string;
	/** Its source tells `hidden` and `outside`; this room finds `twice`. */
	readonly unseen?: Unseen;
	/** Number of the marked content that it belongs to, in a tagged source. */
	readonly mark?: string;
}

/** A drawn page. */
export interface DrawnPage {
	readonly width: number;
	readonly height: number;
	readonly label?: string;
	/** Degrees clockwise that the source's page was turned, so that most of its type is upright. */
	readonly turned?: number;
	readonly fonts: readonly Font[];
	readonly glyphs: readonly Glyph[];
	/** Drawn lines, from one point to another. */
	readonly rules: readonly Box[];
	readonly fills: readonly { readonly box: Box; readonly color: string }[];
	/** Of which figures are made: pictures, and paths with curves or slanting lines. */
	readonly figureParts: readonly FigurePart[];
	readonly links: readonly { readonly box: Box; readonly url: string }[];
	/** Structure of a tagged source: type and the marked content in it, in reading order. */
	readonly tags?: readonly DrawnTag[];
}

/** A part of a figure: a picture, or a path that is drawn with curves or slanting lines. */
export interface FigurePart {
	readonly box: Box;
	readonly is: 'picture' | 'path';
	/** The marked content that it belongs to, in a tagged source. */
	readonly mark?: string;
}

/** An element of a tagged source. */
export interface DrawnTag {
	readonly type: string;
	/** Marked content that stands in it directly. */
	readonly marks: readonly string[];
	/** Index of the element that holds it. */
	readonly parent?: number;
	readonly alt?: string;
}
