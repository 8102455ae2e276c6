/** Bounds of an import. Printed reports stay far below them; what does not is refused with a sentence. */
export const LIMITS = {
	/** Pages of one import; a larger PDF comes in by `--pages`. */
	pages: 1000,
	/** Words of a page: a newspaper's has some five thousand. */
	words: 20_000,
	/** Glyphs, seen or not. */
	glyphs: 200_000,
	/** Of the file. */
	bytes: 1024 ** 3,
	/** A picture in the PDF, in pixels; a larger one is left white. */
	picturePixels: 64_000_000,
	/** In which nothing was heard of the reader: one page is read and drawn in less. */
	secondsOfSilence: 90,
	/** Of the reader's memory, megabytes. */
	memory: 2048,
} as const;
