/**
 * Ids from the place in print: paragraph 3 of page 41 is `p41-3`. The count starts where the frontmatter says
 * the section begins, and anew after each printed page; what is counted by its own kind, as tables are, has
 * its ids in the frontmatter. A number in the margin links each paragraph to itself; its label is in
 * attributes, so that the text of a paragraph is the report's and nothing else.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { paragraphId, rowId } from '#edition/anchors.ts';
import { type Listed, traitsOf } from '#edition/block-kinds.ts';
import { LISTED } from '#edition/counted.ts';
import { paragraphMark } from '#edition/paragraph-mark.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import { matterOf, problem, REGENERATE, type TextFile } from '#markdown/html/section-file.ts';

const KEYS = Object.keys(LISTED) as Listed[];
/** `table-id` of what is listed under `tables`. */
const codeOf = (key: Listed): string => `${key.replace(/s$/, '')}-id`;

/** rehype plugin; after `liftNotes`, so that only blocks of the text are left. */
export function placeIds({ messages: { places } }: MarkdownOptions) {
	return (tree: Root, file: TextFile): void => {
		const matter = matterOf(file);
		if (!matter.begins) return;
		let { folio, paragraph } = matter.begins;
		const words = wordsOf(tree.children.filter((node) => node.type === 'element' && node.tagName === 'p'));
		const counts = Object.fromEntries(KEYS.map((key) => [key, 0])) as Record<Listed, number>;
		const turn = (mark: Element): void => {
			if (mark.properties.dataFolio === undefined || mark.properties.dataFolio === folio) return;
			folio = String(mark.properties.dataFolio);
			paragraph = 1;
		};
		const listedId = (node: Element, key: Listed): string | undefined => {
			const id = matter[key]?.[counts[key]];
			counts[key] += 1;
			if (id !== undefined) return id;
			const reason = `This ${traitsOf(LISTED[key]).term} has no id under ${key} in the frontmatter.`;
			problem(file, codeOf(key), node.position?.start.line, reason, REGENERATE);
			return undefined;
		};
		const place = (node: Element): void => {
			turn(node);
			if (node.tagName === 'blockquote') {
				const id = listedId(node, 'quotes');
				if (id !== undefined) setPullQuote(node, id, words);
			} else if (isListed(node.properties.dataListed)) {
				const { dataListed, ...properties } = node.properties;
				const id = listedId(node, dataListed as Listed);
				node.properties = { ...(id === undefined ? {} : { id }), ...properties };
				if (dataListed === 'tables' && id !== undefined) numberRows(node, id);
				visit(node, 'element', turn);
			} else if (node.tagName === 'p') {
				node.properties = { id: paragraphId(folio, paragraph) };
				node.children.push(marginNumber(folio, paragraph, places.paragraph));
				paragraph += 1;
				visit(node, 'element', turn);
			} else if (!/^h\d$/.test(node.tagName)) {
				for (const child of node.children) if (child.type === 'element') place(child);
			}
		};
		for (const node of tree.children) if (node.type === 'element') place(node);
		for (const key of KEYS) {
			const named = matter[key]?.length ?? 0;
			if (counts[key] >= named) continue;
			const reason = `The frontmatter lists ${named} under ${key}; the text has ${counts[key]}.`;
			problem(file, codeOf(key), undefined, reason, REGENERATE);
		}
	};
}

/** Rows of a table are places of their own: a result of search leads to one. */
function numberRows(table: Element, id: string): void {
	let row = 0;
	visit(table, { tagName: 'tr' }, (node: Element) => {
		row += 1;
		node.properties = { id: rowId(id, row), ...node.properties };
	});
}

const isListed = (key: unknown): boolean => typeof key === 'string' && Object.hasOwn(LISTED, key);

/**
 * A pull quote is no quotation of somebody else, so no `blockquote`. Where it repeats words of the text
 * beside it, a screen reader reads them once, in the text.
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
			dataMark: paragraphMark(folio, paragraph),
		},
		children: [],
	};
}
