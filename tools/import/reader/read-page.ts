/** Reads one page of a PDF: its words and boxes, and its pictures where a folder for them is given. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { codePointName } from '#edition/yaml/glyphs.ts';
import type { DrawnPage } from '#extract/drawn.ts';
import { figuresOf } from '#extract/figures.ts';
import { type ExtractedPage, extractPage } from '#extract/page.ts';
import { writeGlyph } from './glyph-picture.ts';
import { cut, drawPage, writePicture } from './pictures.ts';

/** What is made of a page, named after its file. */
export interface Wanted {
	/** `041`. */
	readonly name: string;
	/** The folder in which pictures are written; none are drawn where it is absent. */
	readonly pictures?: string | undefined;
	/** The left edge of the page on what the PDF's page draws, points; not 0 for the right page of a spread. */
	readonly from: number;
	/** Signs whose glyphs are drawn already; those of this page are added. */
	readonly drawnSigns: Set<string>;
}

export async function readPage(
	pdfPage: PDFPageProxy,
	drawn: DrawnPage,
	{ name, pictures, from, drawnSigns }: Wanted,
): Promise<ExtractedPage> {
	const page = extractPage(drawn);
	if (pictures === undefined) return page;
	const { turned = 0, width, height } = drawn;
	const pdfDrawn = await drawPage(pdfPage, turned);
	const whole = { ...pdfDrawn, canvas: cut(pdfDrawn, [from, 0, width, height]) };
	const picture = await writePicture(pictures, `${name}.webp`, whole.canvas);
	const figures: ExtractedPage['boxes']['pictures'][number][] = [];
	for (const { box, alt } of figuresOf(drawn)) {
		const written = await writePicture(pictures, `${name}-${figures.length + 1}.webp`, cut(whole, box));
		figures.push({
			box: box.map((value) => Math.round(value * 100) / 100) as [number, number, number, number],
			...written,
			...(alt === undefined ? {} : { alt }),
			by: 'source',
		});
	}
	const { boxes } = page;
	const signs: NonNullable<ExtractedPage['boxes']['signs']>[number][] = [];
	for (const sign of boxes.signs ?? []) {
		const glyph = drawn.glyphs.find(({ font, code }) => font === sign.font && code === sign.code);
		if (glyph === undefined || drawnSigns.has(sign.sign)) {
			signs.push(sign);
			continue;
		}
		drawnSigns.add(sign.sign);
		const file = `${name}-teken-${codePointName(sign.sign).slice(2)}.webp`;
		await writeGlyph(pdfPage, { ...glyph, x: glyph.x + from }, { folder: pictures, file, turned });
		signs.push({ ...sign, file });
	}
	return {
		...page,
		boxes: {
			...boxes,
			page: { ...boxes.page, picture },
			...(signs.length === 0 ? {} : { signs }),
			pictures: figures,
		},
	};
}
