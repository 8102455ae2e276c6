/**
 * Ids from the place in print: paragraph 3 of page 41 is `p41-3`. The count starts where the frontmatter says the
 * section begins, and anew after each printed page; pull quotes and captions have their ids in the frontmatter. A
 * number in the margin links each paragraph to itself; its label is in attributes, so that the text of a paragraph is
 * the report's and nothing else.
 */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

import { paragraphId } from '#edition/anchors.ts';
import { nl } from '#i18n/nl.ts';
import { matterOf, problem, type TextFile } from '#markdown/html/section-file.ts';

/** rehype plugin; after `liftNotes`, so that only paragraphs of the text are left. */
export function placeIds() {
	return (tree: Root, file: TextFile): void => {
		const { begins, quotes = [] } = matterOf(file);
		if (!begins) return;
		let { folio, paragraph } = begins;
		let quote = 0;
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
					problem(
						file,
						node.position?.start.line,
						'dit citaat heeft geen id onder quotes in de frontmatter.',
					);
				} else setPullQuote(node, id);
			} else if (node.tagName === 'p') {
				node.properties = { id: paragraphId(folio, paragraph) };
				node.children.push(marginNumber(folio, paragraph));
				paragraph += 1;
				visit(node, 'element', turn);
			}
		}
		if (quote < quotes.length) {
			problem(
				file,
				undefined,
				`quotes in de frontmatter noemt ${quotes.length} citaten; in de tekst staan er ${quote}.`,
			);
		}
	};
}

/** A pull quote repeats words of the report: a figure beside the text, not a quotation of somebody else. */
function setPullQuote(node: Element, id: string): void {
	node.tagName = 'p';
	node.properties = { id, className: ['pull'] };
	node.children = node.children.flatMap((child): ElementContent[] => {
		if (child.type === 'element' && child.tagName === 'p') return child.children;
		return child.type === 'text' && child.value.trim() === '' ? [] : [child];
	});
}

function marginNumber(folio: string, paragraph: number): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: {
			className: ['place'],
			href: `#${paragraphId(folio, paragraph)}`,
			ariaLabel: nl.paragraph.link(folio, paragraph),
			dataMark: nl.paragraph.mark(folio, paragraph),
		},
		children: [],
	};
}
