/**
 * Raised calls: an extractor that sorts words by their top puts a raised footnote call on a row of its own, above the row of
 * its word. Such a row holds nothing but small numbers. Calls that kept their word (`gegevens8`) are only noted here.
 */
import type { RawLine } from '#reconstruct/stages/raw-lines.ts';

/** A call on a row of its own. */
export interface RaisedCall {
	/** As printed: `8`, `[8]`. */
	readonly label: string;
	/** Its number alone. */
	readonly number: string;
	readonly line: number;
	readonly start: number;
	readonly end: number;
}

export interface RaisedCalls {
	readonly calls: readonly RaisedCall[];
	readonly rows: readonly RawLine[];
	/** Every number that may be the label of a note. */
	readonly labels: ReadonlySet<number>;
}

const LABEL = /^[([]?(\d{1,3})[)\]]?$/;
const GLUED = /\p{L}[\p{L}'’]+[)"'”’»]*[.,;:!?]?[)"'”’»]*(\d{1,3})[.,;:!?)"'”’»]*$/u;
/** A page with more rows of bare numbers than this is a table. */
const MOST_ROWS = 24;

/** The number stuck to the end of a word, if there is one: `gegevens8,` gives 8. */
export function gluedLabel(text: string): string | null {
	return GLUED.exec(text)?.[1] ?? null;
}

export function raisedCalls(rows: readonly RawLine[]): RaisedCalls {
	const bareRows = rows.filter(
		(row, i) => i + 1 < rows.length && row.words.every((word) => LABEL.test(word.text)),
	);
	const raised = new Set(bareRows.length > MOST_ROWS ? [] : bareRows);
	const labels = new Set<number>();
	const calls: RaisedCall[] = [];
	for (const row of rows) {
		for (const word of row.words) {
			if (raised.has(row)) {
				const number = (LABEL.exec(word.text) as RegExpExecArray)[1] as string;
				calls.push({ label: word.text, number, line: row.line, start: word.start, end: word.end });
				labels.add(Number(number));
			} else {
				const glued = gluedLabel(word.text);
				if (glued) labels.add(Number(glued));
			}
		}
	}
	return { calls, rows: rows.filter((row) => !raised.has(row)), labels };
}
