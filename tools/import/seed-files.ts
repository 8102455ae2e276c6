/** Pages that were read → the files of an edition, but for its edition.yaml. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folio } from '#extract/folios.ts';
import type { ExtractedPage } from '#extract/page.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { SeedFiles } from './write-seeds.ts';

/** A page with the name of its file. */
export interface PageOfEdition {
	readonly file: string;
	readonly page: ExtractedPage;
	readonly folio: Folio | undefined;
	/** Of the PDF that lead to it. */
	readonly bookmarks: NonNullable<Boxes['page']['bookmarks']>;
}

/** @param pictures the folder in which its pictures were drawn; absent where none were */
export function seedFiles(pages: readonly PageOfEdition[], pictures: string | undefined): SeedFiles {
	const files = new Map<string, string | Uint8Array>();
	const glyphs = glyphPictures(pages);
	for (const { file, page, folio, bookmarks } of pages) {
		const boxes = withGlyphs(page.boxes, glyphs);
		const told = {
			...boxes.page,
			folio: folio?.word ?? null,
			...(bookmarks.length > 0 ? { bookmarks } : {}),
		};
		files.set(`pages/${file}.txt`, page.text);
		files.set(`pages/${file}.boxes.json`, boxesJson({ ...boxes, page: told }));
	}
	if (pictures !== undefined)
		for (const name of readdirSync(pictures)
			.sort()
			.filter((one) => !isGlyph(one) || [...glyphs.values()].includes(one)))
			files.set(`pictures/${name}`, readFileSync(join(pictures, name)));
	return files;
}

const isGlyph = (name: string): boolean => name.includes('-teken-');

/** The picture of each sign: that of its first page, for each of two readers may have drawn one. */
function glyphPictures(pages: readonly PageOfEdition[]): ReadonlyMap<string, string> {
	const pictures = new Map<string, string>();
	for (const { sign, file } of pages.flatMap(({ page }) => page.boxes.signs ?? []))
		if (file !== undefined && !pictures.has(sign)) pictures.set(sign, file);
	return pictures;
}

function withGlyphs(boxes: Boxes, pictures: ReadonlyMap<string, string>): Boxes {
	if (boxes.signs === undefined) return boxes;
	return {
		...boxes,
		signs: boxes.signs.map((sign) => {
			const file = pictures.get(sign.sign);
			return file === undefined ? sign : { ...sign, file };
		}),
	};
}

/** One word, rule or box a line: what changed on a page can be read. */
function boxesJson(boxes: Boxes): string {
	const entries = Object.entries(boxes).map(([key, value]) => {
		if (!Array.isArray(value) || value.length === 0 || typeof value[0] === 'number')
			return `"${key}":${JSON.stringify(value)}`;
		return `"${key}":[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
	});
	return `{${entries.join(',\n')}}\n`;
}
