/** Pages that were read → the files of an edition, but for its edition.yaml. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Folio } from '#extract/folios.ts';
import type { ExtractedPage } from '#extract/page.ts';
import type { SeedFiles } from './write-seeds.ts';

/** A page with the name of its file. */
export interface PageOfEdition {
	readonly file: string;
	readonly page: ExtractedPage;
	readonly folio: Folio | undefined;
}

/** @param pictures the folder in which its pictures were drawn; absent where none were */
export function seedFiles(pages: readonly PageOfEdition[], pictures: string | undefined): SeedFiles {
	const files = new Map<string, string | Uint8Array>();
	for (const { file, page, folio } of pages) {
		const { boxes } = page;
		const told = folio === undefined ? boxes.page : { ...boxes.page, folio: folio.word };
		files.set(`pages/${file}.txt`, page.text);
		files.set(`pages/${file}.boxes.json`, boxesJson({ ...boxes, page: told }));
	}
	if (pictures !== undefined)
		for (const name of readdirSync(pictures).sort())
			files.set(`pictures/${name}`, readFileSync(join(pictures, name)));
	return files;
}

/** One word, rule or box a line: what changed on a page can be read. */
function boxesJson(boxes: ExtractedPage['boxes']): string {
	const entries = Object.entries(boxes).map(([key, value]) => {
		if (!Array.isArray(value) || value.length === 0 || typeof value[0] === 'number')
			return `"${key}":${JSON.stringify(value)}`;
		return `"${key}":[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
	});
	return `{${entries.join(',\n')}}\n`;
}
