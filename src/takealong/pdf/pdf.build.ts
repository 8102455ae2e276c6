/** The edition as a PDF: a browser prints it, what the browser leaves out is put in afterwards. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TakenEdition, versionDay } from '#takealong/edition.ts';
import { bookPictures, faceOf } from '#takealong/epub/parts.build.ts';
import { conforming, type PrintedLink } from '#takealong/pdf/conform.ts';
import { printedDocument, STYLE } from '#takealong/pdf/document.ts';

/** A file beside the page that is printed. */
interface Beside {
	readonly media: string;
	readonly bytes: Uint8Array;
}

/** A page and all that it asks for: nothing comes from elsewhere. */
export interface ToPrint {
	readonly html: string;
	readonly files: ReadonlyMap<string, Beside>;
}

/** Prints a page as a tagged PDF with bookmarks, and tells of its links. */
export type Print = (page: ToPrint) => Promise<{
	readonly bytes: Uint8Array;
	readonly links: readonly PrintedLink[];
}>;

export interface PdfParts {
	/** The project's folder. */
	readonly root: string;
	/** The built site, for its faces. */
	readonly dist: string;
	/** The same for every version: `urn:uuid:…`. */
	readonly identifier: string;
	readonly print: Print;
}

/** The same edition gives the same bytes, by the same browser. */
export async function editionPdf(edition: TakenEdition, parts: PdfParts): Promise<Uint8Array> {
	const { root, dist, identifier, print } = parts;
	const { config } = edition;
	const pictures = await bookPictures(root, edition);
	const style = readFileSync(join(root, 'src/takealong/pdf/style.css'));
	const files = new Map<string, Beside>([
		[STYLE, { media: 'text/css', bytes: style }],
		...['tekst', 'schreefloos'].map((face): [string, Beside] => [
			`${face}.woff2`,
			{ media: 'font/woff2', bytes: faceOf(dist, face) },
		]),
		...[...pictures.values()].map((picture): [string, Beside] => [picture.name, picture]),
	]);
	const html = printedDocument(edition, (file) => pictures.get(file)?.name ?? file);
	const printed = await print({ html, files });
	const id = createHash('sha256').update(html).update(style).digest('hex').slice(0, 32);
	const { author } = config.bibliography;
	return conforming({
		...printed,
		id,
		facts: {
			title: config.title,
			author: author?.value,
			language: config.language,
			identifier,
			day: versionDay(edition),
		},
	});
}
