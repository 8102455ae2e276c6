/** What an editor said of a row's cells, as word indexes. */
import type { PageDecision } from '#edition/model.ts';
import type { RawWord } from '#layout/raw-lines.ts';

export type CutDecision = Extract<PageDecision, { kind: 'cut' }>;

/** Columns beyond this no printed page has. */
export const MOST_COLUMNS = 4;

/** By 0-based column, the word its cell ends before; -1 where the column has no words in the row. */
export type CellEnds = ReadonlyMap<number, number>;

/** What a decision says of a row; `undefined` where words it names do not stand in the row exactly once. */
export function cellEnds(words: readonly RawWord[], decision: CutDecision): CellEnds | undefined {
	const ends = new Map<number, number>();
	if (decision.columns !== undefined) {
		for (let column = 0; column < MOST_COLUMNS; column++)
			if (!decision.columns.includes(column + 1)) ends.set(column, -1);
		const last = decision.columns.at(-1);
		if (last !== undefined) ends.set(last - 1, words.length);
	}
	for (const [column, named] of Object.entries(decision.ends)) {
		const end = endOf(words, named);
		if (end === undefined) return undefined;
		ends.set(Number(column) - 1, end);
	}
	return ends;
}

/** Index after these words, where they stand exactly once. */
function endOf(words: readonly RawWord[], named: string): number | undefined {
	const wanted = named.trim().split(/\s+/u);
	const ends: number[] = [];
	for (let i = 0; i + wanted.length <= words.length; i++) {
		if (wanted.every((word, k) => words[i + k]?.text === word)) ends.push(i + wanted.length);
	}
	return ends.length === 1 ? ends[0] : undefined;
}
