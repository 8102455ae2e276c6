/** The parts of compounds, as words that can be asked. */

/** Where a part stands in a compound: its letters from, to (exclusive). */
export type Place = readonly [word: string, range: readonly [number, number]];

/**
 * The compounds of each part; *toezichts* is *toezicht* with a letter that links, and stands under both.
 * @param compounds parts joined by one space, by compound.
 */
export function itemsOf(compounds: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Place[]> {
	const items = new Map<string, Place[]>();
	for (const [word, parts] of Object.entries(compounds)) {
		let from = 0;
		for (const part of parts.split(' ')) {
			const range = [from, from + part.length] as const;
			for (const item of new Set([part, part.replace(/s$/, '')])) {
				const places = items.get(item);
				if (places) places.push([word, range]);
				else items.set(item, [[word, range]]);
			}
			from += part.length;
		}
	}
	return items;
}
