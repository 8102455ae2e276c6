/**
 * Ids from the place in print: paragraph 3 of page 41 is `p41-3`. The count starts where the frontmatter says the
 * section begins, and anew after each printed page; pull quotes and captions have their ids in the frontmatter. A
 * number in the margin links each paragraph to itself; its label is in attributes, so that the text of a paragraph is
 * the report's and nothing else.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

import { paragraphId } from '#edition/anchors.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import { matterOf, problem, REGENERATE, type TextFile } from '#markdown/html/section-file.ts';

/** rehype plugin; after `liftNotes`, so that only paragraphs of the text are left. */
export function placeIds({ messages: { places } }: MarkdownOptions) {
	return (tree: Root, file: TextFile): void => {
		const { begins, quotes = [] } = matterOf(file);
		if (!begins) return;
		let { folio, paragraph } = begins;
		let quote = 0;
		const words = wordsOf(tree.children.filter((node) => node.type === 'element' && node.tagName === 'p'));
		const turn = (mark: Element): void => {
			if (mark.properties.dataFolio === undefined || mark.properties.dataFolio === folio) return;
			folio = String(mark.properties.dataFolio);
			paragraph = 1;
		};
		for (const node of tree.children) {
			if (node.type !== 'element') continue;
			turn(node);
			if (node.tagName === 'blockquote') {
				const id = quotes[quote];
				quote += 1;
				if (id === undefined) {
					const reason = 'This pull quote has no id under quotes in the frontmatter.';
					problem(file, 'quote-id', node.position?.start.line, reason, REGENERATE);
				} else setPullQuote(node, id, words);
			} else if (node.tagName === 'p') {
				node.properties = { id: paragraphId(folio, paragraph) };
				node.children.push(marginNumber(folio, paragraph, places.paragraph));
				paragraph += 1;
				visit(node, 'element', turn);
			}
		}
		if (quote < quotes.length) {
			const reason = `The frontmatter names ${quotes.length} pull quotes; the text has ${quote}.`;
			problem(file, 'quote-id', undefined, reason, REGENERATE);
		}
	};
}

/**
 * A pull quote is no quotation of somebody else, so no `blockquote`. Where it repeats words of the text beside it, a
 * screen reader reads them once, in the text.
 */
function setPullQuote(node: Element, id: string, words: string): void {
	node.tagName = 'p';
	const repeats = words.includes(wordsOf([node]));
	node.properties = { id, className: ['pull'], ...(repeats ? { ariaHidden: 'true' } : {}) };
	node.children = node.children.flatMap((child): ElementContent[] => {
		if (child.type === 'element' && child.tagName === 'p') return child.children;
		return child.type === 'text' && child.value.trim() === '' ? [] : [child];
	});
}

/** Text with single spaces, without a full stop at its end: what a pull quote is compared by. */
function wordsOf(nodes: Root['children']): string {
	return textOf({ type: 'root', children: nodes })
		.replace(/\s+/g, ' ')
		.replace(/^ | ?\.? ?$/g, '');
}

function marginNumber(
	folio: string,
	paragraph: number,
	say: MarkdownOptions['messages']['places']['paragraph'],
): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: {
			className: ['place'],
			href: `#${paragraphId(folio, paragraph)}`,
			ariaLabel: say.link(folio, paragraph),
			dataMark: say.mark(folio, paragraph),
		},
		children: [],
	};
}
