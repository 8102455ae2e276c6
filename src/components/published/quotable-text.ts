/**
 * The words of an edition for *Citaat*: those of all its sections, the titles of its chapters, and the
 * running heads of its pages, each once. A note that a later section repeats stands once.
 */
import type { EditionView } from '#components/library/library.ts';
import { sourceBlockId, sourcePath } from '#edition/addresses.ts';
import { footnoteId } from '#edition/anchors.ts';
import { traitsOf } from '#edition/block-kinds.ts';
import { quoteCheck as citaat } from '#i18n/messages.ts';
import type { QuotableBlock, QuotableText } from '#sharing/quote-check/quotable-block.ts';
import { sectionBlocks } from '#sharing/quote-check/section-blocks.ts';

export function quotableText({ slug, bibliography, chapters, account }: EditionView): QuotableText {
	const work = [bibliography.author?.value, bibliography.title.value].filter(Boolean).join(', ');
	const blocks = chapters.flatMap((chapter) => {
		const seen = new Set<string>();
		const { path, title } = chapter;
		const folio = chapter.sections[0]?.folio ?? '';
		const opening = { id: '', path, name: citaat.names.chapter(title), folio, text: title, calls: [] };
		const sections = chapter.sections
			.flatMap(({ path, folio, html, notes }) =>
				sectionBlocks({
					path,
					folio,
					html,
					notes: notes.map((note) => ({ ...note, id: footnoteId(note.identifier) })),
				}),
			)
			.filter(({ id }) => !seen.has(id) && seen.add(id));
		return [opening, ...sections];
	});
	return { work, blocks: [...blocks, ...runningHeads(slug, account)] };
}

/** A running head stands on many pages; the first has it here. */
function runningHeads(slug: string, { blocks, pages }: EditionView['account']): QuotableBlock[] {
	const heads = blocks.filter(({ kind }) => traitsOf(kind).quotable === 'once');
	return heads
		.filter(({ text }, at) => heads.findIndex((other) => other.text === text) === at)
		.map(({ id, text, source }) => {
			const folio = pages.find(({ file }) => file === source[0]?.page)?.folio ?? '';
			const path = sourcePath(slug, folio);
			return {
				id: sourceBlockId(id),
				path,
				name: citaat.names.header,
				folio,
				text,
				apart: true as const,
				calls: [],
			};
		});
}
