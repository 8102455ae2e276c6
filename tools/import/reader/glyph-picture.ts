/** The picture of a glyph without a letter: how it is drawn, with what stands around it. */
import { createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Glyph } from '#extract/drawn.ts';
import { type Written, writePicture } from './pictures.ts';

/** Pixels of the size of type. */
const SIZE = 64;
/** What is shown around it, in sizes of type. */
const BESIDE = 2.5;
const ABOVE = 1.1;
const BELOW = 0.5;

export interface GlyphPicture {
	readonly folder: string;
	readonly file: string;
	/** Degrees clockwise that the page is turned, besides what it asks itself. */
	readonly turned: number;
}

export async function writeGlyph(
	page: PDFPageProxy,
	{ x, y, width, size }: Glyph,
	{ folder, file, turned }: GlyphPicture,
): Promise<Written> {
	const scale = SIZE / size;
	const left = x - BESIDE * size;
	const top = y - ABOVE * size;
	const canvas = createCanvas(
		Math.ceil((width + 2 * BESIDE * size) * scale),
		Math.ceil((ABOVE + BELOW) * size * scale),
	);
	const context = canvas.getContext('2d');
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	await page.render({
		canvas: canvas as unknown as HTMLCanvasElement,
		canvasContext: context as unknown as CanvasRenderingContext2D,
		viewport: page.getViewport({
			scale,
			rotation: (page.rotate + turned) % 360,
			offsetX: -left * scale,
			offsetY: -top * scale,
		}),
	}).promise;
	// What is asked about stands in a frame.
	context.strokeStyle = '#c00000';
	context.lineWidth = 2;
	context.strokeRect((x - left) * scale - 2, 2, width * scale + 4, canvas.height - 4);
	return writePicture(folder, file, canvas);
}
