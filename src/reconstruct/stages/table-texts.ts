/** The text of a table: a stretch a cell, by the places that the layout gave its words. */
import type { TableContent } from '#edition/content.ts';
import type { Decision, PageDecision, Piece } from '#edition/model.ts';
import type { LayoutTable, TablePlace } from '#layout/layout.ts';
import type { DraftBlock, DraftCell } from '#reconstruct/stages/draft.ts';
import type { BlockText } from '#reconstruct/stages/pieces.ts';

export interface TableText {
	readonly content: TableContent<Piece>;
	readonly decisions: readonly Decision[];
	readonly carriedOut: readonly PageDecision[];
}

/** `textOf`: the text of some cells of the page, as of a block. */
export function tableText(
	{ cells }: Pick<DraftBlock, 'cells'>,
	{ head, print }: LayoutTable,
	textOf: (cells: readonly DraftCell[]) => BlockText,
): TableText {
	const byPlace = new Map<string, { place: TablePlace; cells: DraftCell[] }>();
	for (const cell of cells) {
		const place = cell.place ?? { row: 0, column: 0, rows: 1, columns: 1 };
		const key = `${place.row}.${place.column}`;
		const own = byPlace.get(key);
		if (own) own.cells.push(cell);
		else byPlace.set(key, { place, cells: [cell] });
	}
	const made = [...byPlace.values()].map((own) => ({ ...own, text: textOf(own.cells) }));
	return {
		content: { form: 'table', ...(print === undefined ? {} : { print }), head, rows: rowsOf(made) },
		decisions: made.flatMap(({ text }) => text.decisions),
		carriedOut: made.flatMap(({ text }) => text.carriedOut),
	};
}

/** Cells at their places by the rule of HTML: empty ones stand in places before them that none takes. */
function rowsOf(
	made: readonly { readonly place: TablePlace; readonly text: BlockText }[],
): TableContent<Piece>['rows'] {
	const count = Math.max(...made.map(({ place }) => place.row + place.rows));
	const taken = new Set(
		made.flatMap(({ place }) =>
			Array.from({ length: place.rows * place.columns }, (_, i) => {
				const [row, column] = [Math.floor(i / place.columns), i % place.columns];
				return `${place.row + row}.${place.column + column}`;
			}),
		),
	);
	return Array.from({ length: count }, (_, row) => {
		const own = made.filter(({ place }) => place.row === row).sort((a, b) => a.place.column - b.place.column);
		let column = 0;
		return own.flatMap(({ place, text }) => {
			const empty: { pieces: Piece[] }[] = [];
			for (; column < place.column; column++) if (!taken.has(`${row}.${column}`)) empty.push({ pieces: [] });
			column = place.column + place.columns;
			return [
				...empty,
				{
					pieces: text.pieces,
					...(place.columns > 1 ? { columns: place.columns } : {}),
					...(place.rows > 1 ? { rows: place.rows } : {}),
				},
			];
		});
	});
}
