/** The text of a section file → the section it was written from. Anything that we never write is an error. */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import { CAPTION, PAGE } from '#markdown/text/directives.ts';
import { readFrontmatter } from '#markdown/text/frontmatter.ts';
import { editionSyntax } from '#markdown/text/syntax.ts';

/** Something stands in a section file that our Markdown does not have. */
export class ForeignMarkdown extends Error {
	readonly line: number | undefined;

	constructor(node: Nodes) {
		const line = node.position?.start.line;
		super(`A ${node.type} stands on line ${line ?? '?'}; a section file has none.`);
		this.name = 'ForeignMarkdown';
		this.line = line;
	}
}

function inlines(children: readonly Nodes[]): Inline[] {
	return children.map((child): Inline => {
		if (child.type === 'text') return { kind: 'text', text: child.value };
		if (child.type === 'footnoteReference') return { kind: 'call', note: child.label ?? child.identifier };
		if (child.type === 'textDirective' && child.name === PAGE) {
			return { kind: 'page-break', folio: child.attributes?.folio ?? '' };
		}
		throw new ForeignMarkdown(child);
	});
}

/** The one paragraph that a quote, a caption or a note holds. */
function only(children: readonly Nodes[], parent: Nodes): Paragraph {
	const [first, ...rest] = children;
	if (first?.type !== 'paragraph' || rest.length > 0) throw new ForeignMarkdown(rest[0] ?? parent);
	return first;
}

function block(node: RootContent): SectionBlock {
	switch (node.type) {
		case 'heading':
			return { kind: 'heading', level: node.depth, content: inlines(node.children) };
		case 'paragraph':
			return { kind: 'paragraph', content: inlines(node.children) };
		case 'blockquote':
			return { kind: 'pullquote', content: inlines(only(node.children, node).children) };
		case 'footnoteDefinition':
			return {
				kind: 'footnote',
				note: node.label ?? node.identifier,
				content: inlines(only(node.children, node).children),
			};
		case 'leafDirective':
			if (node.name === PAGE) return { kind: 'page-break', folio: node.attributes?.folio ?? '' };
			break;
		case 'containerDirective':
			if (node.name === CAPTION)
				return { kind: 'caption', content: inlines(only(node.children, node).children) };
			break;
	}
	throw new ForeignMarkdown(node);
}

const processor = remark().use(editionSyntax).freeze();

/**
 * Reads the file's text.
 * @throws {ForeignMarkdown} where something stands in it that a section file has none of
 * @throws `ZodError` where its frontmatter is not that of a section
 */
export function readSection(markdown: string): Section {
	const root: Root = processor.parse(markdown);
	const [frontmatter, ...blocks] = root.children;
	if (frontmatter?.type !== 'yaml') throw new ForeignMarkdown(frontmatter ?? root);
	return { frontmatter: readFrontmatter(frontmatter.value), blocks: blocks.map(block) };
}
