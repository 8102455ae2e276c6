/** Every raw line as cells, each with the block its words belong to. */
import type { Cell, Row } from '#edition/model.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import { type PlacedCall, standsApart } from '#reconstruct/stages/calls.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';

export function rowsOf(
	lines: readonly RawLine[],
	blocks: readonly DraftBlock[],
	calls: readonly PlacedCall[],
	doubtful: ReadonlySet<number>,
): Row[] {
	const byLine = new Map<number, Cell[]>();
	const texts = lines.map(({ text }) => text);
	const beside = calls.filter((call) => !standsApart(call, texts));
	/** Where the words of a cell end, with the call behind the last of them. */
	const endOf = (line: number, end: number): number =>
		beside.find((call) => call.line === line && call.at === end)?.span.end ?? end;
	const put = (line: number, cell: Cell): void => {
		const cells = byLine.get(line) ?? [];
		cells.push(cell);
		byLine.set(line, cells);
	};
	blocks.forEach((block, index) => {
		for (const cell of block.cells) {
			const first = cell.words[0];
			const last = cell.words.at(-1);
			if (first && last)
				put(cell.line, {
					column: cell.column,
					span: { line: cell.line, start: first.start, end: endOf(cell.line, last.end) },
					block: index,
				});
		}
	});
	for (const call of calls) {
		if (!standsApart(call, texts)) continue;
		const column =
			blocks[call.block]?.cells.find(
				(cell) => cell.line === call.line && cell.words.some((word) => word.end === call.at),
			)?.column ?? null;
		put(call.span.line, { column, span: call.span, block: call.block });
	}
	return lines.map(({ line }) => ({
		line,
		cells: (byLine.get(line) ?? []).sort((a, b) => a.span.start - b.span.start),
		doubt: doubtful.has(line),
	}));
}
