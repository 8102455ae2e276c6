/**
 * Long lists in parts, each on a page of its own, so that no page grows with its edition. A list that has
 * room on one page is one part.
 */

/** A part of a list. */
export interface Part<Item> {
	/** From 1; the first stands at the address of the list. */
	readonly number: number;
	readonly items: readonly Item[];
}

/**
 * @param most items of one part.
 * @param opens whether a part may rather begin with an item than with a later one: a letter begins, or a
 * large heading. Without it every part but the last has `most` items.
 * @returns at least one part, empty where the list is.
 */
export function partsOf<Item>(
	items: readonly Item[],
	most: number,
	opens: (item: Item, before: Item) => boolean = () => false,
): readonly Part<Item>[] {
	const parts: Part<Item>[] = [];
	let from = 0;
	do {
		const to = Math.min(items.length, from + most);
		const end = to < items.length ? lastOpening(items, from, to, opens) : to;
		parts.push({ number: parts.length + 1, items: items.slice(from, end) });
		from = end;
	} while (from < items.length);
	return parts;
}

/** The last place in the second half of a part where the next may rather begin; `to` where there is none. */
function lastOpening<Item>(
	items: readonly Item[],
	from: number,
	to: number,
	opens: (item: Item, before: Item) => boolean,
): number {
	for (let at = to; at > (from + to) / 2; at -= 1) {
		const [before, item] = [items[at - 1], items[at]];
		if (before !== undefined && item !== undefined && opens(item, before)) return at;
	}
	return to;
}

/** How many parts beside the one in hand are named; the first and the last always are. */
const REACH = 2;

/**
 * The parts that are named on one of them, so that no row of them grows; `undefined` where some are left out.
 */
export function namedParts<Item>(
	parts: readonly Part<Item>[],
	at: number,
): readonly (Part<Item> | undefined)[] {
	const named = parts.filter(
		({ number }) => number === 1 || number === parts.length || Math.abs(number - at) <= REACH,
	);
	return named.flatMap((part, index) =>
		index > 0 && part.number !== (named[index - 1]?.number ?? 0) + 1 ? [undefined, part] : [part],
	);
}
