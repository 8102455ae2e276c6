/**
 * Cells of words that are neighbours in their raw line. A layout may give the words of one raw line to
 * several blocks in turn: `- 1 -` has the folio between two dashes, and calls of the row below stand among the
 * accents of a formula. A span of the account has no hole, so that such a cell is parted.
 */
import { type PlacedCall, standsApart } from '#reconstruct/stages/calls.ts';
import type { DraftBlock, DraftCell } from '#reconstruct/stages/draft.ts';

export function unbroken(
	blocks: readonly DraftBlock[],
	calls: readonly PlacedCall[],
	texts: readonly string[],
): readonly DraftBlock[] {
	const apart = calls.filter((call) => standsApart(call, texts));
	const between = apart.map(
		({ label, span }): DraftCell => ({ line: span.line, column: null, words: [{ text: label, ...span }] }),
	);
	const cells = [...blocks.flatMap((block) => block.cells), ...between];
	const parts = new Map<DraftCell, DraftCell[]>();
	for (const own of Map.groupBy(cells, ({ line }) => line).values())
		for (const [cell, found] of partsOf(own)) parts.set(cell, found);
	return blocks.map((block) => {
		const own = block.cells.flatMap((cell) => parts.get(cell) ?? [cell]);
		return { ...block, cells: downwards(own) };
	});
}

/** What is left of the cells of one raw line where words of another stand between theirs. */
function partsOf(cells: readonly DraftCell[]): Map<DraftCell, DraftCell[]> {
	const words = cells
		.flatMap((cell) => cell.words.map((word) => ({ cell, word })))
		.sort((a, b) => a.word.start - b.word.start);
	const parts = new Map<DraftCell, DraftCell[]>();
	words.forEach(({ cell, word }, index) => {
		const own = parts.get(cell) ?? [];
		const last = own.at(-1);
		if (last && words[index - 1]?.cell === cell)
			own[own.length - 1] = { ...last, words: [...last.words, word] };
		else own.push({ ...cell, words: [word] });
		parts.set(cell, own);
	});
	return parts;
}

/** Where cells of one column follow each other, and those of one cell of a table, the raw lines go down. */
function downwards(cells: readonly DraftCell[]): DraftCell[] {
	const runs: DraftCell[][] = [];
	for (const cell of cells) {
		const run = runs.at(-1);
		if (run?.[0] && keyOf(run[0]) === keyOf(cell)) run.push(cell);
		else runs.push([cell]);
	}
	return runs.flatMap((run) => run.toSorted((a, b) => a.line - b.line || startOf(a) - startOf(b)));
}

const keyOf = ({ column, place }: DraftCell): string => `${column} ${place?.row} ${place?.column}`;
const startOf = ({ words }: DraftCell): number => words[0]?.start ?? 0;
