/**
 * Sections as they are published beside their pages: Markdown that every reader shows alike. Most number
 * footnotes anew and print directives as they stand, so calls, page marks and the numbers of paragraphs are
 * links with their printed label, and notes are paragraphs. What a link leads to stands at the end: in the
 * text it reads as `gegevens[8]`.
 */
import type { Definition, LinkReference, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { footnoteId, paragraphId } from '#edition/anchors.ts';
import { BLOCK_KINDS, type PlainKind, traitsOf } from '#edition/block-kinds.ts';
import type { FigureContent } from '#edition/content.ts';
import { paragraphMark } from '#edition/paragraph-mark.ts';
import { type Inline, inlinesOf, type Section, type SectionBlock } from '#edition/section.ts';
import { writeFrontmatter, yaml } from '#markdown/text/frontmatter.ts';
import { listsOf } from '#markdown/text/lists.ts';
import { runsOf } from '#markdown/text/runs.ts';
import { DIRECTIVE_SIGN, GFM_SIGNS } from '#markdown/text/signs.ts';
import { tableNode } from '#markdown/text/tables.ts';

/** What is published in one file. */
export interface Publication {
	/** What is told of the text in the frontmatter, beside what a section's own says. */
	readonly facts: Readonly<Record<string, string>>;
	/** Of a chapter: stands above its sections. */
	readonly title?: string;
	/** In order, each with the address of its page. */
	readonly sections: readonly { readonly section: Section; readonly address: string }[];
	/** Address of a printed page. */
	readonly pageAddress: (folio: string) => string;
	/** Address of a picture. */
	readonly pictureAddress: (file: string) => string;
}

/** Signs that pandoc or GitHub would take for markup. */
const MORE_SIGNS = ['$', '^', '@', '{', '}'].map((character) => ({
	character,
	inConstruct: 'phrasing' as const,
}));

// Only the half of remark that writes: a reader's browser runs this too.
const processor = unified()
	.use(remarkStringify)
	.use(function () {
		this.data().toMarkdownExtensions = [
			gfmTableToMarkdown({ tablePipeAlign: false }),
			{ unsafe: [...GFM_SIGNS, DIRECTIVE_SIGN, ...MORE_SIGNS] },
		];
	})
	.data('settings', { bullet: '-', emphasis: '_', rule: '*', tightDefinitions: true })
	.freeze();

/** @returns the file, with a line end after its last line. */
export function publish({ facts, title, sections, pageAddress, pictureAddress }: Publication): string {
	const targets = new Map<string, string>();
	const link = (shown: string, label: string, url: string): LinkReference => {
		if (!targets.has(label)) targets.set(label, url);
		return {
			type: 'linkReference',
			identifier: label,
			label,
			referenceType: shown === label ? 'shortcut' : 'full',
			children: [{ type: 'text', value: shown }],
		};
	};
	const bracketed = (inner: LinkReference): PhrasingContent[] => [
		{ type: 'text', value: '[' },
		inner,
		{ type: 'text', value: ']' },
	];
	const pageMark = (folio: string) => bracketed(link(`p. ${folio}`, `p. ${folio}`, pageAddress(folio)));
	const children = sections.flatMap(({ section, address }) =>
		contentOf(section, {
			pageMark,
			call: (note) =>
				bracketed(link(section.frontmatter.labels?.[note] ?? note, note, `${address}#${footnoteId(note)}`)),
			picture: (file, alt) => {
				targets.set(file, pictureAddress(file));
				return { type: 'imageReference', identifier: file, label: file, referenceType: 'full', alt };
			},
			number: (folio, ordinal) => {
				const mark = paragraphMark(folio, ordinal);
				return [link(mark, mark, `${address}#${paragraphId(folio, ordinal)}`)];
			},
		}),
	);
	const heading: RootContent[] =
		title === undefined ? [] : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }];
	const definitions = [...targets].map(
		([label, url]): Definition => ({ type: 'definition', identifier: label, label, url }),
	);
	const root: Root = { type: 'root', children: [...heading, ...children, ...definitions] };
	const [only] = sections;
	const own = title === undefined && only ? `${writeFrontmatter(only.section.frontmatter)}\n` : '';
	const labels = Object.assign({}, ...sections.map(({ section }) => section.frontmatter.labels ?? {}));
	const all = title === undefined || Object.keys(labels).length === 0 ? facts : { ...facts, labels };
	return writeFile(`${own}${yaml(all)}`, root);
}

/**
 * A file of Markdown below its frontmatter, in YAML; an empty line keeps readers that know no frontmatter from
 * making a heading of it.
 */
export const writeFile = (frontmatter: string, root: Root): string =>
	`---\n${frontmatter}\n\n---\n\n${processor.stringify(root)}`;

/** What stands in the text that other readers of Markdown would number or drop. */
export interface Marks {
	readonly pageMark: (folio: string) => PhrasingContent[];
	readonly call: (note: string) => PhrasingContent[];
	/** Before the text of a note; where absent, as it is called. */
	readonly note?: (note: string) => PhrasingContent[];
	readonly number: (folio: string, ordinal: number) => PhrasingContent[];
	readonly picture: (file: string, alt: string) => PhrasingContent;
	/** Before the words of each heading of the section, counted from 0. */
	readonly heading?: (at: number) => PhrasingContent[];
}

