/**
 * The blocks of a published text against those the seeds give: every letter, call and page mark, and their
 * order.
 */
import { lineAt, type ReadBlock, type RebuiltBlock } from '#proof/blocks.ts';
import type { Difference, Place } from '#proof/difference.ts';
import { outOfOrder } from './out-of-order.ts';

/** The number of signs that two texts begin with alike. */
function alike(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
}

function placeOf(block: RebuiltBlock, position = 0): Place {
	return { block: block.id, ...lineAt(block, position) };
}

/** Block → its place among those that were read; of several with its id, the first. */
function pairs(made: readonly RebuiltBlock[], read: readonly ReadBlock[]): Map<RebuiltBlock, number> {
	const places = new Map(read.map(({ id }, index) => [id, index] as const).reverse());
	return new Map(
		made.flatMap((block) => {
			const place = places.get(block.id);
			return place === undefined ? [] : [[block, place] as const];
		}),
	);
}

/** @param file published file the blocks were read from, below the base path. */
export function textDifferences(
	file: string,
	made: readonly RebuiltBlock[],
	read: readonly ReadBlock[],
): Difference[] {
	const found: Difference[] = [];
	const paired = pairs(made, read);
	const present = made.filter((block) => paired.has(block));
	const order = outOfOrder(present.map((block) => paired.get(block) ?? 0));
	present.forEach((block, index) => {
		const published = read[paired.get(block) ?? -1]?.text ?? '';
		if (published !== block.text) {
			const place = placeOf(block, alike(published, block.text));
			found.push({ kind: 'text', file, place, published, made: block.text });
		}
		if (order.has(index)) found.push({ kind: 'moved', file, place: placeOf(block), made: block.text });
	});
	for (const block of made)
		if (!paired.has(block)) found.push({ kind: 'missing', file, place: placeOf(block), made: block.text });
	const known = new Set(paired.values());
	let above: RebuiltBlock | undefined;
	const byPlace = new Map([...paired].map(([block, index]) => [index, block]));
	read.forEach(({ text }, index) => {
		above = byPlace.get(index) ?? above;
		if (!known.has(index) && text !== '')
			found.push({
				kind: 'added',
				file,
				place: above ? placeOf(above, above.text.length) : {},
				published: text,
			});
	});
	return found;
}
