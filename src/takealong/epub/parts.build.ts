/** What an EPUB has beside its text: its style, its face, its pictures. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { TakenEdition } from '#takealong/edition.ts';
import type { BookFile } from '#takealong/epub/package.ts';

/** Kinds of picture that every reader of EPUB shows; others become PNG. */
const MEDIA: Readonly<Record<string, string>> = {
	'.gif': 'image/gif',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
};

/** @param root the project's folder. */
export const bookStyle = (root: string): string =>
	readFileSync(join(root, 'src/takealong/epub/style.css'), 'utf8');

/** The text face. */
export const bookFont = (dist: string): Uint8Array => faceOf(dist, 'tekst');

/** A face as the site has it: cut to the letters that its texts have. */
export function faceOf(dist: string, face: string): Uint8Array {
	const [name] = globSync(`fonts/${face}-*.woff2`, { cwd: dist });
	if (name === undefined)
		throw new Error(`${dist}/fonts: the face “${face}” is not there; styles() writes it.`);
	return readFileSync(join(dist, name));
}

/** The pictures that the sections show, by their file. */
export async function bookPictures(
	root: string,
	edition: TakenEdition,
): Promise<ReadonlyMap<string, BookFile>> {
	const shown = edition.chapters.flatMap(({ sections }) =>
		sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) =>
				(block.kind === 'figure' || block.kind === 'table') && block.content.form === 'figure'
					? [block.content.picture]
					: [],
			),
		),
	);
	const files = [...new Set(shown)].map(async (file): Promise<[string, BookFile]> => {
		const bytes = readFileSync(join(root, 'seeds', edition.slug, 'pictures', file));
		const ending = extname(file).toLowerCase();
		const media = MEDIA[ending];
		const made = media === undefined ? await sharp(bytes).png().toBuffer() : bytes;
		// Names in any script become one that every reader can open.
		const name = `beeld-${createHash('sha256').update(file).digest('hex').slice(0, 12)}`;
		return [
			file,
			{ name: `${name}${media === undefined ? '.png' : ending}`, media: media ?? 'image/png', bytes: made },
		];
	});
	return new Map(await Promise.all(files));
}
