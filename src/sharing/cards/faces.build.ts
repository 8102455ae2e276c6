/** The faces of a card, from their packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkitten';
import type satori from 'satori';
import subsetFont from 'subset-font';
import type { Width } from '#sharing/cards/fit.ts';

/**
 * Letters the sans face keeps: Latin of all the languages an edition may have. What it lacks is set in
 * serifs.
 */
const LATIN = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

const { resolve: located } = createRequire(resolve('package.json'));
const serif = (name: string): Buffer => readFileSync(located(`./src/styles/fonts/${name}.ttf.woff2`));
const title = (): Buffer => serif('SourceSerif4Display-Regular');

/** As Satori takes them. */
export async function faces(): Promise<Parameters<typeof satori>[1]['fonts']> {
	const sans = await subsetFont(
		readFileSync(located('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2')),
		`${LATIN}–—‘’“”…·`,
		{ targetFormat: 'truetype', variationAxes: { wght: 500 } },
	);
	const font = (name: string, data: Buffer) => ({
		name,
		data,
		weight: 400 as const,
		style: 'normal' as const,
	});
	return [
		font('Title', await whole(title())),
		font('Text', await whole(serif('SourceSerif4-Regular'))),
		font('Sans', sans),
	];
}

/** A face as Satori reads it: it knows no WOFF2. */
function whole(woff2: Buffer): Promise<Buffer> {
	const { characterSet } = create(woff2) as Font;
	return subsetFont(woff2, String.fromCodePoint(...characterSet), { targetFormat: 'truetype' });
}

let known: Width | undefined;

/** Of the face that titles are set in; read once a build. */
export function titleWidths(): Width {
	known ??= widthsOf(create(title()) as Font);
	return known;
}

/** Advance widths of a face, letter by letter: kerning only makes a line shorter. */
function widthsOf(font: Font): Width {
	const widths = new Map<string, number>();
	const one = (letter: string): number => {
		const width =
			widths.get(letter) ?? font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
		widths.set(letter, width);
		return width;
	};
	return (text) => [...text].reduce((sum, letter) => sum + one(letter), 0);
}
