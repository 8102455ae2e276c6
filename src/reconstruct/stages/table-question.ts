/** The question whether the cells of a table are right: once a table, with what answers it. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { DraftBlock, DraftCell } from '#reconstruct/stages/draft.ts';

const WHY: Readonly<Record<string, string>> = {
	rows: 'a line may go on with the row above it or begin one',
	crosses: 'words stand over the white between two columns',
	tags: 'the tags of the source tell of another number of rows or columns',
	overlap: 'two cells seem to stand at one place',
};

export function tableQuestions(blocks: readonly DraftBlock[], lines: readonly RawLine[]): Diagnostic[] {
	return blocks.flatMap(({ table, cells }): Diagnostic[] => {
		const [first] = cells;
		if (!table?.doubts || !first) return [];
		const { line } = first;
		const why = table.doubts.map((doubt) => WHY[doubt] ?? doubt).join('; ');
		const shown =
			table.shown === 'print' ? 'its print stands in its place, with its words' : 'each line is a row';
		return [
			{
				code: 'layout/table-undecided',
				severity: 'review',
				safe: true,
				line,
				reason: `The cells of the table that begins here are not certain: ${why}. It is read as ${asRead(cells)}. Until that is decided, ${shown}.`,
				excerpts: [{ line, text: lines[line - 1]?.text ?? '' }],
				act: [
					'Look at the printed page and add how its cells stand, under decisions:',
					`  - { page: "…", line: ${line}, table: as-read, reason: "…" }    where that is right`,
					`  - { page: "…", line: ${line}, table: { cells: ["…", "…"], rows: [${line}, …], head-rows: 1 }, reason: "…" }    as they stand`,
					`  - { page: "…", line: ${line}, table: picture, reason: "…" }    where its print says it best`,
					`  - { page: "…", line: ${line}, table: no, reason: "…" }    where it is no table`,
				],
			},
		];
	});
}

/** Rows that a question shows, so that an editor can tell without another command whether they are right. */
const SHOWN = 4;

function asRead(cells: readonly DraftCell[]): string {
	const rows = [...Map.groupBy(cells, ({ place }) => place?.row ?? 0)].sort(([a], [b]) => a - b);
	const told = rows.slice(0, SHOWN).map(([, row]) => {
		const own = [...Map.groupBy(row, ({ place }) => place?.column ?? 0)].sort(([a], [b]) => a - b);
		const texts = own.map(([, parts]) =>
			parts.flatMap(({ words }) => words.map(({ text }) => text)).join(' '),
		);
		return `“${texts.join(' | ')}”`;
	});
	return `${told.join(', ')}${rows.length > SHOWN ? ` and ${rows.length - SHOWN} more rows` : ''}`;
}
