/** A page of the site as Markdown, for those that have no text of the edition to give: its main part, without what is to be pressed or seen only. */
import type { Element, Nodes, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

const LEFT_OUT = new Set([
	'button',
	'dialog',
	'fieldset',
	'form',
	'input',
	'script',
	'style',
	'svg',
	'template',
]);

/** Where the page stands in the site is told by its address. */
const leftOut = ({ tagName, properties }: Element): boolean =>
	LEFT_OUT.has(tagName) ||
	properties.hidden === true ||
	properties.ariaHidden === 'true' ||
	[properties.className].flat().includes('breadcrumb');

/** @returns the empty string for a page without a main part. */
export function pageMarkdown(html: string): string {
	const tree: Root = rehype().parse(html);
	let main: Element | undefined;
	visit(tree, 'element', (element, index, parent) => {
		if (element.tagName === 'main') main = element;
		if (!leftOut(element) || !parent || index === undefined) return CONTINUE;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	if (!main) return '';
	const mdast = toMdast({ type: 'root', children: main.children } as Nodes);
	return remark()
		.use(remarkGfm)
		.data('settings', { bullet: '-' })
		.stringify(mdast as Parameters<ReturnType<typeof remark>['stringify']>[0]);
}
