/** What stands on nearly one baseline becomes a raw line. */

/** What stands on one baseline of one column, points; `column` is null for what is set across. */
export interface Piece {
	readonly y: number;
	readonly column: number | null;
	readonly text: string;
	readonly block: number;
}

/** Raw lines, and the cells of those that hold more than calls. */
export interface Spliced {
	readonly lines: readonly string[];
	readonly cells: readonly {
		readonly n: number;
		readonly cells: readonly { readonly column: number | null; readonly text: string }[];
	}[];
}

/** Words this near each other in height are on one row, points. */
const ONE_ROW = 3;

type Placed = Piece & { readonly call: boolean };

export function spliced(pieces: readonly Placed[]): Spliced {
	const rows: Placed[][] = [];
	for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
		const row = rows.at(-1);
		const near = row && piece.y - (row.at(-1)?.y ?? 0) < ONE_ROW;
		// Two lines of one column are never on one row.
		if (near && !row.some((one) => one.column === piece.column && !one.call)) row.push(piece);
		else rows.push([piece]);
	}
	const ordered = rows.map((row) => row.toSorted((a, b) => (a.column ?? -1) - (b.column ?? -1)));
	return {
		lines: ordered.map((row) => row.map(({ text }) => text).join(' ')),
		cells: ordered.flatMap((row, i) => {
			const cells = row.filter(({ call }) => !call).map(({ column, text }) => ({ column, text }));
			// A call among words is told at its word, and by no cell.
			return cells.length < row.length ? [] : [{ n: i + 1, cells }];
		}),
	};
}
