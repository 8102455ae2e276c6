/** The published texts against those just made, one at a time, so that no more than one is held in memory. */

import type { Difference } from '#proof/difference.ts';
import { asText, bytesOf, Unavailable } from '#proof/published-files.ts';
import { markdownPlace, type RebuiltMarkdown } from '#proof/rebuild/rebuilt-markdown.ts';
import type { RebuiltPage } from '#proof/rebuild/rebuilt-pages.ts';
import type { Host } from '#proof/task.ts';
import { lineDifferences } from './line-differences.ts';
import { textDifferences } from './text-differences.ts';

/** @throws {Unavailable} where the page cannot be had. */
export async function htmlDifferences({ path, blocks }: RebuiltPage, host: Host): Promise<Difference[]> {
	const read = await host.blocks(path).catch(() => {
		throw new Unavailable(path);
	});
	return read === undefined ? [unreadable(path)] : textDifferences(path, blocks, read);
}

/** @throws {Unavailable} where the file cannot be had. */
export async function markdownDifferences(made: RebuiltMarkdown, host: Host): Promise<Difference[]> {
	const { path } = made;
	const published = asText(await bytesOf(host, path));
	if (published === undefined) return [unreadable(path)];
	const anew = made.write(published);
	const lines = anew.split('\n');
	const placeOf = (line: number) => markdownPlace(lines[line] ?? '');
	return lineDifferences(path, published, anew, { changed: 'text', placeOf });
}

/** Of a file that is none of its kind. */
export const unreadable = (file: string): Difference => ({ kind: 'unreadable', file, place: {} });
