/** A page of pdf.js → a drawn page. */

import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.js';
import type { DrawnPage } from '#extract/drawn.ts';
import { drawingOf } from './draw.ts';
import { describeFont, type PdfFont } from './fonts.ts';
import { linksOf, type PdfAnnotation } from './links.ts';
import type { Matrix } from './matrix.ts';
import { type PdfNode, tagsOf } from './tags.ts';

export async function readPdfPage(
	page: PDFPageProxy,
	layers: OptionalContentConfig,
	label: string | undefined,
): Promise<DrawnPage> {
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const matrix = transform as unknown as Matrix;
	const list = await page.getOperatorList();
	const drawing = drawingOf({
		fnArray: list.fnArray,
		argsArray: list.argsArray,
		matrix,
		width,
		height,
		fontOf: (id) => (page.commonObjs.has(id) ? (page.commonObjs.get(id) as PdfFont) : undefined),
		isShown: (layer) => layers.isVisible(layer as never),
	});
	const annotations = (await page.getAnnotations()) as readonly PdfAnnotation[];
	const tags = tagsOf((await page.getStructTree()) as PdfNode | null);
	return {
		width,
		height,
		...(label === undefined || label.trim() === '' ? {} : { label: label.trim() }),
		fonts: drawing.fonts.map(describeFont),
		glyphs: drawing.glyphs,
		rules: drawing.rules,
		fills: drawing.fills,
		figureParts: drawing.figureParts,
		links: linksOf(annotations, matrix),
		...(tags.length === 0 ? {} : { tags }),
	};
}
