/** The blocks of a published text against those the seeds give: every letter, call and page mark, and their order. */
import { lineAt, type MadeBlock, type ReadBlock, STRAY } from './blocks.ts';
import type { Difference, Place } from './difference.ts';
import { outOfOrder } from './in-order.ts';

/** The number of signs that two texts begin with alike. */
function alike(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return at;
}

function placeOf(block: MadeBlock, position = 0): Place {
	return { block: block.id, ...lineAt(block, position) };
}

/** Pairs by id; where the file has no ids, by text, and what is left between two pairs by its turn. */
function pairs(made: readonly MadeBlock[], read: readonly ReadBlock[]): Map<MadeBlock, number> {
	const found = new Map<MadeBlock, number>();
	const taken = new Set<number>();
	const take = (block: MadeBlock, index: number) => {
		if (index < 0) return;
		found.set(block, index);
		taken.add(index);
	};
	if (read.some(({ id }) => id !== undefined && id !== STRAY)) {
		const ids = new Map(read.map(({ id }, index) => [id, index] as const).reverse());
		for (const block of made) take(block, ids.get(block.id) ?? -1);
		return found;
	}
	const places = Map.groupBy(read.keys(), (index) => read[index]?.text ?? '');
	for (const block of made) take(block, places.get(block.text)?.shift() ?? -1);
	let after = -1;
	made.forEach((block, turn) => {
		const known = found.get(block);
		if (known !== undefined) {
			after = known;
			return;
		}
		const next = found.get(made[turn + 1] as MadeBlock);
		const candidate = next === undefined || next - 1 <= after ? after + 1 : next - 1;
		if (candidate >= read.length || taken.has(candidate)) return;
		take(block, candidate);
		after = candidate;
	});
	return found;
}

/** @param file published file the blocks were read from, below the base path. */
export function textDifferences(
	file: string,
	made: readonly MadeBlock[],
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
	let above: MadeBlock | undefined;
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
