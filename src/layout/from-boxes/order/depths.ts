/** How deep items of lists stand: by how far they stand in, where items of one list stand in differently. */
import type { BoxedBlock } from '#layout/from-boxes/block.ts';

/** Items that begin within so many sizes of type stand equally deep. */
const EQUAL = 0.5;

/** The blocks with the depth of each item; without where place does not tell, and labels must. */
export function withDepths(blocks: readonly BoxedBlock[]): BoxedBlock[] {
	const edges = new Map<number | null, number>();
	for (const { cells } of blocks)
		for (const { column, words } of cells)
			for (const { left } of words) edges.set(column, Math.min(edges.get(column) ?? left, left));
	const found: BoxedBlock[] = [];
	let list: BoxedBlock[] = [];
	const close = (): void => {
		found.push(...deepened(list, edges));
		list = [];
	};
	for (const block of blocks) {
		if (block.kind === 'list-item') list.push(block);
		else {
			close();
			found.push(block);
		}
	}
	close();
	return found;
}

function deepened(
	list: readonly BoxedBlock[],
	edges: ReadonlyMap<number | null, number>,
): readonly BoxedBlock[] {
	const open: number[] = [];
	const depths = list.map(({ cells: [first] }) => {
		const word = first?.words[0];
		const inset = (word?.left ?? 0) - (edges.get(first?.column ?? null) ?? 0);
		const near = EQUAL * (word?.size ?? 1);
		while ((open.at(-1) ?? Number.NEGATIVE_INFINITY) > inset + near) open.pop();
		if ((open.at(-1) ?? Number.NEGATIVE_INFINITY) < inset - near) open.push(inset);
		return open.length;
	});
	if (new Set(depths).size < 2 || list.some(({ depth }) => depth !== undefined)) return list;
	return list.map((block, i) => ({ ...block, depth: depths[i] ?? 1 }));
}
