/** A page of pdf.js → a drawn page. */

import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { OptionalContentConfig } from 'pdfjs-dist/types/src/display/optional_content_config.js';
import type { DrawnPage } from '#extract/drawn.ts';
import { drawingOf } from './draw.ts';
import { describeFont, type PdfFont } from './fonts.ts';
import { linksOf, type PdfAnnotation } from './links.ts';
import type { Matrix } from './matrix.ts';
import { type PdfNode, tagsOf } from './tags.ts';

/** The part of a page's letters that are turned alike on a page that is to be turned. */
const MOST = 0.6;
/** A page with fewer letters says nothing. */
const FEWEST = 40;

/** Reads a page; one whose type is turned, as a wide table often is, is read as a reader turns it. */
export async function readPdfPage(
	page: PDFPageProxy,
	layers: OptionalContentConfig,
	label: string | undefined,
): Promise<DrawnPage> {
	const list = await page.getOperatorList();
	const asShown = await readTurned(page, layers, label, { list, turned: 0 });
	const letters = asShown.glyphs.filter(({ text, unseen }) => unseen === undefined && text.trim() !== '');
	const angle = [90, 180, 270].find(
		(one) => letters.filter((glyph) => glyph.angle === one).length > MOST * letters.length,
	);
	if (angle === undefined || letters.length < FEWEST) return asShown;
	return readTurned(page, layers, label, { list, turned: 360 - angle });
}

/** The page's operations, and how the page is turned. */
interface Turned {
	readonly list: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
	readonly turned: number;
}

async function readTurned(
	page: PDFPageProxy,
	layers: OptionalContentConfig,
	label: string | undefined,
	{ list, turned }: Turned,
): Promise<DrawnPage> {
	const rotation = (page.rotate + turned) % 360;
	const { width, height, transform } = page.getViewport({ scale: 1, rotation });
	const matrix = transform as unknown as Matrix;
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
		...(turned === 0 ? {} : { turned }),
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
