/** The parts of compounds, as words that can be asked. */

/** Where a part stands in a compound: its letters from, to (exclusive). */
export type Place = readonly [word: string, range: readonly [number, number]];

/**
 * The compounds of each part, and of parts that follow each other; *toezichts* is *toezicht* with a letter
 * that links, and stands under both.
 * @param compounds parts joined by one space, by compound.
 */
export function itemsOf(compounds: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Place[]> {
	const items = new Map<string, Place[]>();
	for (const [word, joined] of Object.entries(compounds)) {
		const parts = joined.split(' ');
		let from = 0;
		for (const [first, part] of parts.entries()) {
			let to = from;
			for (const last of parts.slice(first)) {
				to += last.length;
				if (to - from === word.length) continue;
				const run = word.slice(from, to);
				for (const item of new Set([run, run.replace(/s$/, '')])) {
					const places = items.get(item);
					if (places) places.push([word, [from, to]]);
					else items.set(item, [[word, [from, to]]]);
				}
			}
			from += part.length;
		}
	}
	return items;
}
