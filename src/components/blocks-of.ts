import type { ChapterView, EditionView, SectionView } from '#components/library.ts';
import type { AccountBlock } from '#edition/account.ts';

/** The blocks of the account that a section holds, or without one those of the whole chapter; furniture is in neither. */
export function blocksOf(edition: EditionView, chapter: ChapterView, section?: SectionView): AccountBlock[] {
	return edition.account.blocks.filter(
		(block) =>
			block.chapter === chapter.slug &&
			block.section !== null &&
			(!section || block.section === section.slug),
	);
}
