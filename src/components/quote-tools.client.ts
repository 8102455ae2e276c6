/** What the bar at selected words gets from the source: the place of a block, and its raw lines. */
import type { QuoteTools } from '#sharing/quote-link/selection-toolbar.client.ts';
import { type Place, placeAtButton } from '#source/menu-block.ts';
import { isSourceOpen, toggleSource } from '#source/source-panel.client.ts';
import { adoptSourceStyle } from '#source/style.client.ts';

const BUTTON = 'a.place, a.self';

/** A pull quote has no number of its own: its words stand in the paragraph after it. */
function placeOf(id: string): Place | undefined {
	const block = document.getElementById(id);
	let at = block?.closest('.text > *, .notes li') ?? null;
	while (at && !at.querySelector(BUTTON)) at = at.nextElementSibling;
	const button = at?.querySelector<HTMLAnchorElement>(BUTTON);
	return button ? placeAtButton(button) : undefined;
}

export const QUOTE_TOOLS: QuoteTools = {
	placeOf,
	showSource: async ({ id }) => {
		const place = placeOf(id);
		adoptSourceStyle();
		if (place && !isSourceOpen(place)) await toggleSource(place);
	},
};
