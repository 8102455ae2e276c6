/**
 * Footnote calls: a mark in small type, raised beside the word it belongs to. Its box tells the word; nothing
 * is guessed.
 */
import { gluedMark, noteMark } from '#edition/note-marks.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';
import type { LayoutCall } from '#layout/layout.ts';

/** A call is set in type of this share of its word's size or less. */
const SMALL = 0.86;
/** It stands this near behind its word, in sizes of the word: a space of a justified line may be between, */
const NEAR = 0.5;
/** and so far above its baseline. */
const RAISED = [0.15, 0.75] as const;

/** What a call stands at has a letter, a figure or the end of a sentence: a bullet or a dash has no note. */
const CALLABLE = /[\p{L}\p{N}\p{Pe}\p{Pf}.,;:!?%"']/u;

export interface RaisedCalls {
	readonly calls: readonly LayoutCall[];
	/** The rows without them. */
	readonly rows: readonly (readonly BoxedWord[])[];
}

export function raisedCalls(rows: readonly (readonly BoxedWord[])[]): RaisedCalls {
	const words = rows.flat();
	const calls: LayoutCall[] = [];
	const rest = rows.map((row) =>
		row.filter((word) => {
			const mark = noteMark(word.text);
			const of = mark && words.find((other) => isCalledAt(other, word));
			if (!mark || !of || word.folio) return true;
			const { text: label, line, start, end } = word;
			const places = [{ line: of.line, start: of.start, nats: 0 }];
			calls.push({ label, mark: mark.mark, rank: mark.rank, line, start, end, places });
			return false;
		}),
	);
	return { calls, rows: rest.filter((row) => row.length > 0) };
}

/** The marks that notes of a page are called by: raised ones, and what is stuck to the end of a word. */
export const calledMarks = (
	rows: readonly (readonly BoxedWord[])[],
	calls: readonly LayoutCall[],
): ReadonlySet<string> =>
	new Set([
		...calls.map(({ mark }) => mark),
		...rows.flat().flatMap(({ text }) => gluedMark(text)?.mark ?? []),
	]);

function isCalledAt(word: BoxedWord, call: BoxedWord): boolean {
	const raised = (word.baseline - call.baseline) / word.size;
	if (!CALLABLE.test(word.text)) return false;
	// In one raw line a call stands behind its word, however near the one before it is drawn.
	if (call.line === word.line && call.start < word.end) return false;
	return (
		call.size <= word.size * SMALL &&
		Math.abs(call.left - word.right) <= NEAR * word.size &&
		raised >= RAISED[0] &&
		raised <= RAISED[1]
	);
}