/** The blocks of a section, as every reader of Markdown shows them. */
export function contentOf({ frontmatter, blocks }: Section, marks: Marks): RootContent[] {
	const written = new WrittenSection(frontmatter.begins, marks);
	return runsOf(blocks).flatMap((run) => written.nodesOf(run));
}

const SPACE = { type: 'text' as const, value: ' ' };

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/**
 * A section as it is written: which printed page and paragraph it is at, and whether its notes have begun.
 */
class WrittenSection {
	readonly #marks: Marks;
	#folio: string;
	#ordinal: number;
	#noted = false;
	#headings = 0;

	constructor({ folio, paragraph: ordinal }: Section['frontmatter']['begins'], marks: Marks) {
		this.#marks = marks;
		this.#folio = folio;
		this.#ordinal = ordinal;
	}

	nodesOf(run: readonly [SectionBlock, ...SectionBlock[]]): RootContent[] {
		const [block] = run;
		switch (block.kind) {
			case 'page-break':
				this.#turn(block.folio);
				return [paragraph(this.#marks.pageMark(block.folio))];
			case 'heading': {
				const mark = this.#marks.heading?.(this.#headings) ?? [];
				this.#headings += 1;
				const children = [...mark, ...this.#phrasing(block.content)];
				return [{ type: 'heading', depth: block.level as 1, children }];
			}
			case 'list-item':
				return listsOf(
					run.flatMap((item) =>
						item.kind === 'list-item' ? [{ ...item, children: this.#numbered(item) }] : [],
					),
					(label) => ({ type: 'text', value: label }),
				);
			case 'table': {
				if (block.content.form === 'figure') return this.#figure(block.content);
				const { table } = tableNode(block.content, (content) => this.#phrasing(content));
				const heads = { ...table, children: [emptyRow(table), ...table.children] };
				return [block.content.head.rows > 0 ? table : heads];
			}
			case 'figure':
				return this.#figure(block.content);
			case 'footnote': {
				const rule: RootContent[] = this.#noted ? [] : [{ type: 'thematicBreak' }];
				this.#noted = true;
				const label = (this.#marks.note ?? this.#marks.call)(block.note);
				return [...rule, paragraph([...label, SPACE, ...this.#phrasing(block.content)])];
			}
			default:
				return shown(BLOCK_KINDS[block.kind].markdown, (wrap) =>
					run.map((one) => paragraph(this.#numbered(one, wrap))),
				);
		}
	}

	#turn(to: string): void {
		if (to === this.#folio) return;
		this.#folio = to;
		this.#ordinal = 1;
	}

	#phrasing(content: readonly Inline[]): PhrasingContent[] {
		return content.flatMap((inline, at): PhrasingContent[] => {
			if (inline.kind === 'text') return [{ type: 'text', value: inline.text }];
			if (inline.kind === 'call') return this.#marks.call(inline.note);
			this.#turn(inline.folio);
			const before = content[at - 1];
			// A space of the text stands before the mark; the one behind it is for the eye.
			const parted = before?.kind === 'text' && before.text.endsWith(' ');
			return [...this.#marks.pageMark(inline.folio), ...(parted ? [SPACE] : [])];
		});
	}

	/** Text with its number before it, where it has one. */
	#numbered(block: SectionBlock, wrap = (text: PhrasingContent[]) => text): PhrasingContent[] {
		const content = inlinesOf(block);
		if (block.kind === 'page-break' || traitsOf(block.kind).id.by !== 'paragraph')
			return wrap(this.#phrasing(content));
		const number = this.#marks.number(this.#folio, this.#ordinal);
		this.#ordinal += 1;
		return [...number, SPACE, ...wrap(this.#phrasing(content))];
	}

	#figure({ picture, alt, pieces }: FigureContent<Inline>): RootContent[] {
		const image = paragraph([this.#marks.picture(picture, alt?.text ?? '')]);
		return pieces.length > 0 ? [image, paragraph(this.#phrasing(pieces))] : [image];
	}
}

/**
 * Blocks of text as every reader of Markdown shows them; `paragraphs` makes them, given what wraps their
 * text.
 */
function shown(
	form: (typeof BLOCK_KINDS)[PlainKind]['markdown'],
	paragraphs: (wrap: (text: PhrasingContent[]) => PhrasingContent[]) => Paragraph[],
): RootContent[] {
	const as = form.form === 'container' ? form.shown : form.form;
	switch (as) {
		case 'strong':
		case 'emphasis':
			return paragraphs((children) => [{ type: as, children }]);
		case 'quote':
			return [{ type: 'blockquote', children: paragraphs((children) => children) }];
		case 'paragraph':
			return paragraphs((children) => children);
	}
}

/** A row of heads that says nothing, for a table that has none. */
const emptyRow = ({ align }: Table): Table['children'][number] => ({
	type: 'tableRow',
	children: (align ?? []).map(() => ({ type: 'tableCell', children: [] })),
});
