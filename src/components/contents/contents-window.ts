/**
 * The part of a long list of contents that stands beside one of its places, so that no page grows with the
 * report.
 */

export interface ContentsWindow<Item> {
	/** How many are left out before the first that is shown. */
	readonly above: number;
	/** The headings that the first of `shown` stands under, the largest first. */
	readonly parents: readonly Item[];
	readonly shown: readonly Item[];
	/** How many are left out after the last. */
	readonly below: number;
}

/**
 * @param at index of the place in hand.
 * @param reach how many are shown on either side of it.
 */
export function contentsWindow<Item extends { readonly level: number }>(
	items: readonly Item[],
	at: number,
	reach: number,
): ContentsWindow<Item> {
	const from = Math.max(0, at - reach);
	const to = Math.min(items.length, at + reach + 1);
	const parents: Item[] = [];
	let level = items[from]?.level ?? 0;
	for (const item of items.slice(0, from).reverse()) {
		if (item.level >= level) continue;
		parents.unshift(item);
		level = item.level;
	}
	return {
		above: from - parents.length,
		parents,
		shown: items.slice(from, to),
		below: items.length - to,
	};
}
