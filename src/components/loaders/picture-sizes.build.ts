/** The size of each picture of a report, so that the page keeps its place while it is on its way. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { PictureSize } from '#markdown/html/options.ts';

/**
 * @param root the project's folder.
 * @returns the size of a picture of an edition; undefined where the file is none.
 */
export function pictureSizesOf(
	root: URL,
): (edition: string, picture: string) => Promise<PictureSize | undefined> {
	return async (edition, picture) => {
		const file = join(fileURLToPath(root), 'seeds', edition, 'pictures', picture);
		if (!existsSync(file)) return undefined;
		const { width, height } = await sharp(file)
			.metadata()
			.catch(() => ({ width: 0, height: 0 }));
		return width && height ? { width, height } : undefined;
	};
}
