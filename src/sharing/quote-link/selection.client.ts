/**
 * All of quoting that comes with a reading page. It waits for words to be selected, or for a link that names
 * words, and fetches the rest then.
 */

import { QUOTE_PARAMETER } from '#sharing/quote-link/parameter-name.ts';
import type { QuoteTools } from '#sharing/quote-link/selection-toolbar.client.ts';

/** Milliseconds a selection must rest: a reader who is still selecting is left alone. */
const REST = 250;

/** @param load what other rooms give to the toolbar. */
export function watchSelection(load: () => Promise<QuoteTools>): void {
	let wait = 0;
	let held = false;
	const look = (): void => {
		clearTimeout(wait);
		wait = window.setTimeout(async () => {
			const selection = getSelection();
			if (held || !selection || selection.isCollapsed || !selection.rangeCount) return;
			const range = selection.getRangeAt(0);
			const parts = document.querySelectorAll('.text, .notes, .sidenotes');
			if (![...parts].some((part) => range.intersectsNode(part))) return;
			try {
				const tools = load();
				const { showToolbar } = await import('#sharing/quote-link/selection-toolbar.client.ts');
				showToolbar(await tools);
			} catch {
				// Not stored and no network: the words stay selected, and the browser's own menu copies them.
			}
		}, REST);
	};
	document.addEventListener('selectionchange', look);
	// Words may have been selected before this came.
	look();
	addEventListener('pointerdown', () => {
		held = true;
	});
	for (const over of ['pointerup', 'pointercancel'])
		addEventListener(over, () => {
			held = false;
			look();
		});
	if (new URLSearchParams(location.search).has(QUOTE_PARAMETER))
		import('#sharing/quote-link/arrival.client.ts')
			.then(({ arriveAtQuote }) => arriveAtQuote())
			.catch(() => {});
}
