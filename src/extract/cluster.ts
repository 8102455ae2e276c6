/**
 * Values that lie near each other: sorted, and parted where one is further than the tolerance from the first
 * of its cluster. (pdfplumber's `cluster_objects` measures from the one before: on a full page of columns
 * that stand a little lower than each other, every line would then belong to one.)
 */
export function cluster<Item>(
	items: readonly Item[],
	placeOf: (item: Item) => number,
	tolerance: number,
): Item[][] {
	const sorted = [...items].sort((a, b) => placeOf(a) - placeOf(b));
	const clusters: Item[][] = [];
	let first = Number.NEGATIVE_INFINITY;
	for (const item of sorted) {
		const value = placeOf(item);
		if (value - first > tolerance) {
			clusters.push([]);
			first = value;
		}
		clusters.at(-1)?.push(item);
	}
	return clusters;
}
