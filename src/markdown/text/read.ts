/** The text of a section file → the section it was written from. Anything that we never write is an error. */
import type { Image, List, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { remark } from 'remark';
import { ALL_KINDS, isPlain, type PlainKind, traitsOf } from '#edition/block-kinds.ts';
import type { Inline, Section, SectionBlock } from '#edition/section.ts';
import { type Container, FIGURE, PAGE, TABLE } from '#markdown/text/directives.ts';
import { alternativeText } from '#markdown/text/figures.ts';
import { readFrontmatter } from '#markdown/text/frontmatter.ts';
import { labelled } from '#markdown/text/lists.ts';
import { editionSyntax } from '#markdown/text/syntax.ts';
import { tableContent } from '#markdown/text/tables.ts';

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

/** Kinds by the name of the directive around them. */
const CONTAINERS: ReadonlyMap<string, PlainKind> = new Map(
	ALL_KINDS.flatMap((kind) => {
		const { markdown } = traitsOf(kind);
		return isPlain(kind) && markdown?.form === 'container' ? [[markdown.name, kind] as const] : [];
	}),
);

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

function paragraph(node: Nodes): Paragraph {
	if (node.type !== 'paragraph') throw new ForeignMarkdown(node);
	return node;
}

/** The one paragraph that a quote or a note holds. */
function only(children: readonly Nodes[], parent: Nodes): Paragraph {
	const [first, ...rest] = children;
	if (first === undefined || rest.length > 0) throw new ForeignMarkdown(rest[0] ?? parent);
	return paragraph(first);
}

function items(list: List, depth: number): SectionBlock[] {
	return list.children.flatMap((item, at): SectionBlock[] => {
		const [first, ...below] = item.children;
		const own = labelled(list, at, paragraph(first ?? item).children);
		return [
			{ kind: 'list-item', label: own.label, depth, content: inlines(own.children) },
			...below.flatMap((node) => {
				if (node.type !== 'list') throw new ForeignMarkdown(node);
				return items(node, depth + 1);
			}),
		];
	});
}

function table(node: Table, attributes: Container['attributes'] = {}): SectionBlock {
	return {
		kind: 'table',
		content: tableContent(node, attributes ?? {}, (children: readonly PhrasingContent[]) =>
			inlines(children),
		),
	};
}

function figure(node: Container): SectionBlock {
	const [first, ...rest] = node.children;
	const image: Image | Nodes | undefined = first && paragraph(first).children[0];
	if (image?.type !== 'image') throw new ForeignMarkdown(image ?? node);
	const pieces = rest.length > 0 ? inlines(only(rest, node).children) : [];
	const alt = node.name === TABLE ? undefined : alternativeText(image.alt ?? '', node.attributes ?? {});
	return {
		kind: node.name === TABLE ? 'table' : 'figure',
		content: { form: 'figure', picture: image.url, ...(alt ? { alt } : {}), pieces },
	};
}

function held(node: Container): SectionBlock[] {
	const [first, ...rest] = node.children;
	if (node.name === TABLE && first?.type === 'table' && rest.length === 0)
		return [table(first, node.attributes)];
	if (node.name === FIGURE || node.name === TABLE) return [figure(node)];
	const kind = CONTAINERS.get(node.name);
	if (kind === undefined) throw new ForeignMarkdown(node);
	const { markdown } = traitsOf(kind);
	const isJoined = markdown?.form === 'container' && markdown.joined && node.children.length > 0;
	const children = isJoined ? node.children.map(paragraph) : [only(node.children, node)];
	return children.map((child) => ({ kind, content: inlines(child.children) }));
}

function blocks(node: RootContent): SectionBlock[] {
	switch (node.type) {
		case 'heading':
			return [{ kind: 'heading', level: node.depth, content: inlines(node.children) }];
		case 'paragraph':
			return [{ kind: 'paragraph', content: inlines(node.children) }];
		case 'blockquote':
			return [{ kind: 'pullquote', content: inlines(only(node.children, node).children) }];
		case 'list':
			return items(node, 1);
		case 'table':
			return [table(node)];
		case 'footnoteDefinition': {
			const content = inlines(only(node.children, node).children);
			return [{ kind: 'footnote', note: node.label ?? node.identifier, content }];
		}
		case 'leafDirective':
			if (node.name === PAGE) return [{ kind: 'page-break', folio: node.attributes?.folio ?? '' }];
			break;
		case 'containerDirective':
			return held(node);
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
	const [frontmatter, ...rest] = root.children;
	if (frontmatter?.type !== 'yaml') throw new ForeignMarkdown(frontmatter ?? root);
	return { frontmatter: readFrontmatter(frontmatter.value), blocks: rest.flatMap(blocks) };
}
