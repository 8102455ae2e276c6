/** Pictures of a page as pdf.js draws it: the whole of it, and the figures that are cut from that. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Box } from '#extract/drawn.ts';

/** Pixels for each point: type of eight points can be read when it is enlarged. */
const SCALE = 2;
/** The longer side of a picture, in pixels. */
const LONGEST = 2600;
const QUALITY = 80;

/** A picture that was written. */
export interface Written {
	/** Below `pictures/`. */
	readonly file: string;
	readonly width: number;
	readonly height: number;
}

/** A page as it is drawn. */
export interface Drawn {
	readonly canvas: Canvas;
	/** Pixels for each point. */
	readonly scale: number;
}

/** @param turned degrees clockwise, besides those that the page itself asks */
export async function drawPage(page: PDFPageProxy, turned = 0): Promise<Drawn> {
	const rotation = (page.rotate + turned) % 360;
	const { width, height } = page.getViewport({ scale: 1, rotation });
	const scale = Math.min(SCALE, LONGEST / Math.max(width, height));
	const viewport = page.getViewport({ scale, rotation });
	const canvas = createCanvas(
		Math.max(1, Math.ceil(viewport.width)),
		Math.max(1, Math.ceil(viewport.height)),
	);
	const context = canvas.getContext('2d');
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	await page.render({
		canvas: canvas as unknown as HTMLCanvasElement,
		canvasContext: context as unknown as CanvasRenderingContext2D,
		viewport,
	}).promise;
	return { canvas, scale };
}

/** Cuts a box, in points, from a drawn page. */
export function cut({ canvas, scale }: Drawn, [left, top, width, height]: Box): Canvas {
	const x = Math.floor(left * scale);
	const y = Math.floor(top * scale);
	const part = createCanvas(
		Math.max(1, Math.min(canvas.width, Math.ceil((left + width) * scale)) - x),
		Math.max(1, Math.min(canvas.height, Math.ceil((top + height) * scale)) - y),
	);
	part.getContext('2d').drawImage(canvas, -x, -y);
	return part;
}

export async function writePicture(folder: string, file: string, canvas: Canvas): Promise<Written> {
	const path = join(folder, file);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, await canvas.encode('webp', QUALITY));
	return { file, width: canvas.width, height: canvas.height };
}
