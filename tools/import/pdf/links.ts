/** Links of a page to the web: the words of the source that lead somewhere. */
import type { Box } from '#extract/drawn.ts';
import { boundsOf, type Matrix } from './matrix.ts';

/** What is used of pdf.js' annotations. */
export interface PdfAnnotation {
	readonly subtype?: string;
	readonly rect?: readonly number[];
	readonly url?: string;
	readonly unsafeUrl?: string;
}

export function linksOf(
	annotations: readonly PdfAnnotation[],
	matrix: Matrix,
): { readonly box: Box; readonly url: string }[] {
	return annotations.flatMap(({ subtype, rect, url }) => {
		if (subtype !== 'Link' || url === undefined || rect === undefined) return [];
		const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
		const [left, top, right, bottom] = boundsOf(matrix, [x0, y0, x1, y1]);
		return [{ box: [left, top, right - left, bottom - top] as const, url }];
	});
}
