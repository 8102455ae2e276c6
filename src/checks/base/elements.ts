import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Every element of a page, in the order of the file. */
export function elements(tree: Root | Element): readonly Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => void found.push(element));
	return found;
}

/**
 * An attribute as a string; undefined when it is not there. `name` is the property's name: `href`, `srcSet`.
 */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/**
 * The reading text of an element: its characters, without footnote calls, with white space as a browser shows
 * it. What the site adds to a paragraph (a number in the margin, a link back) must keep its words in
 * attributes, or be marked as the editors' with `data-editors`.
 */
export function readingText(element: Element): string {
	const gather = (node: Nodes): string => {
		if (node.type === 'text') return node.value;
		if (node.type !== 'element') return '';
		if (node.properties.role === 'doc-noteref' || node.properties.dataEditors !== undefined) return '';
		if (node.tagName === 'br') return '\n';
		return node.children.map(gather).join('');
	};
	return gather(element)
		.replace(/[ \t\n\r\f]+/g, ' ')
		.replace(/^ | $/g, '');
}
