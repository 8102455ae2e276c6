/**
 * The toolbar at selected words: their link, the words with their reference, their source. Tab leads from the
 * words to the toolbar, Esc puts it away; the words stay selected. It stands at the words on a desk, at the
 * foot of the window on a phone.
 */

import { adoptStyle } from '#browser/adopt-style.client.ts';
import { type Announce, announceIn } from '#browser/announce.client.ts';
import { element } from '#browser/element.client.ts';
import { quoteLink as say } from '#i18n/messages.ts';
import { type CitedBlock, copyRuns, quoted, reference } from '#sharing/cite/reference.client.ts';
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
import css from '#sharing/sharing.css?inline';

/** What other rooms give to the toolbar. */
export interface QuoteTools {
	/** A block by its id; for a pull quote the paragraph after it. */
	readonly blockOf: (id: string) => CitedBlock | undefined;
	readonly showSource: (block: CitedBlock) => void | Promise<void>;
}

interface Selected {
	readonly blocks: readonly PageBlock[];
	readonly words: readonly PlacedWord[];
	readonly quotation: Quotation;
	readonly range: Range;
}

let toolbar: HTMLElement | undefined;
let chosen: Selected | undefined;
/**
 * Whether the toolbar of these words was put away. Words that are selected after that, also the same, have
 * one again.
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

/** Shows the toolbar for the words that are selected now, or puts it away where there are none. */
export function showToolbar(tools: QuoteTools): void {
	const now = selected();
	if (!now) {
		hide();
		return;
	}
	if (dismissed || isShown(now)) return;
	chosen = now;
	adoptStyle(css);
	toolbar ??= build(tools);
	const { quotation, range } = now;
	announce(say.selected(quotation.last - quotation.first + 1));
	if (!toolbar.isConnected) document.querySelector('main')?.append(toolbar);
	const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
	const room = document.documentElement.clientWidth - toolbar.offsetWidth - 8;
	const inView = box.bottom > 0 && box.bottom + toolbar.offsetHeight + 12 < innerHeight;
	toolbar.classList.toggle('at-foot', !inView);
	toolbar.style.setProperty('--top', `${scrollY + box.bottom + 8}px`);
	toolbar.style.setProperty('--left', `${scrollX + Math.max(8, Math.min(box.left, room))}px`);
}

/** A press on a button of the toolbar leaves the words as they were, and what the toolbar says too. */
const isShown = ({ quotation }: Selected): boolean =>
	Boolean(toolbar?.isConnected) &&
	quotation.first === chosen?.quotation.first &&
	quotation.last === chosen.quotation.last;

const announce: Announce = (...said) => {
	const region = toolbar?.querySelector('.quote-told');
	if (region) announceIn(region, ...said);
};

function build(tools: QuoteTools): HTMLElement {
	const buttons = buttonsWith(tools);
	const told = element('p', { className: 'quote-told' });
	told.role = 'status';
	const row = element('div', { className: 'quote-buttons' }, ...buttons);
	row.role = 'toolbar';
	row.ariaLabel = say.bar;
	const keys = element('p', { className: 'quote-keys' }, say.keys);
	const built = element('div', { className: 'quote-bar' }, told, keys, row);
	// The words stay selected when a button is pressed.
	built.addEventListener('mousedown', (event) => event.preventDefault());
	rove(row, buttons);
	listen(built, buttons[0]);
	return built;
}

function buttonsWith(tools: QuoteTools): HTMLButtonElement[] {
	const button = (name: string, run: (now: Selected) => void | Promise<void>) => {
		const one = element('button', { type: 'button' }, name);
		one.addEventListener('click', () => chosen && run(chosen));
		return one;
	};
	const linkOf = ({ blocks, words, quotation }: Selected) => quoteLink(blocks, words, quotation);
	const number = ({ quotation }: Selected) => quotation.last - quotation.first + 1;
	const blockWith = (word: number, { blocks, words }: Selected) =>
		tools.blockOf(blocks[words[word]?.block ?? -1]?.id ?? '');
	return [
		...(hasShareSheet() ? [button(say.share, (now) => share(linkOf(now), document.title, announce))] : []),
		button(say.link, async (now) => {
			await copy(linkOf(now), say.linkCopied(number(now)), announce);
		}),
		button(say.quotation, async (now) => {
			const { first, last, shown } = now.quotation;
			const block = blockWith(first, now);
			const end = blockWith(last, now) ?? block;
			const from = block && end ? await reference(block, end, linkOf(now)) : [linkOf(now)];
			await copyRuns(quoted(shown, from), say.quotationCopied, announce);
		}),
		button(say.source, async (now) => {
			const block = blockWith(now.quotation.first, now);
			try {
				if (block) await tools.showSource(block);
				hide();
			} catch {
				announce(say.failed);
			}
		}),
	];
}

/** One button is a stop of the Tab key; arrows go on from it (a toolbar as ARIA describes it). */
function rove(row: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
	row.addEventListener('keydown', (event) => {
		const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
		const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 };
		const to = { ...next, Home: 0, End: -1 }[event.key];
		if (at < 0 || to === undefined) return;
		buttons.at(to % buttons.length)?.focus();
		event.preventDefault();
	});
	buttons.forEach((one, at) => {
		one.tabIndex = at === 0 ? 0 : -1;
	});
}

/** Tab goes from the words to the toolbar, and on from it to what follows the words; Esc puts it away. */
function listen(built: HTMLElement, first: HTMLElement | undefined): void {
	document.addEventListener('keydown', (event) => {
		if (!built.isConnected) return;
		const inside = built.contains(document.activeElement);
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
		if (!built.isConnected || built.contains(selection?.anchorNode ?? null)) return;
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
	const had = toolbar?.contains(document.activeElement);
	toolbar?.remove();
	if (had) (document.activeElement as HTMLElement | null)?.blur?.();
}
