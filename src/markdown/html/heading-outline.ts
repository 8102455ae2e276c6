/**
 * Headings by the outline. On paper a section may open with a third-level heading, because its second-level
 * one stands on an earlier page; in HTML a level may not be skipped. So the section's first heading is h1,
 * and each next heading is one below the nearest earlier one that is printed larger, the first before all.
 * The printed level stays in `data-level`, for the look. Each heading gets its id from the frontmatter and a
 * link to itself beside it (inside, it would be part of its name).
 */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

import type { MarkdownOptions } from '#markdown/html/options.ts';
import { matterOf, problem, REGENERATE, type TextFile } from '#markdown/html/section-file.ts';

const HEADING = /^h([1-6])$/;

/** rehype plugin. */
export function headingOutline({ messages: { places } }: MarkdownOptions) {
	return (tree: Root, file: TextFile): void => {
		const { headings: ids = [], level } = matterOf(file);
		// Printed levels of the headings the current one stands under. The section's name is above all others:
		// the page gives it to a section of level 1, which has text before any heading; else it is the first
		// heading, though a larger one may follow it directly.
		const above: number[] = level === 1 ? [0] : [];
		let count = 0;
		tree.children = tree.children.map((node) => {
			const printed = node.type === 'element' ? Number(HEADING.exec(node.tagName)?.[1] ?? 0) : 0;
			if (printed === 0 || node.type !== 'element') return node;
			while ((above.at(-1) ?? 0) >= printed) above.pop();
			above.push(above.length === 0 ? 0 : printed);
			const id = ids[count];
			count += 1;
			if (id === undefined) {
				const reason = `The heading “${textOf(node)}” has no id under headings in the frontmatter.`;
				problem(file, 'heading-id', node.position?.start.line, reason, REGENERATE);
				return node;
			}
			const name = places.heading.link(textOf(node));
			return withLink(node, { id, name, printed, depth: Math.min(above.length, 6) });
		});
		if (count < ids.length) {
			const reason = `The frontmatter names ${ids.length} headings; the text has ${count}.`;
			problem(file, 'heading-id', undefined, reason, REGENERATE);
		}
	};
}

interface Head {
	readonly id: string;
	/** Of the link, for a screen reader. */
	readonly name: string;
	readonly printed: number;
	readonly depth: number;
}

function withLink(heading: Element, { id, name, printed, depth }: Head): Element {
	return {
		type: 'element',
		tagName: 'div',
		properties: { className: ['head'], dataLevel: String(printed) },
		children: [
			{ ...heading, tagName: `h${depth}`, properties: { id } },
			{
				type: 'element',
				tagName: 'a',
				properties: { className: ['self'], href: `#${id}`, ariaLabel: name },
				children: [],
			},
		],
	};
}
