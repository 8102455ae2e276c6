/**
 * Headings by their printed level, nested as they stand under each other: contents have the hierarchy that
 * the page has.
 */

/** A heading, and those that stand under it. */
export interface OutlineItem<Item> {
	readonly item: Item;
	readonly within: readonly OutlineItem<Item>[];
}

/**
 * @param items in the order of the text; each stands under the nearest earlier one that is printed larger.
 */
export function outline<Item extends { readonly level: number }>(
	items: readonly Item[],
): OutlineItem<Item>[] {
	const top: OutlineItem<Item>[] = [];
	const open: { readonly item: Item; readonly within: OutlineItem<Item>[] }[] = [];
	for (const item of items) {
		while ((open.at(-1)?.item.level ?? 0) >= item.level) open.pop();
		const added = { item, within: [] };
		(open.at(-1)?.within ?? top).push(added);
		open.push(added);
	}
	return top;
}
