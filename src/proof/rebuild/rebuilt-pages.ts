/**
 * Assembled chapters → the pages that are published of them, block by block, with the raw line each letter
 * came from.
 */
import { chapterPath, sectionPath } from '#edition/addresses.ts';
import { footnoteId, pageBreakId } from '#edition/anchors.ts';
import { stretchesOf } from '#edition/content.ts';
import { collapse, type RebuiltBlock, TITLE } from '#proof/blocks.ts';
import { callMark, labelMark, pageMark } from '#proof/marks.ts';
import type { AssembledChapter, AssembledSection } from '#reconstruct/edition/chapter.ts';
import { type FlowBlock, spansOf } from '#reconstruct/edition/flow.ts';

/** A published page, and what must stand in it. */
export interface RebuiltPage {
	/** Below the base path. */
	readonly path: string;
	readonly blocks: readonly RebuiltBlock[];
}

/** Letters and marks of a block. */
function written(chapter: AssembledChapter, block: FlowBlock): Omit<RebuiltBlock, 'id'> {
	let text = '';
	const lines: { at: number; folio: string; line: number }[] = [];
	for (const stretch of stretchesOf(block.content)) {
		// A page parts the cells of a table.
		if (stretch.length > 0 && text !== '') text += ' ';
		for (const { page, piece } of stretch) {
			const [span] = spansOf(piece);
			if (span && lines.at(-1)?.line !== span.line)
				lines.push({ at: text.length, folio: page.folio, line: span.line });
			text += piece.reading;
			if (piece.kind === 'page-break') text += pageMark(piece.folio);
			if (piece.kind === 'call')
				text += callMark(chapter.notes.meaning.get(piece)?.identifier ?? piece.label, piece.label);
		}
	}
	return { text: collapse(text), lines };
}

const before = (mark: string, { text, lines }: Omit<RebuiltBlock, 'id'>): Omit<RebuiltBlock, 'id'> => ({
	text: mark + text,
	lines: lines.map((line) => ({ ...line, at: line.at === 0 ? 0 : line.at + mark.length })),
});

function textBlocks(chapter: AssembledChapter, section: AssembledSection): RebuiltBlock[] {
	return section.items.map((item): RebuiltBlock => {
		if (item.kind !== 'page-start') return { id: chapter.ids.get(item) ?? '', ...written(chapter, item) };
		const { folio } = item.page;
		return { id: pageBreakId(folio), text: pageMark(folio), lines: [{ at: 0, folio, line: 1 }] };
	});
}

function noteBlocks(chapter: AssembledChapter, notes: AssembledSection['notes']): RebuiltBlock[] {
	return notes.map(({ note }) => ({
		id: footnoteId(note.identifier),
		...before(labelMark(note.label), written(chapter, note.block)),
	}));
}

const title = (text: string): RebuiltBlock => ({ id: TITLE, text: collapse(text), lines: [] });

/** The pages of a chapter: the whole, and each section. */
export function rebuiltPages(edition: string, chapter: AssembledChapter): RebuiltPage[] {
	const { sections, config } = chapter;
	const once = sections.flatMap(({ notes }) => notes.filter(({ repeats }) => repeats === undefined));
	const whole: RebuiltPage = {
		path: chapterPath(edition, config.slug),
		blocks: [
			title(config.title),
			...sections.flatMap((section) => textBlocks(chapter, section)),
			...noteBlocks(chapter, once),
		],
	};
	const own = sections.map(
		(section): RebuiltPage => ({
			path: sectionPath(edition, config.slug, section.slug),
			blocks: [
				...(section.headings.length === 0 ? [title(config.title)] : []),
				...textBlocks(chapter, section),
				...noteBlocks(chapter, section.notes),
			],
		}),
	);
	return [whole, ...own];
}
