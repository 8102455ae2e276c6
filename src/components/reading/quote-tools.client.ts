/** What the toolbar at selected words gets from the source: the block with its menu, and its raw lines. */
import type { QuoteTools } from '#sharing/quote-link/selection-toolbar.client.ts';
import { blockAtButton, type MenuBlock } from '#source/menu-block.ts';
import { isSourceOpen, toggleSource } from '#source/source-panel.client.ts';

const BUTTON = 'a.place, a.self';

/** A pull quote has no number of its own: its words stand in the paragraph after it. */
function blockOf(id: string): MenuBlock | undefined {
	const block = document.getElementById(id);
	let at = block?.closest('.text > *, .notes li') ?? null;
	while (at && !at.querySelector(BUTTON)) at = at.nextElementSibling;
	const button = at?.querySelector<HTMLAnchorElement>(BUTTON);
	return button ? blockAtButton(button) : undefined;
}

export const QUOTE_TOOLS: QuoteTools = {
	blockOf,
	showSource: async ({ id }) => {
		const block = blockOf(id);
		if (block && !isSourceOpen(block)) await toggleSource(block);
	},
};
