/**
 * A page of the site as Markdown, for those that have no text of the edition to give: its main part, without
 * what is to be pressed or seen only.
 */
import type { Element, Nodes, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
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

/**
 * Where the page stands in the site is told by its address; a link without words is a mark that style draws.
 */
const leftOut = (element: Element): boolean =>
	LEFT_OUT.has(element.tagName) ||
	element.properties.hidden === true ||
	element.properties.ariaHidden === 'true' ||
	hasClass(element, 'breadcrumb') ||
	(element.tagName === 'a' && element.children.length === 0);

/** Made once: there is a page for every printed page of a report. */
const reader = rehype().data('settings', { fragment: true }).freeze();
const writer = remark().use(remarkGfm, { tablePipeAlign: false }).data('settings', { bullet: '-' }).freeze();

/** @returns the empty string for a page without a main part. */
export function pageMarkdown(html: string): string {
	const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
	if (main === undefined) return '';
	const tree: Root = reader.parse(main);
	visit(tree, (element, index, parent) => {
		// Where it stood in the page is of no use here, and costs as much as all else when the tree is copied.
		delete element.position;
		if (element.type !== 'element') return CONTINUE;
		asCode(element);
		if (!leftOut(element) || !parent || index === undefined) return CONTINUE;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return writer.stringify(toMdast(tree as Nodes) as Parameters<typeof writer.stringify>[0]);
}

/**
 * Words of the source are code, letter for letter: raw lines a block of it, a line cut into columns a
 * stretch. What they lead to, Markdown has no place for.
 */
function asCode(element: Element): void {
	if (hasClass(element, 'raw')) {
		const lines = element.children.filter(({ type }) => type === 'element').map((line) => textOf(line));
		Object.assign(element, h('pre', h('code', lines.join('\n'))));
	} else if (hasClass(element, 'raw-words')) {
		element.children = [h('code', textOf(element))];
	}
}

const hasClass = ({ properties }: Element, name: string): boolean =>
	[properties.className].flat().includes(name);
