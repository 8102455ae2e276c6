/** The picture of a printed page with its zones, of a page that came in with boxes and a picture. */
import { readFileSync } from 'node:fs';
import { refuse } from '#components/library/refusal.ts';
import type { AccountPage } from '#edition/account/account.ts';
import { type Boxes, boxesSchema } from '#layout/boxes.ts';
import { type Facsimile, zonesOf } from '#source/facsimile.ts';

/** @returns `undefined` for a page that has no boxes or no picture. */
export function facsimileOf(edition: string, page: AccountPage): Facsimile | undefined {
	if (page.pictures === undefined) return undefined;
	const boxes = readBoxes(`seeds/${edition}/pages/${page.file}.boxes.json`);
	const { width, height, picture } = boxes.page;
	if (picture === undefined) return undefined;
	return {
		picture: picture.file,
		width,
		height,
		zones: zonesOf(boxes, page),
	};
}

function readBoxes(path: string): Boxes {
	try {
		return boxesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		throw refuse(
			path,
			'no-file',
			'The account names these boxes; they cannot be read.',
			'npm run reconstruct',
		);
	}
}
