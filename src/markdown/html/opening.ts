/**
 * The opening of a section's text, cut at a word: what a search engine or a shared link shows of the page.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

import { matterOf, type TextFile } from '#markdown/html/section-file.ts';

/** Characters; what search engines show of a description. */
const LENGTH = 155;

/** rehype plugin; after `placeIds`. */
export function opening() {
	return (tree: Root, file: TextFile): void => {
		let first: Element | undefined;
		visit(tree, 'element', (node) => {
			if (node.tagName !== 'p' || isPull(node) || node.properties.id === undefined) return undefined;
			first = node;
			return EXIT;
		});
		if (!first) return;
		const text = textOf({ ...first, children: first.children.filter((node) => !isCall(node)) });
		matterOf(file).opening = text.length <= LENGTH ? text : shortened(text);
	};
}

const isPull = (node: Element): boolean =>
	Array.isArray(node.properties.className) && node.properties.className.includes('pull');

const isCall = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'sup';

function shortened(text: string): string {
	const space = text.lastIndexOf(' ', LENGTH);
	return space > 0 ? `${text.slice(0, space)} …` : `${text.slice(0, LENGTH)}…`;
}
