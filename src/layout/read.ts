/** The reader of a page: its boxes where it has any, else its text alone. */
import { fromBoxes } from '#layout/from-boxes/read.ts';
import { fromText } from '#layout/from-text/read.ts';
import type { LayoutReader } from '#layout/layout.ts';

export const readLayout: LayoutReader = (page, options) =>
	page.boxes === undefined ? fromText(page, options) : fromBoxes({ ...page, boxes: page.boxes }, options);
