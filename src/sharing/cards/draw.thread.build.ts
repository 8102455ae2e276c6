/** Draws cards in a thread: Satori sets one, sharp paints it. */
import { parentPort } from 'node:worker_threads';
import satori from 'satori';
import sharp from 'sharp';
import { faces } from '#sharing/cards/faces.build.ts';

/**
 * Colours of a painted card: paper and four inks, with what lies between at the edges of letters. Four bits a
 * pixel.
 */
const PALETTE = 16;

// One thread a core draws: sharp need not divide its own work.
sharp.concurrency(1);
const fonts = await faces();

async function draw(laidOut: string): Promise<Buffer> {
	const piece = JSON.parse(laidOut);
	const { width, height } = piece.props.style;
	const svg = await satori(piece, { width, height, fonts });
	return sharp(Buffer.from(svg)).png({ palette: true, colours: PALETTE, dither: 0, effort: 10 }).toBuffer();
}

parentPort?.on('message', async (laidOut: string) => {
	try {
		parentPort?.postMessage({ png: await draw(laidOut) });
	} catch (cause) {
		parentPort?.postMessage({ fault: String(cause) });
	}
});
