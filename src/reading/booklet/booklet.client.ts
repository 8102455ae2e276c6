/**
 * A page on paper has its notes at its own foot. No style can say so to a browser of today (`float:
 * footnote`); but one that lays the paper out before it tells the page, as Chromium does, lets a box with the
 * notes be put below the last line of each page. Elsewhere, without JavaScript, and for a note too long for a
 * foot, the list behind the text is printed.
 */
import { element } from '#browser/element.client.ts';
import { footOf } from '#reading/booklet/feet.ts';
import { measure, type Note } from '#reading/booklet/measure.client.ts';
import { bottomOf, piecesOn } from '#reading/booklet/pieces.client.ts';
import { putBelow } from '#reading/booklet/put-below.client.ts';

/** A note higher than this part of a page stays in the list. */
const MOST = 1 / 3;

/**
 * Pixels a foot ends above the end of its page: the letters of a line do not tell to the pixel where the line
 * ends.
 */
const SLACK = 3;

/** Puts the page back as it was. */
let undo: (() => void)[] = [];

const print = matchMedia('print');
const look = (): void => {
	for (const step of undo.reverse()) step();
	undo = [];
	const article = document.querySelector<HTMLElement>('.reading article');
	const list = article?.querySelector<HTMLElement>('.notes');
	if (print.matches && article && list) setFeet(article, list);
};
print.addEventListener('change', look);
// This script may come when the page is on its way to paper already.
look();

function setFeet(article: HTMLElement, list: HTMLElement): void {
	const { high, rule, notes } = measure(article, [...list.querySelectorAll('li')]);
	const short = notes.filter(({ height }) => height <= MOST * high);
	const inFeet = [...short.map(({ item }) => item), ...(short.length === notes.length ? [list] : [])];
	for (const one of inFeet) one.classList.add('in-feet');
	undo.push(() => {
		for (const one of inFeet) one.classList.remove('in-feet');
	});

	let waiting: readonly Note[] = short;
	for (let bottom = high; waiting.length > 0 && bottom < bottomOf(article) + high; bottom += high) {
		const pieces = piecesOn(article, bottom - high, bottom, waiting);
		const foot = footOf(pieces, { bottom, rule, heights: waiting.map(({ height }) => height) });
		const last = foot && pieces[foot.last];
		if (!last) continue;
		const placed = foot.notes.flatMap((index) => waiting[index] ?? []);
		const box = element('div', { className: 'foot' }, ...placed.map(({ copy }) => copy));
		box.style.height = `${bottom - last.bottom - SLACK}px`;
		undo.push(putBelow(box, last));
		waiting = waiting.filter((note) => !placed.includes(note));
	}
	// What found no foot is read in the list.
	for (const one of waiting) one.item.classList.remove('in-feet');
	if (waiting.length > 0) list.classList.remove('in-feet');
}
