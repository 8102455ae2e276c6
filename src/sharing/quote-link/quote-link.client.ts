/** The link to words of the page that is open. */

import { placeAddress } from '#sharing/link/place-address.client.ts';
import { sectionOf } from '#sharing/link/section-of.client.ts';
import type { PageBlock } from '#sharing/quote-link/page-text.client.ts';
import { QUOTE_PARAMETER } from '#sharing/quote-link/parameter-name.ts';
import type { PlacedWord, Quotation } from '#sharing/quote-link/quotation.ts';
import { scopesOf } from '#sharing/quote-link/scopes.client.ts';
import { printSelector, selectorOf } from '#sharing/quote-link/selector.ts';
import { textDirective } from '#sharing/quote-link/text-fragment.ts';

/**
 * The section's page, or the chapter's where the words stand in several sections; the id of the block they
 * begin in, what a script needs to check them, and what a browser needs to mark them.
 */
export function quoteLink(
	blocks: readonly PageBlock[],
	words: readonly PlacedWord[],
	quotation: Quotation,
): string {
	const [first, last] = [quotation.first, quotation.last].map((at) => blocks[words[at]?.block ?? -1]);
	if (!first || !last) return location.href;
	const section = sectionOf(first.element);
	const address = new URL(
		placeAddress(first.element, section === sectionOf(last.element) ? section : undefined),
	);
	address.searchParams.set(QUOTE_PARAMETER, printSelector(selectorOf(words, quotation, scopesOf(blocks))));
	const directive = textDirective(blocks, words, quotation, ({ block, end }) =>
		Boolean(blocks[block]?.calls.has(end)),
	);
	return `${address.href}${directive ?? ''}`;
}
