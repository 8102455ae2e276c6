/** Rows cut where an editor said: their words go to the blocks of the columns that were named. */
import type { PageDecision } from '#edition/model.ts';
import { type CellEnds, cellEnds } from '#layout/cut-decision.ts';
import type { BoxedBlock, BoxedCell } from '#layout/from-boxes/block.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';

export interface Decided {
	readonly blocks: readonly BoxedBlock[];
	readonly carriedOut: ReadonlySet<PageDecision>;
}

/** `columns`: number of columns of the page. */
export function cutAsDecided(
	found: readonly BoxedBlock[],
	rows: readonly BoxRow[],
	editor: readonly PageDecision[],
	columns: number,
): Decided {
	const carriedOut = new Set<PageDecision>();
	let blocks = found;
	for (const decision of editor) {
		if (decision.kind !== 'cut') continue;
		const row = rows.find(([first]) => first?.line === decision.line);
		const ends = row && cellEnds(row, decision);
		if (!row || !ends) continue;
		carriedOut.add(decision);
		for (const cell of cellsOf(row, blocks, ends, columns)) blocks = moved(cell, blocks);
	}
	return { blocks, carriedOut };
}

/** The cells of a row as decided; what is not named stays in the column it was read in. */
function cellsOf(row: BoxRow, blocks: readonly BoxedBlock[], ends: CellEnds, columns: number): BoxedCell[] {
	const columnOf = new Map(
		blocks.flatMap(({ cells }) =>
			cells.flatMap(({ column, words }) => words.map((word) => [word, column] as const)),
		),
	);
	const line = row[0]?.line ?? 0;
	const cells: BoxedCell[] = [];
	let from = 0;
	for (let k = 0; k < columns; k++) {
		const read = row.findLastIndex((word) => (columnOf.get(word) ?? 0) <= k + 1) + 1;
		const end = ends.get(k) ?? Math.max(from, read);
		if (end > from) cells.push({ line, column: k + 1, words: row.slice(from, end) });
		from = Math.max(from, end);
	}
	const rest = row.slice(from);
	return rest.length === 0 ? cells : [...cells, { line, column: null, words: rest }];
}

/**
 * The blocks with a cell in the block of its column that stands right above it; a block of its own for none.
 */
function moved(cell: BoxedCell, blocks: readonly BoxedBlock[]): BoxedBlock[] {
	const own = new Set(cell.words);
	const isThere = blocks.some(({ cells }) =>
		cells.some(
			({ column, words }) =>
				column === cell.column && words.length === own.size && words.every((word) => own.has(word)),
		),
	);
	if (isThere) return [...blocks];
	const left: BoxedBlock[] = blocks.map((block) => ({
		...block,
		cells: block.cells.map((one) => ({ ...one, words: one.words.filter((word) => !own.has(word)) })),
	}));
	const at = left.findLastIndex(({ cells }) =>
		cells.some(({ column, line, words }) => column === cell.column && line <= cell.line && words.length > 0),
	);
	const into = left[at];
	if (into && cell.column !== null) {
		const after = into.cells.findLastIndex(({ column, line }) => column === cell.column && line <= cell.line);
		left[at] = { ...into, cells: into.cells.toSpliced(after + 1, 0, cell) };
	} else left.splice(at + 1, 0, { kind: 'paragraph', cells: [cell] });
	return left
		.map((block) => ({ ...block, cells: block.cells.filter(({ words }) => words.length > 0) }))
		.filter(({ cells }) => cells.length > 0);
}
