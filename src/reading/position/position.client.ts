/**
 * Marks the reader's place in the contents, and in the bar that holds them on a narrow window; opens the list
 * at that place, and folds it away when it has done its work. Without it the contents are the same list of
 * links.
 */
import { decoded } from '#browser/decoded.ts';
import { placeAt } from '#reading/position/position-at.ts';
import { standAt } from '#reading/position/roving-tabindex.client.ts';

const contents = document.querySelector<HTMLElement>('.contents');
const beside = contents?.closest<HTMLElement>('.beside');
const folded = contents?.querySelector<HTMLElement>('.contents-list');
const fold = contents?.querySelector('details');
const summary = fold?.querySelector('summary');
const here = contents?.querySelector('[data-here]');
const whole = here?.textContent ?? '';
/** On the page of a section the bar names that section, whatever heading the reader is at. */
const section = contents?.querySelector<HTMLAnchorElement>('[aria-current="page"]') ?? undefined;

const places = [...(contents?.querySelectorAll<HTMLAnchorElement>('ol a[href^="#"]') ?? [])].flatMap(
	(link) => {
		const target = document.getElementById(decoded(link.hash.slice(1)));
		return target ? [{ link, target }] : [];
	},
);
let current: HTMLAnchorElement | undefined;

function mark(): void {
	const { scrollHeight, clientHeight } = document.documentElement;
	const tops = places.map(({ target }) => target.getBoundingClientRect().top + scrollY);
	const at = placeAt(tops, { scroll: scrollY, height: clientHeight, length: scrollHeight });
	const link = at === undefined ? undefined : places[at]?.link;
	if (link === current) return;
	current?.removeAttribute('aria-current');
	link?.setAttribute('aria-current', 'location');
	current = link;
	if (here && !section) here.textContent = link?.textContent ?? whole;
	showCurrent();
}

/**
 * Scrolls a long list, and only the list, so that the reader's place can be seen; there the Tab key comes in.
 */
function showCurrent(): void {
	const link = current ?? section;
	if (!link) return;
	standAt(link);
	const list = summary?.checkVisibility() ? folded : beside;
	if (!list || list.scrollHeight <= list.clientHeight) return;
	const box = list.getBoundingClientRect();
	const { top, bottom } = link.getBoundingClientRect();
	if (top < box.top || bottom > box.bottom) list.scrollTop += (top + bottom - box.top - box.bottom) / 2;
}

let asked = false;
function markSoon(): void {
	if (asked) return;
	asked = true;
	requestAnimationFrame(() => {
		asked = false;
		mark();
	});
}

showCurrent();
if (places.length > 0) {
	for (const change of ['scroll', 'resize', 'load']) addEventListener(change, markSoon, { passive: true });
	markSoon();
}

if (fold && summary) {
	const close = () => {
		if (summary.checkVisibility()) fold.open = false;
	};
	/**
	 * Beside the text the list is shown, and so it is open too, to all that ask whether its links are there.
	 */
	let folds = true;
	const fit = () => {
		const now = summary.checkVisibility();
		if (now === folds) return;
		folds = now;
		fold.open = !now;
	};
	fit();
	addEventListener('resize', fit, { passive: true });
	fold.addEventListener('toggle', showCurrent);
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('a[href="#inhoud"]'))
			fold.open = summary.checkVisibility();
		else if (target instanceof Element && (!fold.contains(target) || target.closest('a'))) close();
	});
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !fold.open || !summary.checkVisibility()) return;
		if (fold.contains(document.activeElement)) summary.focus();
		close();
	});
	// Whoever tabs on past the list must see what has the focus.
	fold.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && !fold.contains(relatedTarget)) close();
	});
}
