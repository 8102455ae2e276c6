/** A section as a page of the book: the chapter's title above its first, its notes below its text. */
import { chapterTitleId } from '#edition/anchors.ts';
import type { Section } from '#edition/section.ts';
import { runsOf } from '#markdown/text/runs.ts';
import { figure, type Hand, list, note, paragraph, table } from '#takealong/epub/blocks.ts';
import type { Book } from '#takealong/epub/book.ts';
import { Running } from '#takealong/epub/running.ts';
import { type ElementContent, inLanguage, pageFile, textNode, x } from '#takealong/epub/xml.ts';
import { type NumberedBlock, numbered } from '#takealong/numbered.ts';

/** A section with what its chapter says of it. */
export interface Placed {
	readonly section: Section;
	/** The chapter's title, above its first section. */
	readonly chapter?: string;
	/** Of each of its headings, in the outline of the chapter. */
	readonly levels: readonly number[];
}

export function sectionPage(placed: Placed, book: Book): string {
	const { section, chapter } = placed;
	const { edition } = book;
	const hand: Hand = { book, section, running: new Running(book, section) };
	const blocks = numbered(section);
	const notes = blocks.filter(({ block }) => block.kind === 'footnote');
	// Its printed page began here, where nothing says that it began elsewhere.
	const opens =
		section.blocks[0]?.kind === 'page-break'
			? []
			: hand.running.pageMark(section.frontmatter.begins.folio, 'div');
	const title =
		chapter === undefined ? [] : [x('h1', { id: chapterTitleId, class: 'chapter' }, textNode(chapter))];
	const text = textOf(blocks, placed, hand);
	const { messages } = edition;
	const below = notes.flatMap((one) => note(one, hand));
	const href = book.onSite(section);
	return pageFile({
		title: section.frontmatter.title,
		language: edition.config.language,
		type: 'bodymatter',
		content: [
			...title,
			...opens,
			...text,
			...(below.length > 0
				? [
						x(
							'section',
							{
								class: 'notes',
								'epub:type': 'footnotes',
								'aria-label': messages.places.note.heading,
								...inLanguage(book.said),
							},
							withReportLanguage(below, book),
						),
					]
				: []),
			...(href === undefined
				? []
				: [
						x('p', { class: 'editors', ...inLanguage(book.said) }, [
							x('a', { href }, messages.takeAlong.onSite.section),
						]),
					]),
		],
	});
}

/** Notes are the report's, whatever the site speaks. */
function withReportLanguage(notes: readonly ElementContent[], { said, edition }: Book): ElementContent[] {
	if (said === undefined) return [...notes];
	return notes.map((one) =>
		one.type === 'element'
			? { ...one, attributes: { ...inLanguage(edition.config.language), ...one.attributes } }
			: one,
	);
}

function textOf(blocks: readonly NumberedBlock[], { levels }: Placed, hand: Hand): ElementContent[] {
	const byBlock = new Map(blocks.map((one) => [one.block, one]));
	const of = (block: NumberedBlock['block']): NumberedBlock => byBlock.get(block) ?? { block, id: '' };
	let heading = 0;
	return runsOf(blocks.map(({ block }) => block)).flatMap((run): ElementContent[] => {
		const [block] = run;
		const one = of(block);
		const all = (): ElementContent[] => run.map((each) => paragraph(of(each), hand));
		switch (block.kind) {
			case 'page-break':
				return hand.running.pageMark(block.folio, 'div');
			case 'heading': {
				const level = levels[heading] ?? 2;
				heading += 1;
				return [
					x(
						`h${level}`,
						{ id: one.id, ...inLanguage(hand.book.languageOf(hand.section, one.id)) },
						hand.running.write(block.content),
					),
				];
			}
			case 'list-item':
				return [list(run.map(of), hand)];
			case 'table':
				return [
					block.content.form === 'table' ? table(block.content, one, hand) : figure(block.content, one, hand),
				];
			case 'figure':
				return [figure(block.content, one, hand)];
			case 'footnote':
				return [];
			case 'sidebar':
				return [x('aside', { class: 'sidebar', 'epub:type': 'sidebar', role: 'note' }, all())];
			case 'lead':
				return [x('div', { class: 'lead' }, all())];
			case 'caption':
				return [x('div', { class: 'caption' }, all())];
			case 'pullquote':
				return [x('aside', { class: 'pull', 'epub:type': 'pullquote', role: 'doc-pullquote' }, all())];
			case 'paragraph':
				return all();
			default:
				return block satisfies never;
		}
	});
}
