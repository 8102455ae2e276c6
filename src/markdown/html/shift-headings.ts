/** A section's HTML under a larger heading: its h1 becomes h2, its h2 h3. */
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const fragments = rehype().data('settings', { fragment: true });

/** @param by number of levels to go down. */
export function shiftHeadings(html: string, by: number): string {
	const tree = fragments.parse(html);
	visit(tree, 'element', (node) => {
		const level = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (level) node.tagName = `h${Math.min(Number(level) + by, 6)}`;
	});
	return fragments.stringify(tree);
}
