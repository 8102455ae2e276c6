/** Markdown, with what GitHub adds to it, footnotes and HTML among it → the words that are shown. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { wordsOfHtml } from '#compare/conversion/html.ts';
import { WordList } from '#compare/conversion/word-list.ts';
import type { ConvertedWord } from '#compare/model.ts';

const reader = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

const INLINE = new Set<Nodes['type']>([
	'text',
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'link',
	'linkReference',
	'image',
	'imageReference',
]);

/** What is shown of a node beside what its children show. */
function own(node: Nodes): { readonly text: string; readonly aside?: boolean } | undefined {
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return { text: node.value };
	if (node.type === 'footnoteReference') return { text: node.label ?? node.identifier };
	if (node.type === 'footnoteDefinition') return { text: `${node.label ?? node.identifier} ` };
	if (node.type === 'image' || node.type === 'imageReference')
		return { text: ` ${node.alt ?? ''} `, aside: true };
	return undefined;
}

export function wordsOfMarkdown(markdown: string): readonly ConvertedWord[] {
	const words = new WordList();
	/** What is to be done, the next at the end: a deep tree needs no deep stack. */
	const todo: (Nodes | (() => void))[] = [reader.parse(markdown)];
	for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
		if (typeof next === 'function') {
			next();
			continue;
		}
		const line = next.position?.start.line ?? 1;
		if (next.type === 'html') {
			for (const word of wordsOfHtml(next.value, line))
				words.add(word.endsLine ? `${word.text}\n` : `${word.text} `, word.line, word.aside);
			continue;
		}
		const isInline = INLINE.has(next.type) || next.type === 'footnoteReference';
		if (!isInline) {
			words.break();
			todo.push(() => words.break());
		}
		const shown = own(next);
		if (shown) words.add(shown.text, next.type === 'code' ? line + 1 : line, shown.aside);
		if (!('children' in next)) continue;
		const { children } = next;
		if (next.type === 'list' && next.ordered) {
			const first = next.start ?? 1;
			todo.push(
				...children
					.flatMap((item, index) => [
						() => words.add(`${first + index}.\n`, item.position?.start.line ?? line, true),
						item as Nodes,
					])
					.reverse(),
			);
		} else todo.push(...(children as Nodes[]).toReversed());
	}
	return words.words();
}
