/** The text of the page that is open as blocks of letters, and each letter's place in the document. */

import { addedAround } from '#browser/added.client.ts';
import { CALL } from '#browser/own-text.ts';
import type { Point, QuoteBlock } from '#sharing/quote-link/quotation.ts';

/** A block with its element; letters are UTF-16 units of `text`. */
export interface PageBlock extends QuoteBlock {
	readonly element: HTMLElement;
	/** Text node and offset of each letter. */
	readonly letters: readonly (readonly [node: Text, at: number])[];
	/** After how many letters a call stands. */
	readonly calls: ReadonlySet<number>;
}

/**
 * What the report says, in one list: headings, paragraphs, tables, notes, and whatever is counted by itself.
 */
const BLOCKS =
	'.text :is(h1, h2, h3, h4, h5, h6, p, div, section, blockquote, figure)[id]:not(.folio), .notes li[id]';

export function pageBlocks(): PageBlock[] {
	return [...document.querySelectorAll<HTMLElement>(BLOCKS)]
		.filter((element) => !addedAround(element, element))
		.map((element) => blockOf(element, element.id));
}

function blockOf(element: HTMLElement, id: string): PageBlock {
	const letters: [Text, number][] = [];
	const calls = new Set<number>();
	let text = '';
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		const added = addedAround(node, element);
		if (added?.role === CALL) calls.add(text.length);
		if (added) continue;
		for (let at = 0; at < node.data.length; at += 1) {
			const letter = node.data.charAt(at);
			const space = /\s/.test(letter);
			if (letter === '\u00AD' || (space && (text === '' || text.endsWith(' ')))) continue;
			text += space ? ' ' : letter;
			letters.push([node, at]);
		}
	}
	return { id, element, text, letters, calls };
}

/**
 * From the first to the last letter of the page that a range holds; a note's copy in the margin counts as the
 * note.
 */
export function pointsIn(
	range: Range,
	blocks: readonly PageBlock[],
): { readonly from: Point; readonly to: Point } | undefined {
	const ancestor = range.commonAncestorContainer;
	const within = ancestor instanceof Element ? ancestor : ancestor.parentElement;
	const copy = within?.closest<HTMLElement>('.sidenote[data-note]');
	const held = copy
		? [
				heldOf(
					range,
					blockOf(copy, ''),
					blocks.findIndex(({ id }) => id === copy.dataset['note']),
				),
			]
		: blocks.map((block, at) => (range.intersectsNode(block.element) ? heldOf(range, block, at) : undefined));
	const all = held.filter((one) => one !== undefined && one.from.block >= 0);
	const [first, last] = [all[0], all.at(-1)];
	return first && last ? { from: first.from, to: last.to } : undefined;
}

function heldOf(
	range: Range,
	{ letters }: PageBlock,
	block: number,
): { readonly from: Point; readonly to: Point } | undefined {
	const inside = ([node, at]: readonly [Text, number]): boolean =>
		range.comparePoint(node, at) >= 0 && range.comparePoint(node, at + 1) <= 0;
	const from = letters.findIndex(inside);
	return from < 0
		? undefined
		: { from: { block, at: from }, to: { block, at: letters.findLastIndex(inside) + 1 } };
}

/**
 * Ranges of the document for letters of blocks, one a block: what the editors put between them is left dark
 * by nobody.
 */
export function rangesOf(blocks: readonly PageBlock[], from: Point, to: Point): Range[] {
	return blocks.slice(from.block, to.block + 1).flatMap(({ letters }, index) => {
		const first = letters[index === 0 ? from.at : 0];
		const last = letters[(from.block + index === to.block ? to.at : letters.length) - 1];
		if (!first || !last) return [];
		const range = new Range();
		range.setStart(...first);
		range.setEnd(last[0], last[1] + 1);
		return [range];
	});
}
