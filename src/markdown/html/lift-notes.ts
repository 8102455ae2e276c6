/**
 * Gives each call its printed label and its id, takes the footnote definitions out of the text and hands them
 * to the page, which sets them at its foot.
 */
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

import { labelCall } from '#markdown/html/footnote-handlers.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import { matterOf, type TextFile } from '#markdown/html/section-file.ts';

/** rehype plugin; runs first, so that paragraphs of notes get no paragraph number. */
export function liftNotes({ messages: { places } }: MarkdownOptions) {
	const printer = rehype().data('settings', { fragment: true });
	return (tree: Root, file: TextFile): void => {
		const matter = matterOf(file);
		const labelOf = (identifier: string): string => matter.labels?.[identifier] ?? identifier;
		const calls = new Map<string, string[]>();
		visit(tree, 'element', (node) => {
			if (node.properties.dataCall === undefined) return;
			const identifier = String(node.properties.dataCall);
			const earlier = calls.get(identifier) ?? [];
			const ordinal = (matter.repeats?.[identifier] ?? 1) + earlier.length;
			const label = labelOf(identifier);
			const name = places.note.call(label);
			calls.set(identifier, [...earlier, labelCall(node, { identifier, label, ordinal, name })]);
		});
		matter.notes = tree.children.filter(isNote).map((note) => {
			const identifier = String(note.properties.dataNote);
			const children = note.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
			return {
				identifier,
				label: labelOf(identifier),
				html: printer.stringify({ type: 'root', children }),
				calls: calls.get(identifier) ?? [],
			};
		});
		tree.children = tree.children.filter((node) => !isNote(node));
	};
}

function isNote(node: Root['children'][number]): node is Element {
	return node.type === 'element' && node.properties.dataNote !== undefined;
}
