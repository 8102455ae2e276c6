/**
 * A table ↔ a table of GFM. GFM has one row of heads and no cell that takes more than one place; a table that
 * has other heads or such cells stands in `:::tabel{koprijen="2" kopkolommen="1" samen="1.2:2x1"}`: the cell
 * at row 1, column 2 takes two rows and one column. `druk` is the picture of its print.
 */
import type { PhrasingContent, Table } from 'mdast';
import type { TableCell, TableContent } from '#edition/content.ts';
import { filledRows, gridOf } from '#edition/table-grid.ts';

const PLAIN = { rows: 1, columns: 0 };

/** The table of GFM, and what stands in the directive around it: nothing where there is none. */
export interface WrittenTable {
	readonly table: Table;
	readonly attributes: Readonly<Record<string, string>>;
}

export function tableNode<P>(
	{ head, rows, print }: TableContent<P>,
	phrasing: (pieces: readonly P[]) => PhrasingContent[],
): WrittenTable {
	const spans = filledRows(rows)
		.flat()
		.filter(({ cell }) => (cell.rows ?? 1) > 1 || (cell.columns ?? 1) > 1)
		.map(({ cell, row, column }) => `${row + 1}.${column + 1}:${cell.rows ?? 1}x${cell.columns ?? 1}`);
	const grid = gridOf(rows);
	return {
		table: {
			type: 'table',
			align: (grid[0] ?? []).map(() => null),
			children: grid.map((places, row) => ({
				type: 'tableRow',
				children: places.map((place, column) => ({
					type: 'tableCell',
					children: place?.row === row && place.column === column ? phrasing(place.cell.pieces) : [],
				})),
			})),
		},
		attributes: {
			...(head.rows === PLAIN.rows ? {} : { koprijen: String(head.rows) }),
			...(head.columns === PLAIN.columns ? {} : { kopkolommen: String(head.columns) }),
			...(spans.length === 0 ? {} : { samen: spans.join(' ') }),
			...(print === undefined ? {} : { druk: print }),
		},
	};
}

/** The table that was written so. */
export function tableContent<P>(
	table: Table,
	attributes: Readonly<Record<string, string | null | undefined>>,
	pieces: (children: readonly PhrasingContent[]) => readonly P[],
): TableContent<P> {
	const spans = new Map(
		[...(attributes.samen ?? '').matchAll(/(\d+\.\d+):(\d+)x(\d+)/g)].map(
			([, place = '', rows, columns]) => [place, { rows: Number(rows), columns: Number(columns) }] as const,
		),
	);
	const taken = new Set<string>();
	const rows = table.children.map((row, r) =>
		row.children.flatMap((cell, c): TableCell<P>[] => {
			if (taken.has(`${r}.${c}`)) return [];
			const span = spans.get(`${r + 1}.${c + 1}`);
			for (let y = 0; y < (span?.rows ?? 1); y += 1)
				for (let x = 0; x < (span?.columns ?? 1); x += 1) taken.add(`${r + y}.${c + x}`);
			return [
				{
					pieces: pieces(cell.children),
					...(span && span.columns > 1 ? { columns: span.columns } : {}),
					...(span && span.rows > 1 ? { rows: span.rows } : {}),
				},
			];
		}),
	);
	const head = {
		rows: Number(attributes.koprijen ?? PLAIN.rows),
		columns: Number(attributes.kopkolommen ?? PLAIN.columns),
	};
	const { druk } = attributes;
	return { form: 'table', ...(druk ? { print: druk } : {}), head, rows };
}
