/**
 * An invented report whose pages came in with their boxes and a picture. Its pages are typeset by
 * `boxed-page.ts`; in their pictures every word is a bar, exactly where its box is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import type { Boxes } from '#layout/boxes.ts';
import { boxedPage, type Setting } from './boxed-page.ts';

/** Name of the edition, in addresses too. */
export const PRINTED = 'gedrukt-verslag';

const plain: Setting = {
	columns: 2,
	paragraphs: 'blank',
	title: true,
	notes: false,
	lists: false,
	step: 0,
};
/** Its pages; each prints folio 12, and the editors number the second and third otherwise. */
const PAGES = [
	{ file: '012', seed: 3, setting: { ...plain, notes: true } },
	{ file: '013', seed: 5, setting: { ...plain, columns: 3, title: false } },
	{ file: '014', seed: 8, setting: { ...plain, columns: 1, title: false, lists: true } },
] as const;

const config = {
	title: 'Verslag van de dienst over 2031, met zijn pagina’s (verzonnen)',
	language: 'nl',
	bibliography: {
		title: { value: 'Verslag van de dienst over 2031', by: 'editors', note: 'Verzonnen.' },
		year: { value: '2031', by: 'source' },
	},
	pages: PAGES.map(({ file }, at) => (at === 0 ? { file } : { file, folio: `${12 + at}`, printed: '12' })),
	chapters: [{ slug: 'dienst', title: 'De dienst', pages: PAGES.map(({ file }) => file) }],
};

/** Pixels of a picture for a point of its page. */
const SCALE = 1.5;

/** Writes `seeds/<edition>/` of it below a folder. */
export async function writePrintedSeeds(root: string): Promise<void> {
	const home = join(root, 'seeds', PRINTED);
	for (const folder of ['pages', 'pictures']) mkdirSync(join(home, folder), { recursive: true });
	writeFileSync(join(home, 'edition.yaml'), stringify(config));
	for (const { file, seed, setting } of PAGES) {
		const { text, boxes: bare } = boxedPage(seed, setting);
		const { width, height } = bare.page;
		const picture = {
			file: `${file}.webp`,
			width: Math.round(width * SCALE),
			height: Math.round(height * SCALE),
		};
		const boxes = { ...bare, page: { ...bare.page, picture } };
		writeFileSync(join(home, 'pages', `${file}.txt`), text);
		writeFileSync(join(home, 'pages', `${file}.boxes.json`), `${JSON.stringify(boxes)}\n`);
		writeFileSync(join(home, 'pictures', picture.file), await pictureOf(boxes));
	}
}

function pictureOf({ page: { width, height }, words }: Boxes): Promise<Buffer> {
	const bars = words.map(([, , , x, baseline, across, size]) => {
		return `<rect x="${x}" y="${baseline - 0.7 * size}" width="${across}" height="${0.7 * size}"/>`;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * SCALE}" height="${height * SCALE}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#fff"/><g fill="#444">${bars.join('')}</g></svg>`;
	return sharp(Buffer.from(svg)).webp({ quality: 60 }).toBuffer();
}
