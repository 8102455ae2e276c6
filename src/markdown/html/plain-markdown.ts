/**
 * Refuses what the Markdown of an edition does not have. Its letters are the report's: an asterisk that
 * became emphasis, or a word between angle brackets that became HTML, would be lost from the page.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { CONTAINERS } from '#markdown/html/block-handlers.ts';
import { problem, REGENERATE, type TextFile } from '#markdown/html/section-file.ts';
import { LABEL, PAGE } from '#markdown/text/directives.ts';

const OURS: ReadonlySet<string> = new Set([
	'root',
	'heading',
	'paragraph',
	'text',
	'blockquote',
	'list',
	'listItem',
	'table',
	'tableRow',
	'tableCell',
	'image',
	'footnoteReference',
	'footnoteDefinition',
]);

/** Which directives of ours stand in which form. */
const DIRECTIVES: Readonly<Record<string, ReadonlySet<string>>> = {
	leafDirective: new Set([PAGE]),
	textDirective: new Set([PAGE, LABEL]),
	containerDirective: CONTAINERS,
};

/** remark plugin; adds problems, changes nothing. */
export function plainMarkdown() {
	return (tree: Root, file: TextFile): void => {
		visit(tree, (node) => {
			const name = 'name' in node ? String(node.name) : undefined;
			if (OURS.has(node.type) || (name !== undefined && DIRECTIVES[node.type]?.has(name))) return;
			const found = name === undefined ? node.type : `:${name}`;
			const reason = `Markup (${found}) stands here that a section has none of. If it is text, put a \\ before its sign.`;
			problem(file, 'foreign-markup', node.position?.start.line, reason, REGENERATE);
		});
	};
}
