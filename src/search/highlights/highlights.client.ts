/**
 * A page that was opened from a result: the words that answered are marked, with a bar to step through them
 * and to put the marks away. The marks are highlights of the browser's own, so no letter of the text is
 * touched. What was found stands in the state of this entry of the history: the address stays clean, and the
 * marks are there again after a reload and on the way back. Where the browser has no highlights, nothing
 * shows.
 */

import { adoptStyle } from '#browser/adopt-style.client.ts';
import { type Arrival, arrivalKey, readArrival } from '#search/highlights/arrival.ts';
import { askOtherTabs } from '#search/highlights/ask-other-tabs.client.ts';
import { arrivalBar } from '#search/highlights/bar.client.ts';
import { rangesOfWords, type WordRanges } from '#search/highlights/word-ranges.client.ts';
import css from '#search/search.css?inline';

let putAway = () => {};

/** Marks what a result left behind for this page, or what it had when it was open before. */
export async function arrive(): Promise<void> {
	const left = read(takeLeft());
	const before = read(history.state?.[arrivalKey]);
	const arrival = left ?? before ?? read(await askOtherTabs());
	const text = document.querySelector('main');
	if (!arrival || !text) return;
	remember(arrival);
	if (!('highlights' in CSS)) return;
	if (document.readyState !== 'complete') {
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	}
	const ranges = rangesOfWords(text, arrival.words);
	if (ranges.read.length > 0) show(ranges, arrival, arrival === before);
}

const read = (value: unknown) => readArrival(value, location.pathname);

function takeLeft(): unknown {
	try {
		const left = sessionStorage.getItem(arrivalKey);
		sessionStorage.removeItem(arrivalKey);
		return left === null ? undefined : JSON.parse(left);
	} catch {
		return undefined;
	}
}

function remember(arrival: Arrival | undefined): void {
	history.replaceState({ ...history.state, [arrivalKey]: arrival }, '');
}

/** @param again the page was open before: the browser puts it where the reader was. */
function show({ read: marks, repeated }: WordRanges, arrival: Arrival, again: boolean): void {
	putAway();
	adoptStyle(css);
	CSS.highlights.set('search-found', new Highlight(...marks, ...repeated));
	const target = document.getElementById(location.hash.slice(1));
	const first = marks.findIndex((range) => target?.contains(range.startContainer));
	let at = Math.min(marks.length - 1, Math.max(0, arrival.at ?? first));
	const look = (scroll: boolean) => {
		const range = marks[at];
		if (!range) return;
		CSS.highlights.set('search-now', new Highlight(range));
		bar.tell(at + 1);
		if (scroll) bringIntoView(range);
	};
	const bar = arrivalBar(marks.length, {
		step: (by) => {
			at = (at + by + marks.length) % marks.length;
			look(true);
			remember({ ...arrival, at });
			goOnFrom(marks[at]);
		},
		away: () => {
			putAway();
			remember(undefined);
			goOnFrom(marks[at]);
		},
	});
	putAway = () => {
		CSS.highlights.delete('search-found');
		CSS.highlights.delete('search-now');
		bar.remove();
	};
	look(!again && first >= 0 && !isInView(marks[at]));
}

function isInView(range: Range | undefined): boolean {
	const { top = 0, bottom = 0 } = range?.getBoundingClientRect() ?? {};
	return top >= 0 && bottom <= innerHeight * 0.85;
}

/** The word itself: its paragraph may be longer than the window. */
function bringIntoView(range: Range): void {
	const { top, height } = range.getBoundingClientRect();
	scrollBy({ top: top + (height - innerHeight) / 2 });
}

/**
 * The next Tab, and a screen reader, go on from the block that has the mark; a button of the bar keeps the
 * focus it has.
 */
function goOnFrom(range: Range | undefined): void {
	const block = range?.startContainer.parentElement?.closest<HTMLElement>('[id]');
	if (!block || document.activeElement?.closest('.search-arrival')) return;
	block.tabIndex = -1;
	block.focus({ preventScroll: true });
	block.removeAttribute('tabindex');
}
