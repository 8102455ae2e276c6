/** Which rows and columns of a table are heads, by what stands in them and how they are set. */

import type { Fill } from '#layout/from-boxes/strokes.ts';
import { isNumber, isYear } from '#layout/from-boxes/tables/grid.ts';
import type { RowCell } from '#layout/from-boxes/tables/rows.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** Heads have at most so many rows. */
const MOST = 4;
/** A column is one of numbers where so many of its cells below the heads are. */
const NUMBERS = 0.6;

export interface HeadPage {
	readonly columns: number;
	readonly rows: number;
	readonly cells: readonly RowCell[];
	readonly fills: readonly Fill[];
	/** Where lines are drawn across the table, or bands begin. */
	readonly borders: readonly number[];
}

const wordsOf = ({ pieces }: RowCell): readonly BoxedWord[] => pieces.flatMap(({ words }) => words);
const isBold = ({ pieces }: RowCell): boolean => pieces.every(({ bold }) => bold);

export function headOf(page: HeadPage): { readonly rows: number; readonly columns: number } {
	const byRow = Array.from({ length: page.rows }, (_, row) => page.cells.filter((cell) => cell.row === row));
	const rows = headRows(byRow, page);
	return { rows, columns: headColumns(page, rows) };
}

function headRows(byRow: readonly (readonly RowCell[])[], page: HeadPage): number {
	const most = Math.min(MOST, byRow.length - 1);
	const body = byRow.findIndex((cells) =>
		cells.some((cell) => cell.from > 0 && isNumber(wordsOf(cell)) && !isYear(wordsOf(cell))),
	);
	const told = [byFill(byRow, page), byWeight(byRow), byBorder(byRow, page)].find(
		(rows) => rows > 0 && rows <= most && (body < 0 || rows <= body || rows === 1),
	);
	if (told !== undefined) return told;
	if (body <= 0) return body === 0 ? 0 : yearsAbove(byRow);
	// A row with a label alone, right above the numbers, is a head of rows.
	let rows = Math.min(body, most);
	while (rows > 1 && (byRow[rows - 1]?.length ?? 0) < 2 && byRow[rows - 1]?.[0]?.from === 0) rows -= 1;
	return rows;
}

/** A first row of years, where the rows below have none. */
const yearsAbove = ([first = [], second = []]: readonly (readonly RowCell[])[]): number => {
	const years = (cells: readonly RowCell[]): boolean => cells.some((cell) => isYear(wordsOf(cell)));
	return years(first) && !years(second) ? 1 : 0;
};

/** Rows from the top that stand on a colour which no row below them has. */
function byFill(byRow: readonly (readonly RowCell[])[], { fills }: HeadPage): number {
	const colors = byRow.map((cells) => colorOf(cells, fills));
	const [first] = colors;
	if (first === undefined) return 0;
	const rows = colors.findIndex((color) => color !== first);
	return rows > 0 && !colors.slice(rows).includes(first) ? rows : 0;
}

function colorOf(cells: readonly RowCell[], fills: readonly Fill[]): string | undefined {
	const words = cells.flatMap(wordsOf);
	return fills.findLast(({ left, right, top, bottom }) =>
		words.every(
			(word) =>
				word.left >= left - 1 &&
				word.right <= right + 1 &&
				word.baseline > top &&
				word.baseline <= bottom + 1,
		),
	)?.color;
}

/** Rows from the top that are set bold, where what is below them is not. */
function byWeight(byRow: readonly (readonly RowCell[])[]): number {
	const bold = byRow.map((cells) => cells.length > 0 && cells.every(isBold));
	let rows = bold.indexOf(false);
	// A bold label alone below the heads is the head of a group of rows.
	while (rows > 1 && byRow[rows - 1]?.length === 1 && byRow[rows - 1]?.[0]?.from === 0) rows -= 1;
	return rows > 0 ? rows : 0;
}

/** Rows above the first line across, where lines part few other rows. */
function byBorder(byRow: readonly (readonly RowCell[])[], { borders }: HeadPage): number {
	const above = byRow.map((cells) => {
		const baseline = Math.max(...cells.flatMap(({ pieces }) => pieces.map((piece) => piece.baseline)));
		return borders.filter((y) => y < baseline).length;
	});
	const first = above[0] ?? 0;
	const rows = above.findIndex((count) => count > first);
	const parted = new Set(above).size;
	return rows > 0 && (parted <= 3 || parted < byRow.length / 2) ? rows : 0;
}

/** The first column is one of heads where it has words and the others numbers, or where it alone is bold. */
function headColumns({ cells, columns }: HeadPage, head: number): number {
	const body = cells.filter(({ row }) => row >= head);
	const first = body.filter(({ from, to }) => from === 0 && to === 0);
	const others = body.filter(({ from }) => from > 0);
	if (columns < 2 || first.length < 2 || others.length === 0) return 0;
	if (first.filter((cell) => isNumber(wordsOf(cell)) && !isYear(wordsOf(cell))).length > first.length / 3)
		return 0;
	const numbers = others.filter((cell) => isNumber(wordsOf(cell))).length;
	if (numbers >= NUMBERS * others.length) return 1;
	return first.every(isBold) && !others.some(isBold) ? 1 : 0;
}
