/** Assembled chapters → every text that is published of them, block by block, with the raw line each letter came from. */
import { chapterPath, markdownPath, sectionPath } from '#edition/addresses.ts';
import { footnoteId, pageBreakId } from '#edition/anchors.ts';
import { piecesOf } from '#edition/content.ts';
import type { SectionFrontmatter } from '#edition/frontmatter.ts';
import type { AssembledChapter, AssembledSection } from '#reconstruct/edition/chapter.ts';
import { sectionContent } from '#reconstruct/edition/content.ts';
import type { FlowBlock } from '#reconstruct/edition/flow.ts';
import { collapse, lineAt, type MadeBlock, TITLE } from './blocks.ts';
import { callMark, labelMark, levelMark, pageMark, quoteMark } from './marks.ts';

/** A published file, and what must stand in it. */
export interface MadePage {
	/** Below the base path: a page, or its Markdown. */
	readonly path: string;
	readonly form: 'html' | 'markdown';
	readonly blocks: readonly MadeBlock[];
	/** Of a section's Markdown. */
	readonly frontmatter?: SectionFrontmatter;
}

/** Letters and marks of a block; in Markdown the label of a call stands in the frontmatter. */
function written(
	chapter: AssembledChapter,
	block: FlowBlock,
	form: MadePage['form'] | 'letters',
): Omit<MadeBlock, 'id'> {
	let text = '';
	const lines: { at: number; folio: string; line: number }[] = [];
	for (const { page, piece } of piecesOf(block.content)) {
		const span =
			piece.kind === 'run' ? piece.span : piece.kind === 'changed' ? piece.change.spans[0] : undefined;
		if (span && lines.at(-1)?.line !== span.line)
			lines.push({ at: text.length, folio: page.folio, line: span.line });
		text += piece.reading;
		if (form === 'letters') continue;
		if (piece.kind === 'page-break') text += pageMark(piece.folio);
		if (piece.kind === 'call') {
			const note = chapter.notes.meaning.get(piece)?.identifier ?? piece.label;
			text += callMark(note, form === 'html' ? piece.label : '');
		}
	}
	return { text: collapse(text), lines };
}

const before = (mark: string, { text, lines }: Omit<MadeBlock, 'id'>): Omit<MadeBlock, 'id'> => ({
	text: mark + text,
	lines: lines.map((line) => ({ ...line, at: line.at === 0 ? 0 : line.at + mark.length })),
});

function textBlocks(
	chapter: AssembledChapter,
	section: AssembledSection,
	form: MadePage['form'],
): MadeBlock[] {
	return section.items.map((item): MadeBlock => {
		if (item.kind === 'page-start') {
			const { folio } = item.page;
			return { id: pageBreakId(folio), text: pageMark(folio), lines: [{ at: 0, folio, line: 1 }] };
		}
		const plain = written(chapter, item, form);
		const mark =
			form === 'html'
				? ''
				: item.kind === 'heading'
					? levelMark(item.level ?? 2)
					: item.kind === 'pullquote'
						? quoteMark
						: '';
		return { id: chapter.ids.get(item) ?? '', ...before(mark, plain) };
	});
}

function noteBlocks(
	chapter: AssembledChapter,
	notes: AssembledSection['notes'],
	form: MadePage['form'],
): MadeBlock[] {
	return notes.map(({ note }) => ({
		id: footnoteId(note.identifier),
		...before(labelMark(form === 'html' ? note.label : note.identifier), written(chapter, note.block, form)),
	}));
}

const title = (text: string, mark = ''): MadeBlock => ({ id: TITLE, text: mark + collapse(text), lines: [] });

function ofSection(
	edition: string,
	chapter: AssembledChapter,
	section: AssembledSection,
	order: number,
): MadePage[] {
	const path = sectionPath(edition, chapter.config.slug, section.slug);
	const untitled = section.headings.length === 0 ? [title(chapter.config.title)] : [];
	const blocks = (form: MadePage['form']) => [
		...textBlocks(chapter, section, form),
		...noteBlocks(chapter, section.notes, form),
	];
	const { frontmatter } = sectionContent(edition, chapter, section, order);
	return [
		{ path, form: 'html', blocks: [...untitled, ...blocks('html')] },
		{ path: markdownPath(path), form: 'markdown', blocks: blocks('markdown'), frontmatter },
	];
}

/** The pages of a chapter: the whole, each section, and the Markdown of each. */
export function madePages(edition: string, chapter: AssembledChapter): MadePage[] {
	const { sections, config } = chapter;
	const path = chapterPath(edition, config.slug);
	const once = sections.flatMap(({ notes }) => notes.filter(({ repeats }) => repeats === undefined));
	const html: MadePage = {
		path,
		form: 'html',
		blocks: [
			title(config.title),
			...sections.flatMap((section) => textBlocks(chapter, section, 'html')),
			...noteBlocks(chapter, once, 'html'),
		],
	};
	const own = sections.map((section, index) => ofSection(edition, chapter, section, index + 1));
	const markdown: MadePage = {
		path: markdownPath(path),
		form: 'markdown',
		blocks: [
			title(config.title, levelMark(1)),
			...own.flatMap((pages) => pages.flatMap(({ form, blocks }) => (form === 'markdown' ? blocks : []))),
		],
	};
	return [html, markdown, ...own.flat()];
}

/** The raw line that a block's letter came from; positions count in its reading text. */
export type LineOf = (
	chapter: string,
	block: string,
	position: number,
) => { folio: string; line: number } | undefined;

/** Of every block that has a text: see {@link LineOf}. */
export function linesOf(chapters: readonly AssembledChapter[]): LineOf {
	const known = new Map<string, MadeBlock>();
	for (const chapter of chapters) {
		for (const [block, id] of chapter.ids)
			known.set(`${chapter.config.slug} ${id}`, { id, ...written(chapter, block, 'letters') });
	}
	return (chapter, block, position) => {
		const found = known.get(`${chapter} ${block}`);
		return found && lineAt(found, position);
	};
}
