import type { ChapterView, EditionView, SectionView } from '#components/library/library.ts';
import type { AccountBlock } from '#edition/account/account.ts';
import { accountIndex } from '#edition/account/account-index.ts';

/**
 * The blocks of the account that a section holds, or without one those of the whole chapter; furniture is in
 * neither.
 */
export function blocksOf(
	{ account }: EditionView,
	chapter: ChapterView,
	section?: SectionView,
): readonly AccountBlock[] {
	const { inChapter, inSection } = accountIndex(account);
	return section
		? (inSection.get(`${chapter.slug}/${section.slug}`) ?? [])
		: (inChapter.get(chapter.slug) ?? []).filter((block) => block.section !== null);
}
