/** Digests of what came in beside a page's text: its boxes, the picture of the page, its figures. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Boxes } from '#layout/boxes.ts';
import type { BesideText } from '#reconstruct/edition/flow.ts';
import { sha256 } from '#reconstruct/platform.ts';

/** Where they stand. */
export interface BesidePlace {
	readonly root: string;
	/** `seeds/<edition>` */
	readonly base: string;
	/** Path of its boxes, relative to the root. */
	readonly boxesFile: string;
}

/** @returns the digests, or that a picture is named which is not there. */
export async function besideText(
	{ root, base, boxesFile }: BesidePlace,
	boxes: Boxes,
): Promise<BesideText | Diagnostic[]> {
	const digestOf = (path: string): Promise<string> => sha256(new Uint8Array(readFileSync(join(root, path))));
	const inPictures = (picture: string): string => `${base}/pictures/${picture}`;
	const whole = boxes.page.picture ? [boxes.page.picture] : [];
	const named = [...new Set([...whole, ...boxes.pictures].map((picture) => picture.file))];
	const missing = named.filter((picture) => !existsSync(join(root, inPictures(picture))));
	if (missing.length > 0) return missing.map((picture) => noPicture(boxesFile, inPictures(picture)));
	const pictures: Record<string, string> = {};
	for (const picture of named) pictures[picture] = await digestOf(inPictures(picture));
	return { boxes: await digestOf(boxesFile), ...(named.length > 0 ? { pictures } : {}) };
}

const noPicture = (boxesFile: string, picture: string): Diagnostic => ({
	code: 'boxes/no-such-picture',
	severity: 'error',
	file: boxesFile,
	reason: `${picture} is named here, and is not there.`,
	act: ['Import the page again, or put the picture there.'],
});
