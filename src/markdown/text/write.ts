/**
 * A section → the text of its Markdown file, letter for letter: what looks like markup in the source is
 * escaped.
 */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { remark } from 'remark';
import { BLOCK_KINDS } from '#edition/block-kinds.ts';
import type { FigureContent, TableContent } from '#edition/content.ts';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import { container, FIGURE, leafPage, TABLE, textPage } from '#markdown/text/directives.ts';
import { figureAttributes } from '#markdown/text/figures.ts';
import { writeFrontmatter } from '#markdown/text/frontmatter.ts';
import { listsOf } from '#markdown/text/lists.ts';
import { runsOf } from '#markdown/text/runs.ts';
import { editionSyntax } from '#markdown/text/syntax.ts';
import { tableNode } from '#markdown/text/tables.ts';

function phrasing(content: readonly Inline[]): PhrasingContent[] {
	return content.map((inline): PhrasingContent => {
		if (inline.kind === 'text') return { type: 'text', value: inline.text };
		if (inline.kind === 'page-break') return textPage(inline.folio);
		return { type: 'footnoteReference', identifier: inline.note, label: inline.note };
	});
}

const paragraph = (content: readonly Inline[]): BlockContent => ({
	type: 'paragraph',
	children: phrasing(content),
});

function tableNodes(content: TableContent<Inline>): RootContent[] {
	const { table, attributes } = tableNode(content, phrasing);
	return Object.keys(attributes).length === 0 ? [table] : [container(TABLE, [table], attributes)];
}

function figureNode(name: string, content: FigureContent<Inline>): RootContent {
	const image: BlockContent = {
		type: 'paragraph',
		children: [{ type: 'image', url: content.picture, alt: content.alt?.text ?? '' }],
	};
	const words = content.pieces.length > 0 ? [paragraph(content.pieces)] : [];
	return container(name, [image, ...words], name === FIGURE ? figureAttributes(content) : {});
}

/** A block, or blocks that stand together. */
function nodes(run: readonly [SectionBlock, ...SectionBlock[]]): RootContent[] {
	const [block] = run;
	switch (block.kind) {
		case 'page-break':
			return [leafPage(block.folio)];
		case 'heading':
			return [{ type: 'heading', depth: block.level as 1, children: phrasing(block.content) }];
		case 'list-item':
			return listsOf(
				run.flatMap((item) =>
					item.kind === 'list-item' ? [{ ...item, children: phrasing(item.content) }] : [],
				),
			);
		case 'table':
			return block.content.form === 'table' ? tableNodes(block.content) : [figureNode(TABLE, block.content)];
		case 'figure':
			return [figureNode(FIGURE, block.content)];
		case 'footnote':
			return [
				{
					type: 'footnoteDefinition',
					identifier: block.note,
					label: block.note,
					children: [paragraph(block.content)],
				},
			];
		default: {
			const { markdown } = BLOCK_KINDS[block.kind];
			const children = run.flatMap((one) => (one.kind === block.kind ? [paragraph(one.content)] : []));
			if (markdown.form === 'container') return [container(markdown.name, children)];
			return markdown.form === 'quote' ? [{ type: 'blockquote', children }] : children;
		}
	}
}

const processor = remark()
	.use(editionSyntax)
	.data('settings', { bullet: '-', emphasis: '_', rule: '-' })
	.freeze();

/** The file's text, with a line end after its last line. */
export function writeSection({ frontmatter, blocks }: Section): string {
	const first: RootContent = { type: 'yaml', value: writeFrontmatter(frontmatter) };
	return processor.stringify({ type: 'root', children: [first, ...runsOf(blocks).flatMap(nodes)] });
}
