/**
 * The bar at selected words: their link, the words with their reference, their source. Tab leads from the
 * words to the bar, Esc puts it away; the words stay selected. It stands at the words on a desk, at the foot
 * of the window on a phone.
 */

import { element } from '#browser/element.client.ts';
import { quoteLink as say } from '#i18n/messages.ts';
import { type CitedPlace, copyRuns, quoted, reference } from '#sharing/cite/reference.client.ts';
import { copy } from '#sharing/copy.client.ts';
import { hasShareSheet, share } from '#sharing/link/share-sheet.client.ts';
import { type PageBlock, pageBlocks, pointsIn } from '#sharing/quote-link/page-text.client.ts';
import {
	type PlacedWord,
	type Quotation,
	quotationBetween,
	wordsOfPage,
} from '#sharing/quote-link/quotation.ts';
import { quoteLink } from '#sharing/quote-link/quote-link.client.ts';
import { adoptSharingStyle } from '#sharing/style.client.ts';
import type { Tell } from '#sharing/told.ts';

/** What other rooms give to the bar. */
export interface QuoteTools {
	/** The place of a block; for a pull quote that of the paragraph after it. */
	readonly placeOf: (id: string) => CitedPlace | undefined;
	readonly showSource: (place: CitedPlace) => void | Promise<void>;
}

interface Selected {
	readonly blocks: readonly PageBlock[];
	readonly words: readonly PlacedWord[];
	readonly quotation: Quotation;
	readonly range: Range;
}

let bar: HTMLElement | undefined;
let chosen: Selected | undefined;
/**
 * Whether the bar of these words was put away. Words that are selected after that, also the same, have a bar
 * again.
 */
let dismissed = false;

function selected(): Selected | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || !selection.rangeCount) return undefined;
	const range = selection.getRangeAt(0);
	const blocks = pageBlocks();
	const points = pointsIn(range, blocks);
	const words = wordsOfPage(blocks);
	const quotation = points && quotationBetween(blocks, words, points.from, points.to);
	return quotation ? { blocks, words, quotation, range } : undefined;
}

/** Shows the bar for the words that are selected now, or puts it away where there are none. */
export function showBar(tools: QuoteTools): void {
	const now = selected();
	if (!now) {
		hide();
		return;
	}
	if (dismissed || isShown(now)) return;
	chosen = now;
	adoptSharingStyle();
	bar ??= build(tools);
	const { quotation, range } = now;
	tell(say.selected(quotation.last - quotation.first + 1));
	if (!bar.isConnected) document.querySelector('main')?.append(bar);
	const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
	const room = document.documentElement.clientWidth - bar.offsetWidth - 8;
	const inView = box.bottom > 0 && box.bottom + bar.offsetHeight + 12 < innerHeight;
	bar.classList.toggle('at-foot', !inView);
	bar.style.setProperty('--top', `${scrollY + box.bottom + 8}px`);
	bar.style.setProperty('--left', `${scrollX + Math.max(8, Math.min(box.left, room))}px`);
}

/** A press on a button of the bar leaves the words as they were, and what the bar says too. */
const isShown = ({ quotation }: Selected): boolean =>
	Boolean(bar?.isConnected) &&
	quotation.first === chosen?.quotation.first &&
	quotation.last === chosen.quotation.last;

const tell: Tell = (sentence, toCopy) => {
	const told = bar?.querySelector('.quote-told');
	const code = element('code', {}, toCopy ?? '');
	// A live region tells what changes in it after it is there.
	setTimeout(() => {
		told?.replaceChildren(sentence, ...(toCopy === undefined ? [] : [' ', code]));
		if (toCopy !== undefined) getSelection()?.selectAllChildren(code);
	});
};

function build(tools: QuoteTools): HTMLElement {
	const button = (name: string, run: (now: Selected) => void | Promise<void>) => {
		const one = element('button', { type: 'button' }, name);
		one.addEventListener('click', () => chosen && run(chosen));
		return one;
	};
	const linkOf = ({ blocks, words, quotation }: Selected) => quoteLink(blocks, words, quotation);
	const number = ({ quotation }: Selected) => quotation.last - quotation.first + 1;
	const firstOf = ({ blocks, words, quotation }: Selected) => blocks[words[quotation.first]?.block ?? -1];
	const lastOf = ({ blocks, words, quotation }: Selected) => blocks[words[quotation.last]?.block ?? -1];
	const sheet = hasShareSheet() ? [button(say.share, (now) => share(linkOf(now), document.title, tell))] : [];
	const buttons = [
		...sheet,
		button(say.link, async (now) => {
			await copy(linkOf(now), say.linkCopied(number(now)), tell);
		}),
		button(say.quotation, async (now) => {
			const [place, last] = [firstOf(now), lastOf(now)].map((block) => block && tools.placeOf(block.id));
			const from = place ? await reference(place, last ?? place, linkOf(now)) : [linkOf(now)];
			await copyRuns(quoted(now.quotation.shown, from), say.quotationCopied, tell);
		}),
		button(say.source, async (now) => {
			const place = tools.placeOf(firstOf(now)?.id ?? '');
			try {
				if (place) await tools.showSource(place);
				hide();
			} catch {
				tell(say.failed);
			}
		}),
	];
	const told = element('p', { className: 'quote-told' });
	told.role = 'status';
	const toolbar = element('div', { className: 'quote-buttons' }, ...buttons);
	toolbar.role = 'toolbar';
	toolbar.ariaLabel = say.bar;
	const made = element(
		'div',
		{ className: 'quote-bar' },
		told,
		element('p', { className: 'quote-keys' }, say.keys),
		toolbar,
	);
	// The words stay selected when a button is pressed.
	made.addEventListener('mousedown', (event) => event.preventDefault());
	made.addEventListener('keydown', (event) => {
		const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
		const to = {
			ArrowRight: at + 1,
			ArrowDown: at + 1,
			ArrowLeft: at - 1,
			ArrowUp: at - 1,
			Home: 0,
			End: -1,
		}[event.key];
		if (at < 0 || to === undefined) return;
		buttons.at(to % buttons.length)?.focus();
		event.preventDefault();
	});
	buttons.forEach((one, at) => {
		one.tabIndex = at === 0 ? 0 : -1;
	});
	listen(made, buttons[0]);
	return made;
}

/** Tab goes from the words to the bar, and on from the bar to what follows the words; Esc puts it away. */
function listen(made: HTMLElement, first: HTMLElement | undefined): void {
	document.addEventListener('keydown', (event) => {
		if (!made.isConnected) return;
		const inside = made.contains(document.activeElement);
		if (event.key === 'Escape') {
			dismissed = true;
			hide();
		} else if (event.key === 'Tab' && inside) {
			hide();
			if (!event.shiftKey) goOn();
			event.preventDefault();
		} else if (event.key === 'Tab' && !event.shiftKey && !event.altKey && !event.ctrlKey) {
			first?.focus({ preventScroll: true });
			event.preventDefault();
		}
	});
	document.addEventListener('selectionchange', () => {
		dismissed = false;
		const selection = getSelection();
		if (!made.isConnected || made.contains(selection?.anchorNode ?? null)) return;
		if (!selection || selection.isCollapsed) hide();
	});
}

function goOn(): void {
	const range = chosen?.range;
	const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')];
	stops
		.find((stop) => range && range.comparePoint(stop, 0) > 0 && stop.tabIndex >= 0 && stop.checkVisibility())
		?.focus();
}

function hide(): void {
	const had = bar?.contains(document.activeElement);
	bar?.remove();
	if (had) (document.activeElement as HTMLElement | null)?.blur?.();
}
