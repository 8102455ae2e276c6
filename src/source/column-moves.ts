/**
 * Two ways to cut one raw line: which words stand in which column, and which of them another way would put
 * elsewhere.
 */

/** A column from 1; `null` for what is set across the page. */
export type Column = number | null;

/** A word of the line. */
export interface PlacedWord {
	readonly text: string;
	/** Whether a cut stands before it. */
	readonly cutBefore: boolean;
	readonly column: Column;
	/** Where the other way would put it; the same column where it agrees. */
	readonly other: Column;
}

/** Words in a row that the other way would put in another column. */
export interface ColumnMove {
	readonly words: string;
	readonly column: Column;
	readonly other: Column;
}

/** A cut decision, as the account has it. */
interface Cut {
	/** Cells joined by ` | `. */
	readonly chosen: string;
	/** The same words, cut or placed otherwise. */
	readonly rival?: string;
	/** Columns of the rival's cells, where they are other ones. */
	readonly rivalColumns?: readonly number[];
}

/** Each word of a decision's text with the number of its cell. */
function cellsOf(text: string): { readonly word: string; readonly cell: number }[] {
	let cell = 0;
	return text.split(/\s+/).flatMap((word) => {
		if (word !== '|') return word === '' ? [] : [{ word, cell }];
		cell += 1;
		return [];
	});
}

/**
 * @param columns of the cells of the line as it was read, in order.
 * @returns `undefined` where the two do not hold the same words, or not so many cells as there are columns.
 */
export function placedWords(
	{ chosen, rival, rivalColumns = [] }: Cut,
	columns: readonly Column[],
): PlacedWord[] | undefined {
	const ours = cellsOf(chosen);
	const theirs = cellsOf(rival ?? chosen);
	const theirColumns: readonly Column[] = rivalColumns.length > 0 ? rivalColumns : columns;
	if (ours.length !== theirs.length) return undefined;
	const words = ours.map(({ word, cell }, index): PlacedWord | undefined => {
		const there = theirs[index];
		const column = columns[cell];
		const other = there && theirColumns[there.cell];
		if (there?.word !== word || column === undefined || other === undefined) return undefined;
		return { text: word, cutBefore: index > 0 && cell !== ours[index - 1]?.cell, column, other };
	});
	return words.every((word) => word !== undefined) ? words : undefined;
}

/** The words that change columns, as few stretches as there are. */
export function columnMoves(words: readonly PlacedWord[]): ColumnMove[] {
	const moves: { words: string; column: Column; other: Column }[] = [];
	let open = false;
	for (const { text, column, other } of words) {
		const last = moves.at(-1);
		if (column === other) open = false;
		else if (open && last?.column === column && last.other === other) last.words += ` ${text}`;
		else {
			moves.push({ words: text, column, other });
			open = true;
		}
	}
	return moves;
}
