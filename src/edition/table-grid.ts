/**
 * The grid of a table: which cell takes each place, by the rule of HTML: a cell stands in the first place of
 * its row that is free.
 */
import type { TableCell, TableContent } from '#edition/content.ts';

/** A cell at its place; rows and columns count from 0. */
export interface PlacedCell<P> {
	readonly cell: TableCell<P>;
	readonly row: number;
	readonly column: number;
}

/** A place of the grid; `undefined` where no cell takes it. */
type Place<P> = PlacedCell<P> | undefined;

/** By row and column; all rows are equally long. */
export function gridOf<P>(rows: TableContent<P>['rows']): readonly (readonly Place<P>[])[] {
	const grid: Place<P>[][] = rows.map(() => []);
	rows.forEach((cells, row) => {
		let column = 0;
		for (const cell of cells) {
			while (grid[row]?.[column] !== undefined) column += 1;
			const placed = { cell, row, column };
			for (const taken of grid.slice(row, row + (cell.rows ?? 1)))
				for (let at = column; at < column + (cell.columns ?? 1); at += 1) taken[at] = placed;
		}
	});
	const width = Math.max(0, ...grid.map(({ length }) => length));
	return grid.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

/** The cells of the table at their places, and an empty one where none was; in the order of the rows. */
export function filledRows<P>(rows: TableContent<P>['rows']): readonly (readonly PlacedCell<P>[])[] {
	return gridOf(rows).map((places, row) =>
		places.flatMap((place, column) => {
			if (place === undefined) return [{ cell: { pieces: [] }, row, column }];
			return place.row === row && place.column === column ? [place] : [];
		}),
	);
}
