/** The cells of each row: its runs by the column they stand in, or as an editor said. */
import type { PageDecision } from '#edition/model.ts';
import { cellEnds } from '#layout/cut-decision.ts';
import { type Column, leftOf, type Run, rightOf, runsOf } from '#layout/from-boxes/columns.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** Words of a row in one column, or across the page. */
export interface BoxedCell {
	readonly line: number;
	/** From 1; `null` for what is set across columns. */
	readonly column: number | null;
	readonly words: readonly BoxedWord[];
}

/** A run that reaches less than this far into a column, in sizes of its type, does not stand in it. */
const SLIGHT = 0.8;
/** Words of one line may stand this far apart, in sizes of their type, where a gutter lies between them. */
const OVER_GUTTER = 0.6;

export interface Cut {
	readonly cells: readonly BoxedCell[];
	readonly carriedOut: ReadonlySet<PageDecision>;
}

export function cellsOf(
	rows: readonly (readonly BoxedWord[])[],
	columns: readonly Column[],
	editor: readonly PageDecision[],
): Cut {
	const carriedOut = new Set<PageDecision>();
	const cells = rows.flatMap((row) => {
		const own = runsOf(row)
			.flatMap((run) => partsOf(run, columns))
			.flatMap((run) => cellOf(run, columns));
		const line = row[0]?.line ?? 0;
		const decision = editor.find((one) => one.kind === 'cut' && one.line === line);
		if (decision?.kind !== 'cut') return joined(own);
		const ends = cellEnds(row, decision);
		if (!ends) return joined(own);
		carriedOut.add(decision);
		return asDecided(row, own, ends, columns.length);
	});
	return { cells, carriedOut };
}

/** A run in parts where a gutter lies between two of its words. */
function partsOf(run: Run, columns: readonly Column[]): Run[] {
	const at = run.findIndex((word, i) => {
		const before = run[i - 1];
		if (!before || word.left - before.right < OVER_GUTTER * word.size) return false;
		return columns.some(({ left }, k) => {
			const end = columns[k - 1]?.right;
			return end !== undefined && before.right <= (end + left) / 2 && word.left >= left - word.size / 4;
		});
	});
	return at < 0 ? [run] : [run.slice(0, at), ...partsOf(run.slice(at), columns)];
}

function cellOf(run: Run, columns: readonly Column[]): BoxedCell[] {
	const [first] = run;
	if (!first) return [];
	const reaches = (from: number, to: number): number =>
		Math.min(rightOf(run), to) - Math.max(leftOf(run), from);
	const own = columns.flatMap(({ left }, k) => {
		const next = columns[k + 1]?.left ?? Number.POSITIVE_INFINITY;
		return reaches(k === 0 ? Number.NEGATIVE_INFINITY : left, next) > SLIGHT * first.size ? [k + 1] : [];
	});
	const nearest = columns.findLastIndex(({ left }, k) => k === 0 || left <= leftOf(run)) + 1;
	const column = own.length > 1 ? null : (own[0] ?? nearest);
	return [{ line: first.line, column, words: run }];
}

/** Cells of one column that follow each other in a row are one. */
function joined(cells: readonly BoxedCell[]): BoxedCell[] {
	const all: BoxedCell[] = [];
	for (const cell of cells) {
		const last = all.at(-1);
		if (last && last.column === cell.column)
			all[all.length - 1] = { ...last, words: [...last.words, ...cell.words] };
		else all.push(cell);
	}
	return all;
}

/** The row cut where an editor said, and elsewhere as it stands. */
function asDecided(
	row: readonly BoxedWord[],
	own: readonly BoxedCell[],
	ends: ReadonlyMap<number, number>,
	columns: number,
): BoxedCell[] {
	const columnOf = new Map(own.flatMap(({ column, words }) => words.map((word) => [word, column] as const)));
	const cells: BoxedCell[] = [];
	let from = 0;
	for (let k = 0; k < columns; k++) {
		const found = row.findLastIndex((word) => (columnOf.get(word) ?? 0) <= k + 1) + 1;
		const end = ends.get(k) ?? Math.max(from, found);
		if (end > from) cells.push({ line: row[0]?.line ?? 0, column: k + 1, words: row.slice(from, end) });
		from = Math.max(from, end);
	}
	const rest = row.slice(from);
	return rest.length === 0 ? cells : [...cells, { line: row[0]?.line ?? 0, column: null, words: rest }];
}
