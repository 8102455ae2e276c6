/**
 * The bar over a page that a result opened. Its keys work wherever the focus is, but in a field or in what
 * lies over the page.
 */
import { element } from '#browser/element.client.ts';
import { search as say } from '#i18n/messages.ts';

export interface ArrivalBar {
	/** Says at which of the marks the reader is, from 1. */
	readonly tell: (at: number) => void;
	readonly remove: () => void;
}

interface Acts {
	readonly step: (by: 1 | -1) => void;
	readonly away: () => void;
}

const elsewhere =
	'input, textarea, select, [contenteditable], dialog, [popover], [role=menu], aside:not(.search-arrival)';

/** @param all number of marks; a single one has nothing to step through. */
export function arrivalBar(all: number, { step, away }: Acts): ArrivalBar {
	const count = element('span', { role: 'status' });
	const bar = element('aside', { className: 'search-arrival', ariaLabel: say.arrival.title }, count);
	const acts = new Map<string, () => void>([['Escape', away]]);
	const button = (name: string, key: string, shown: string, act: () => void) => {
		const made = element('button', { type: 'button', onclick: act }, name);
		made.setAttribute('aria-keyshortcuts', key);
		made.append(element('kbd', { ariaHidden: 'true' }, shown));
		return made;
	};
	if (all > 1) {
		acts.set('n', () => step(1)).set('N', () => step(-1));
		bar.append(
			button(say.arrival.previous, 'Shift+N', 'Shift+N', () => step(-1)),
			button(say.arrival.next, 'N', 'N', () => step(1)),
		);
	}
	bar.append(button(say.arrival.away, 'Escape', 'Esc', away));
	const press = (event: KeyboardEvent) => {
		const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
		const act = acts.get(key);
		if (!act || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
		const on = target as Element;
		if (!on.isConnected || on.closest?.(elsewhere)) return;
		event.preventDefault();
		act();
	};
	addEventListener('keydown', press);
	document.body.append(bar);
	return {
		// A screen reader tells only what comes after it knows of the bar.
		tell: (at) => setTimeout(() => count.replaceChildren(say.arrival.count(at, all))),
		remove: () => {
			removeEventListener('keydown', press);
			bar.remove();
		},
	};
}
