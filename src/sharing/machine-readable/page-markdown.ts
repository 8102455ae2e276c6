/**
 * A page of the site as Markdown, for those that have no text of the edition to give: its main part, without
 * what is to be pressed or seen only.
 */
import type { Element, Nodes, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
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

/** Made once: there is a page for every printed page of a report. */
const reader = rehype().data('settings', { fragment: true }).freeze();
const writer = remark().use(remarkGfm, { tablePipeAlign: false }).data('settings', { bullet: '-' }).freeze();

/** @returns the empty string for a page without a main part. */
export function pageMarkdown(html: string): string {
	const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
	if (main === undefined) return '';
	const tree: Root = reader.parse(main);
	visit(tree, 'element', (element, index, parent) => {
		// A raw line is one text: its cells lead to places that Markdown has not.
		if (isRawLines(element)) visit(element, 'element', lineAsText);
		if (!leftOut(element) || !parent || index === undefined) return CONTINUE;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
	return writer.stringify(toMdast(tree as Nodes) as Parameters<typeof writer.stringify>[0]);
}

const isRawLines = ({ properties }: Element): boolean => [properties.className].flat().includes('raw');

const lineAsText = (element: Element): void => {
	if (element.tagName === 'li') element.children = [{ type: 'text', value: textOf(element) }];
};
