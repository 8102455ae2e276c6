/**
 * Raised calls: an extractor that sorts words by their top puts a raised footnote call on a row of its own,
 * above the row of its word. Such a row holds nothing but marks of notes. Calls that kept their word
 * (`gegevens8`) are only noted here.
 */
import { gluedMark, isNumber, type NoteMark, noteMark } from '#edition/note-marks.ts';
import type { LayoutCall } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';

/** A call on a row of its own: which word it belongs to is not told yet. */
export type RaisedCall = Omit<LayoutCall, 'places'>;

export interface RaisedCalls {
	readonly calls: readonly RaisedCall[];
	readonly rows: readonly RawLine[];
	/** Ranks of all marks that may be the label of a note. */
	readonly labels: ReadonlySet<number>;
}

/** A page with more rows of bare numbers than this is a table. */
const MOST_ROWS = 24;

export function raisedCalls(rows: readonly RawLine[]): RaisedCalls {
	const raised = new Set(rows.filter((row, i) => isRaised(row, rows.slice(i + 1))));
	if (raised.size > MOST_ROWS) raised.clear();
	const labels = new Set<number>();
	const calls: RaisedCall[] = [];
	for (const row of rows) {
		for (const word of row.words) {
			if (raised.has(row)) {
				const { mark, rank } = noteMark(word.text) as NoteMark;
				calls.push({
					label: word.text,
					mark,
					rank,
					line: row.line,
					start: word.start,
					end: word.end,
				});
				labels.add(rank);
			} else {
				const glued = gluedMark(word.text);
				if (glued) labels.add(glued.rank);
			}
		}
	}
	return { calls, rows: rows.filter((row) => !raised.has(row)), labels };
}

/**
 * Whether a row holds nothing but marks; a sign or a letter is one only where a note below begins with it.
 */
function isRaised({ words }: RawLine, below: readonly RawLine[]): boolean {
	if (below.length === 0) return false;
	return words.every(({ text }) => {
		const own = noteMark(text);
		if (own === null || isNumber(own)) return own !== null;
		return below.some((row) =>
			row.words.some((word, i) => i + 1 < row.words.length && labels(word.text, own)),
		);
	});
}

const labels = (text: string, { rank }: NoteMark): boolean => noteMark(text)?.rank === rank;
