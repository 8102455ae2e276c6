/** The words of an edition for *Citaat*: those of all its sections; a note that a later section repeats stands once. */
import type { EditionView } from '#components/library.ts';
import { footnoteId } from '#edition/anchors.ts';
import { sectionBlocks } from '#sharing/citaat/section-blocks.ts';
import type { QuotableText } from '#sharing/citaat/texts.ts';

export function quotableText({ bibliography, chapters }: EditionView): QuotableText {
	const work = [bibliography.author?.value, bibliography.title.value].filter(Boolean).join(', ');
	const blocks = chapters.flatMap((chapter) => {
		const seen = new Set<string>();
		return chapter.sections
			.flatMap(({ path, folio, html, notes }) =>
				sectionBlocks({
					path,
					folio,
					html,
					notes: notes.map((note) => ({ ...note, id: footnoteId(note.identifier) })),
				}),
			)
			.filter(({ id }) => !seen.has(id) && seen.add(id));
	});
	return { work, blocks };
}
