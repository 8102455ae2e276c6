/** Where words stand on a page of the report. */

import { addedAround } from '#browser/added.client.ts';
import { type FoundWord, placesOfWords } from '#search/highlights/found-words.ts';

export interface WordRanges {
	/** In the report's text and notes, each once, in reading order. */
	readonly read: readonly Range[];
	/** In what repeats the text beside it: sidenotes, a pull quote. */
	readonly repeated: readonly Range[];
}

const repeating = '[aria-hidden=true]';

/** Across elements; what is hidden has no box and is left out. */
export function rangesOfWords(root: HTMLElement, words: readonly FoundWord[]): WordRanges {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: { readonly node: Node; readonly from: number }[] = [];
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (addedAround(node)) continue;
		nodes.push({ node, from: text.length });
		text += node.nodeValue ?? '';
	}
	const point = (offset: number) => nodes.findLast(({ from }) => from <= offset);
	const ranges = placesOfWords(text, words).flatMap(([start, end]) => {
		const [first, last] = [point(start), point(end - 1)];
		if (!first || !last) return [];
		const range = new Range();
		range.setStart(first.node, start - first.from);
		range.setEnd(last.node, end - last.from);
		return range.getClientRects().length > 0 ? [range] : [];
	});
	const repeats = ({ startContainer }: Range) => startContainer.parentElement?.closest(repeating) !== null;
	return { read: ranges.filter((range) => !repeats(range)), repeated: ranges.filter(repeats) };
}
