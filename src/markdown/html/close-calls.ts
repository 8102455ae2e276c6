/**
 * Keeps a call on the line of its word. A call is a box of its own, so that it can be left out of a
 * selection, and a line may end before such a box; so the style sets a word joiner before what is made here
 * (notes.css). The word itself stays whole: a screen reader says the letters of one text as one word.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** rehype plugin; last: it sets elements around calls that others look for. */
export function closeCalls() {
	return (tree: Root): void => {
		visit(tree, 'element', (node) => {
			if (node.properties.className === KEPT) return;
			if (node.children.some(isCall)) node.children = closed(node.children);
		});
	};
}

function closed(children: readonly ElementContent[]): ElementContent[] {
	const done: ElementContent[] = [];
	for (const child of children) {
		const before = done.at(-1);
		if (!isCall(child) || !before || /\s$/.test(textOf(before))) {
			done.push(child);
		} else if (before.type === 'element' && before.properties.className === KEPT) {
			before.children.push(child);
		} else {
			done.push({ type: 'element', tagName: 'span', properties: { className: KEPT }, children: [child] });
		}
	}
	return done;
}

const KEPT = ['called'];

const isCall = (node: ElementContent): node is Element =>
	node.type === 'element' &&
	node.tagName === 'sup' &&
	node.children.some((child) => child.type === 'element' && child.properties.role === 'doc-noteref');
