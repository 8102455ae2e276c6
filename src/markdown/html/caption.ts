/** A caption, `:::bijschrift` in the Markdown, as a paragraph of its own kind; its id stands in the frontmatter. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { matterOf, problem, REGENERATE, type TextFile } from '#markdown/html/section-file.ts';
import { CAPTION } from '#markdown/text/directives.ts';

/** remark plugin. */
export function caption() {
	return (tree: Root, file: TextFile): void => {
		const { captions = [] } = matterOf(file);
		let count = 0;
		visit(tree, 'containerDirective', (node) => {
			if (node.name !== CAPTION) return;
			const id = captions[count];
			count += 1;
			if (id === undefined) {
				const reason = 'This caption has no id under captions in the frontmatter.';
				problem(file, 'caption-id', node.position?.start.line, reason, REGENERATE);
			}
			const data: object = { hName: 'div', hProperties: { id, className: ['caption'] } };
			node.data = data;
		});
		if (count < captions.length) {
			const reason = `The frontmatter names ${captions.length} captions; the text has ${count}.`;
			problem(file, 'caption-id', undefined, reason, REGENERATE);
		}
	};
}
