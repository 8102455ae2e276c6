/**
 * Keeps a call on the line of its word. A call is a box of its own, so that it can be left out of a selection, and a line may
 * end before such a box; so the last letter before it, or the whole abbreviation, is held to it.
 */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plugin; last: it sets elements around letters and calls that others look for. */
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
		if (!isCall(child) || !before) {
			done.push(child);
			continue;
		}
		done.pop();
		if (before.type === 'element' && before.properties.className === KEPT) {
			done.push({ ...before, children: [...before.children, child] });
		} else if (before.type === 'text') {
			const letter = /[\p{L}\p{N}\p{P}\p{S}]\p{M}*$/u.exec(before.value)?.[0] ?? '';
			const rest = before.value.slice(0, before.value.length - letter.length);
			if (rest !== '') done.push({ type: 'text', value: rest });
			done.push(kept(letter === '' ? [child] : [{ type: 'text', value: letter }, child]));
		} else {
			done.push(kept([before, child]));
		}
	}
	return done;
}

const KEPT = ['called'];

const kept = (children: ElementContent[]): Element => ({
	type: 'element',
	tagName: 'span',
	properties: { className: KEPT },
	children,
});

const isCall = (node: ElementContent): boolean =>
	node.type === 'element' &&
	node.tagName === 'sup' &&
	node.children.some((child) => child.type === 'element' && child.properties.role === 'doc-noteref');
