/**
 * Ids that are made of another address, and change with it: a heading on its source page, a chapter or a
 * section on the page of contents, and a page that the edition did not have when the text named it. An editor
 * gives no alias for these.
 */
import {
	abbreviationsPath,
	chapterContentsPath,
	chapterPath,
	contentsId,
	contentsPath,
	missingPageId,
	partPath,
	sectionPath,
	sourceBlockId,
	sourcePath,
} from '#edition/addresses.ts';
import type { Alias, Target } from '#sharing/permalinks/aliases.ts';

/**
 * Where an id that is made of another address may stand now.
 *
 * @param now where a page is now, by the aliases.
 */
export function mirrored(
	{ page, id }: Required<Target>,
	aliases: readonly Alias[],
	now: (page: string) => Target,
): readonly Target[] {
	const [edition = ''] = page.split('/');
	if (page === contentsPath(edition)) return listed(edition, id, now);
	if (page === abbreviationsPath(edition)) return laterParts(page, id);
	const sources = sourcePath(edition);
	if (!page.startsWith(sources)) return [];
	const folio = id.slice(missingPageId('').length);
	if (page === sources) return id === missingPageId(folio) ? [{ page: sourcePath(edition, folio) }] : [];
	return aliases.flatMap(({ from, to }): readonly Target[] => {
		if (from.id === undefined || to.id === undefined || !from.page.startsWith(`${edition}/`)) return [];
		return id === sourceBlockId(from.id) ? [{ page, id: sourceBlockId(to.id) }] : [];
	});
}

/** Where a chapter or a section is listed now; what is listed no more, where it went itself. */
function listed(edition: string, id: string, now: (page: string) => Target): readonly Target[] {
	const [chapter = '', section] = id.slice(id.indexOf('-') + 1).split('.');
	if (id !== contentsId(chapter, section)) return [];
	const old = section === undefined ? chapterPath(edition, chapter) : sectionPath(edition, chapter, section);
	const to = now(old);
	// A list that grew: what it had stands in a later part, or in the contents of its chapter.
	if (to.page === old) {
		const ofChapter = chapterContentsPath(edition, chapter);
		const later = laterParts(contentsPath(edition), id);
		return [...later, { page: ofChapter, id }, ...laterParts(ofChapter, id)];
	}
	const [nowIn = '', nowChapter = '', nowSection] = to.page.split('/');
	return [{ page: contentsPath(nowIn), id: contentsId(nowChapter, nowSection || undefined) }, to];
}

/** Parts that are looked through for an id that a list had. */
const PARTS = 100;

const laterParts = (list: string, id: string): readonly Target[] =>
	Array.from({ length: PARTS - 1 }, (_, at) => ({ page: partPath(list, at + 2), id }));
