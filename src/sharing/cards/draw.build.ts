/**
 * Draws a card: Satori sets it, sharp paints it. The same words give the same bytes. A painted card is kept in
 * node_modules/.cache under the digest of what Satori set, which knows the fonts, the words and the layout.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { create, type Font } from 'fontkitten';
import satori from 'satori';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { CARD_HEIGHT, CARD_WIDTH, type Card } from '#sharing/cards/card.ts';
import type { Width } from '#sharing/cards/fit.ts';
import { layout } from '#sharing/cards/layout.ts';

/** Kept paintings; a new way to paint them is a new folder. */
const CACHE = 'node_modules/.cache/cards-3';

/** Colours of a painted card: paper and four inks, with what lies between at the edges of letters. Four bits a pixel. */
const PALETTE = 16;

/** Letters the sans face keeps: Latin of all the languages an edition may have. What it lacks is set in serifs. */
const LATIN = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

interface Faces {
	readonly fonts: Parameters<typeof satori>[1]['fonts'];
	readonly titleWidth: Width;
}

let loaded: Promise<Faces> | undefined;

async function faces(): Promise<Faces> {
	const require = createRequire(resolve('package.json'));
	const file = (path: string): Buffer => readFileSync(require.resolve(path));
	const serif = (name: string): Promise<Buffer> => whole(file(`./src/styles/fonts/${name}.ttf.woff2`));
	const title = await serif('SourceSerif4Display-Regular');
	const sans = await subsetFont(
		file('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
		`${LATIN}–—‘’“”…·`,
		{ targetFormat: 'truetype', variationAxes: { wght: 500 } },
	);
	const font = (name: string, data: Buffer) => ({
		name,
		data,
		weight: 400 as const,
		style: 'normal' as const,
	});
	return {
		fonts: [font('Title', title), font('Text', await serif('SourceSerif4-Regular')), font('Sans', sans)],
		titleWidth: widthsOf(create(title) as Font),
	};
}

/** A face as Satori reads it: it knows no WOFF2. */
function whole(woff2: Buffer): Promise<Buffer> {
	const { characterSet } = create(woff2) as Font;
	return subsetFont(woff2, String.fromCodePoint(...characterSet), { targetFormat: 'truetype' });
}

/** Advance widths of a face, letter by letter: kerning only makes a line shorter. */
function widthsOf(font: Font): Width {
	const known = new Map<string, number>();
	const one = (letter: string): number => {
		const width =
			known.get(letter) ?? font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
		known.set(letter, width);
		return width;
	};
	return (text) => [...text].reduce((sum, letter) => sum + one(letter), 0);
}

/**
 * @param cache folder of what was painted before.
 * @returns a PNG of {@link CARD_WIDTH} × {@link CARD_HEIGHT}.
 */
export async function drawCard(card: Card, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> {
	loaded ??= faces();
	const { fonts, titleWidth } = await loaded;
	const svg = await satori(layout(card, titleWidth) as never, {
		width: CARD_WIDTH,
		height: CARD_HEIGHT,
		fonts,
	});
	const kept = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
	if (!existsSync(kept)) {
		mkdirSync(cache, { recursive: true });
		// Builds run side by side: none may read what another has half written.
		const own = `${kept}.${process.pid}`;
		const png = { palette: true, colours: PALETTE, dither: 0, effort: 10 };
		writeFileSync(own, await sharp(Buffer.from(svg)).png(png).toBuffer());
		renameSync(own, kept);
	}
	return new Uint8Array(readFileSync(kept));
}
