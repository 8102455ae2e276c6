/**
 * The sections of a chapter as one text under the chapter's title. On a section's own page its heading is h1;
 * here the outline runs over all sections: the largest printed headings are h2, and each other one is one
 * below the nearest earlier heading that is printed larger. A link from one section to another leads to the
 * same place on this page.
 */
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const fragments = rehype().data('settings', { fragment: true });

/**
 * @param sections HTML of each section, as `headingOutline` left it: the printed level in `data-level`.
 * @param path address of the chapter with the base path in front: `/verslag/samenwerking/`.
 * @returns HTML of each, in the same order.
 */
export function chapterOutline(sections: readonly string[], path: string): string[] {
	/** Whether an address leads to a section of this chapter, and to an id on it. */
	const within = (link: unknown): link is string =>
		typeof link === 'string' && link.startsWith(path) && /^[^/#]+\/#./.test(link.slice(path.length));
	/** Printed levels of the headings the current one stands under. */
	const above: number[] = [];
	return sections.map((html) => {
		const tree = fragments.parse(html);
		visit(tree, 'element', (node) => {
			for (const name of ['href', 'dataAt']) {
				const link = node.properties[name];
				if (within(link)) node.properties[name] = link.slice(link.indexOf('#'));
			}
			if (node.properties.dataLevel === undefined) return;
			const printed = Number(node.properties.dataLevel);
			while ((above.at(-1) ?? 0) >= printed) above.pop();
			above.push(printed);
			const heading = node.children.find(
				(child): child is Element => child.type === 'element' && /^h[1-6]$/.test(child.tagName),
			);
			if (heading) heading.tagName = `h${Math.min(above.length + 1, 6)}`;
		});
		return fragments.stringify(tree);
	});
}
