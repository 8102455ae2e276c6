/** The picture of a printed page with its zones, of a page that came in with boxes and a picture. */
import { readFileSync } from 'node:fs';
import { refuse } from '#components/refusal.ts';
import type { AccountPage } from '#edition/account.ts';
import { pagePicture } from '#edition/addresses.ts';
import { type Boxes, boxesSchema } from '#layout/boxes.ts';
import { type Facsimile, zonesOf } from '#source/facsimile.ts';

/** @returns `undefined` for a page that has no boxes or no picture. */
export function facsimileOf(edition: string, page: AccountPage): Facsimile | undefined {
	const picture = pagePicture(page.file);
	if (page.boxes === undefined || page.pictures?.[picture] === undefined) return undefined;
	const boxes = readBoxes(`seeds/${edition}/pages/${page.file}.boxes.json`);
	return {
		picture,
		width: boxes.page.width,
		height: boxes.page.height,
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
