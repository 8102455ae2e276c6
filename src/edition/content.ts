/**
 * What a block holds: running text, a table, or a figure. `P` is a piece of running text: of a page, of a
 * chapter, or of a section file.
 */

/** Running text. */
export interface TextContent<P> {
	readonly form: 'text';
	readonly pieces: readonly P[];
}

/** A cell of a table; it may be empty. */
export interface TableCell<P> {
	readonly pieces: readonly P[];
	/** Columns and rows that it takes; 1 where not told. */
	readonly columns?: number;
	readonly rows?: number;
}

/** A table by its rows from the top; a row has the cells that begin in it, from the left. */
export interface TableContent<P> {
	readonly form: 'table';
	/** How it stands in print, where that was drawn: a file in the edition's `pictures/`. */
	readonly print?: string;
	/** How many rows from the top and columns from the left are heads. */
	readonly head: { readonly rows: number; readonly columns: number };
	readonly rows: readonly (readonly TableCell<P>[])[];
}

/** What a picture shows, in words, and who says so. A decorative picture shows nothing: the text is empty. */
export interface AlternativeText {
	readonly text: string;
	/** The source is a tagged PDF. */
	readonly by: 'source' | 'editors';
}

/**
 * A picture with the words that are printed in it. A table whose cells are not certain is one too: its print,
 * and its words in reading order.
 */
export interface FigureContent<P> {
	readonly form: 'figure';
	/** Its file in the edition's `pictures/`: `041-1.png`. */
	readonly picture: string;
	/** Absent until somebody says it. */
	readonly alt?: AlternativeText;
	readonly pieces: readonly P[];
}

/** What a block holds. */
export type Content<P> = TextContent<P> | TableContent<P> | FigureContent<P>;

/** Running text of some pieces. */
export const text = <P>(pieces: readonly P[]): TextContent<P> => ({ form: 'text', pieces });

/** The stretches of running text in it, in reading order: one, but for a table one a cell. */
export const stretchesOf = <P>(content: Content<P>): readonly (readonly P[])[] =>
	content.form === 'table'
		? content.rows.flatMap((row) => row.map(({ pieces }) => pieces))
		: [content.pieces];

/** All its pieces, in reading order. */
export const piecesOf = <P>(content: Content<P>): readonly P[] => stretchesOf(content).flat();

/** The same content of other pieces. */
export function mapStretches<P, Q>(
	content: Content<P>,
	map: (pieces: readonly P[]) => readonly Q[],
): Content<Q> {
	if (content.form !== 'table') return { ...content, pieces: map(content.pieces) };
	const rows = content.rows.map((row) => row.map((cell) => ({ ...cell, pieces: map(cell.pieces) })));
	return { ...content, rows };
}

/** Its text; cells of a table are parted by a space. */
export const textOf = <P>(content: Content<P>, textOfPiece: (piece: P) => string): string =>
	stretchesOf(content)
		.map((pieces) => pieces.map(textOfPiece).join(''))
		.filter((stretch, _, all) => all.length === 1 || stretch !== '')
		.join(' ');

/** The text of each row of a table. */
export const rowTexts = <P>(
	{ rows }: TableContent<P>,
	textOfPiece: (piece: P) => string,
): readonly string[] =>
	rows.map((row) =>
		row
			.map(({ pieces }) => pieces.map(textOfPiece).join(''))
			.filter((text) => text !== '')
			.join(' '),
	);

/** Its reading text. */
export const readingOf = (content: Content<{ readonly reading: string }>): string =>
	textOf(content, ({ reading }) => reading);
