/** A section → the text of its Markdown file, letter for letter: what looks like markup in the source is escaped. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import { caption, leafPage, textPage } from '#markdown/text/directives.ts';
import { writeFrontmatter } from '#markdown/text/frontmatter.ts';
import { editionSyntax } from '#markdown/text/syntax.ts';

function phrasing(content: readonly Inline[]): PhrasingContent[] {
	return content.map((inline): PhrasingContent => {
		if (inline.kind === 'text') return { type: 'text', value: inline.text };
		if (inline.kind === 'page-break') return textPage(inline.folio);
		return { type: 'footnoteReference', identifier: inline.note, label: inline.note };
	});
}

function node(block: SectionBlock): RootContent {
	switch (block.kind) {
		case 'page-break':
			return leafPage(block.folio);
		case 'heading':
			return {
				type: 'heading',
				depth: block.level as 1 | 2 | 3 | 4 | 5 | 6,
				children: phrasing(block.content),
			};
		case 'paragraph':
			return { type: 'paragraph', children: phrasing(block.content) };
		case 'pullquote':
			return { type: 'blockquote', children: [{ type: 'paragraph', children: phrasing(block.content) }] };
		case 'caption':
			return caption(phrasing(block.content));
		case 'footnote':
			return {
				type: 'footnoteDefinition',
				identifier: block.note,
				label: block.note,
				children: [{ type: 'paragraph', children: phrasing(block.content) }],
			};
	}
}

const processor = remark()
	.use(editionSyntax)
	.data('settings', { bullet: '-', emphasis: '_', rule: '-' })
	.freeze();

/** The file's text, with a line end after its last line. */
export function writeSection(section: Section): string {
	const frontmatter: RootContent = { type: 'yaml', value: writeFrontmatter(section.frontmatter) };
	const root: Root = { type: 'root', children: [frontmatter, ...section.blocks.map(node)] };
	return processor.stringify(root);
}
