/**
 * Ids that are made of another address, and change with it: a heading on its source page, and a page that the edition did not have
 * when the text named it. An editor gives no alias for these.
 */
import { missingPageId, sourceBlockId, sourcePath } from '#edition/addresses.ts';
import type { Alias, Target } from '#sharing/contract/aliases.ts';

/** Where an id that is made of another address may stand now. */
export function mirrored({ page, id }: Required<Target>, aliases: readonly Alias[]): readonly Target[] {
	const [edition = ''] = page.split('/');
	const sources = sourcePath(edition);
	if (!page.startsWith(sources)) return [];
	const folio = id.slice(missingPageId('').length);
	if (page === sources) return id === missingPageId(folio) ? [{ page: sourcePath(edition, folio) }] : [];
	return aliases.flatMap(({ from, to }): readonly Target[] => {
		if (from.id === undefined || to.id === undefined || !from.page.startsWith(`${edition}/`)) return [];
		return id === sourceBlockId(from.id) ? [{ page, id: sourceBlockId(to.id) }] : [];
	});
}
