/**
 * A page that was opened from a result: the words that answered are marked, with a bar to step through them and to
 * put the marks away. The marks are highlights of the browser's own, so no letter of the text is touched; the question
 * comes in the tab's session storage, so the address stays clean. Where the browser has no highlights, nothing shows.
 */
import { element } from '#browser/element.client.ts';
import { searchNl as say } from '#i18n/search.nl.ts';
import { arrivalKey } from '#search/arrival-key.ts';
import { type FoundWord, placesOfWords } from '#search/found-words.ts';
import { adoptSearchStyle } from '#search/style.client.ts';

let putAway = () => {};

/** Marks what the last result left behind for this page, once. */
export function arrive(): void {
	const left = sessionStorage.getItem(arrivalKey);
	sessionStorage.removeItem(arrivalKey);
	const text = document.querySelector('main');
	if (left === null || !text || !('highlights' in CSS)) return;
	const { path, words } = JSON.parse(left) as { path: string; words: readonly FoundWord[] };
	if (path !== location.pathname) return;
	const ranges = rangesOf(text, words);
	if (ranges.length > 0) show(ranges);
}

function show(ranges: readonly Range[]): void {
	putAway();
	adoptSearchStyle();
	CSS.highlights.set('search-found', new Highlight(...ranges));
	const target = document.getElementById(location.hash.slice(1));
	let at = target
		? Math.max(
				0,
				ranges.findIndex((range) => target.contains(range.startContainer)),
			)
		: 0;
	const count = element('span', { role: 'status' });
	const step = (by: number, scroll: boolean) => {
		at = (at + by + ranges.length) % ranges.length;
		const range = ranges[at];
		if (!range) return;
		CSS.highlights.set('search-now', new Highlight(range));
		count.textContent = say.arrival.count(at + 1, ranges.length);
		if (scroll) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
	};
	const button = (name: string, onclick: () => void) => element('button', { type: 'button', onclick }, name);
	const bar = element('aside', { className: 'search-arrival', ariaLabel: say.arrival.title }, count);
	const more = ranges.length > 1;
	if (more) bar.append(button(say.arrival.previous, () => step(-1, true)));
	if (more) bar.append(button(say.arrival.next, () => step(1, true)));
	bar.append(button(say.arrival.away, () => putAway()));
	putAway = () => {
		CSS.highlights.delete('search-found');
		CSS.highlights.delete('search-now');
		bar.remove();
	};
	step(0, false);
	document.body.append(bar);
}

/** The words in the text of `root`, across its elements; what is hidden has no box and is left out. */
function rangesOf(root: HTMLElement, words: readonly FoundWord[]): readonly Range[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const nodes: { readonly node: Node; readonly from: number }[] = [];
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		// Contents repeat the headings; they are no text of the report.
		if (node.parentElement?.closest('nav')) continue;
		nodes.push({ node, from: text.length });
		text += node.nodeValue ?? '';
	}
	const point = (offset: number) => nodes.findLast(({ from }) => from <= offset);
	return placesOfWords(text, words).flatMap(([start, end]) => {
		const [first, last] = [point(start), point(end - 1)];
		if (!first || !last) return [];
		const range = new Range();
		range.setStart(first.node, start - first.from);
		range.setEnd(last.node, end - last.from);
		return range.getClientRects().length > 0 ? [range] : [];
	});
}
