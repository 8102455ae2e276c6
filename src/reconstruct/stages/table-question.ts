/** The question whether the cells of a table are right: once a table, with what answers it. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';

const WHY: Readonly<Record<string, string>> = {
	rows: 'a line may go on with the row above it or begin one',
	crosses: 'words stand over the white between two columns',
	tags: 'the tags of the source tell of another number of rows or columns',
	overlap: 'two cells seem to stand at one place',
};

export function tableQuestions(blocks: readonly DraftBlock[], lines: readonly RawLine[]): Diagnostic[] {
	return blocks.flatMap(({ table, cells: [first] }): Diagnostic[] => {
		if (!table?.doubts || !first) return [];
		const { line } = first;
		const why = table.doubts.map((doubt) => WHY[doubt] ?? doubt).join('; ');
		const shown =
			table.shown === 'print' ? ' Until that is decided, its print stands in its place, with its words.' : '';
		return [
			{
				code: 'layout/table-undecided',
				severity: 'review',
				line,
				reason: `The cells of the table that begins here are not certain: ${why}.${shown}`,
				excerpts: [{ line, text: lines[line - 1]?.text ?? '' }],
				act: [
					'Look at the printed page and decide how its cells stand, under decisions:',
					`  - { page: "…", line: ${line}, table: as-read, reason: "…" }    where npm run read-page shows them right`,
					`  - { page: "…", line: ${line}, table: { cells: ["…", "…"], rows: [${line}, …], head-rows: 1 }, reason: "…" }    as they stand`,
					`  - { page: "…", line: ${line}, table: picture, reason: "…" }    where its print says it best`,
				],
			},
		];
	});
}
