/** What an editor says of a table's grid → where that is on the page. */
import type { PageDecision, TableDecision } from '#edition/model.ts';
import type { Area } from '#layout/from-boxes/tables/columns.ts';
import { isWithin } from '#layout/from-boxes/tables/find.ts';
import type { GridDecision } from '#layout/from-boxes/tables/table.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

export type TablePageDecision = Extract<PageDecision, { kind: 'table' }>;
type Told = Exclude<TableDecision, string>;

/** A table as an editor said it, with what tells its grid. */
export interface DecidedTable {
	readonly area: Area;
	readonly words: readonly BoxedWord[];
	readonly grid: GridDecision;
}

/** Words stand in a row from so far above its baseline, in sizes of their type. */
const ABOVE = 0.9;

/**
 * `found`: where a table was found with words on the line; `undefined` where what is said does not stand
 * there.
 */
export function decidedTable(
	line: number,
	told: Told,
	words: readonly BoxedWord[],
	found: Area | undefined,
): DecidedTable | undefined {
	const first = words.filter((word) => word.line === line && (!found || isWithin(word, found)));
	const cells = told.cells ? cellsIn(first, told.cells) : undefined;
	if (first.length === 0 || (told.cells && !cells)) return undefined;
	const area = areaOf(first, told, words, found);
	const own = words.filter((word) => isWithin(word, area));
	const cuts = cells && cutsOf(cells, own);
	const borders = told.rows?.map((row) => bordersAt(row, own));
	if (borders?.some((y) => y === undefined)) return undefined;
	return {
		area,
		words: own,
		grid: {
			...(cuts ? { cuts } : {}),
			...(borders ? { borders: (borders as number[]).slice(1) } : {}),
			...(told.headRows === undefined ? {} : { headRows: told.headRows }),
			...(told.headColumns === undefined ? {} : { headColumns: told.headColumns }),
		},
	};
}

/** The words of each cell, which are all words of the line, in order. */
function cellsIn(words: readonly BoxedWord[], cells: readonly string[]): BoxedWord[][] | undefined {
	const wanted = cells.map((cell) => cell.trim().split(/\s+/u));
	const row = words.toSorted((a, b) => a.left - b.left);
	const all = wanted.flat();
	const from = row.findIndex((_, i) => all.every((text, k) => row[i + k]?.text === text));
	if (from < 0) return undefined;
	let at = from;
	return wanted.map(({ length }) => {
		at += length;
		return row.slice(at - length, at);
	});
}

function areaOf(
	first: readonly BoxedWord[],
	{ until }: Told,
	words: readonly BoxedWord[],
	found?: Area,
): Area {
	const last = until === undefined ? first : words.filter((word) => word.line === until);
	const size = Math.max(...first.map((word) => word.size));
	const own = [...first, ...last];
	const bottom = Math.max(...last.map(({ baseline }) => baseline)) + 0.3 * size;
	if (found) return until === undefined ? found : { ...found, bottom };
	return {
		left: Math.min(...own.map((word) => word.left)) - size,
		right: Math.max(...own.map((word) => word.right)) + size,
		top: Math.min(...first.map(({ baseline }) => baseline)) - size,
		bottom,
	};
}

/** In the widest white between two cells. */
function cutsOf(cells: readonly (readonly BoxedWord[])[], words: readonly BoxedWord[]): number[] {
	return cells.slice(1).map((cell, i) => {
		const from = Math.max(...(cells[i] ?? []).map(({ right }) => right));
		const to = Math.min(...cell.map(({ left }) => left));
		const edges = [
			from,
			...words.flatMap(({ left, right }) => [left, right]).filter((x) => x > from && x < to),
			to,
		].sort((a, b) => a - b);
		const gaps = edges.slice(1).map((right, k) => {
			const left = edges[k] ?? from;
			const crossing = words.filter((word) => word.left < right && word.right > left).length;
			return { at: (left + right) / 2, width: right - left, crossing };
		});
		return gaps.sort((a, b) => a.crossing - b.crossing || b.width - a.width)[0]?.at ?? (from + to) / 2;
	});
}

/** The y above the words of a line. */
function bordersAt(line: number, words: readonly BoxedWord[]): number | undefined {
	const own = words.filter((word) => word.line === line);
	return own.length === 0 ? undefined : Math.min(...own.map(({ baseline, size }) => baseline - ABOVE * size));
}
