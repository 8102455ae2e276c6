/** Pieces of a table: words of one line that stand in one column, or over some. */

import { leftOf, rightOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import { APART } from '#layout/from-boxes/tables/columns.ts';
import { isNumber, isYear } from '#layout/from-boxes/tables/grid.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

export interface Piece {
	readonly words: readonly BoxedWord[];
	readonly baseline: number;
	readonly size: number;
	readonly left: number;
	readonly right: number;
	/** First and last column it stands over, from 0. */
	readonly from: number;
	readonly to: number;
	readonly number: boolean;
	readonly bold: boolean;
}

/** Words may reach so far over a cut, in sizes of their type. */
const OVER = 0.3;
const CURRENCY = /^(?:[€$£¥]|EUR|USD)$/u;

/** `cuts`: between the columns. Words of one column are one piece, whatever white is in them. */
export function piecesOf(lines: readonly TableLine[], cuts: readonly number[]): Piece[] {
	const pieces = linePieces(lines, cuts);
	// Years above all numbers are heads.
	const body = pieces.find(({ number, words, from }) => number && from > 0 && !isYear(words))?.baseline ?? 0;
	return pieces.map((piece) =>
		piece.number && isYear(piece.words) && piece.baseline < body ? { ...piece, number: false } : piece,
	);
}

function linePieces(lines: readonly TableLine[], cuts: readonly number[]): Piece[] {
	return lines.flatMap(({ words, baseline }) => {
		const pieces: Piece[] = [];
		for (const run of runsOf(words, APART).flatMap((own) => atCuts(own, cuts))) {
			const piece = pieceOf(run, baseline, cuts);
			const last = pieces.at(-1);
			if (last && last.to >= piece.from)
				pieces[pieces.length - 1] = {
					...pieceOf([...last.words, ...run], baseline, cuts),
					from: last.from,
					to: Math.max(last.to, piece.to),
				};
			else pieces.push(piece);
		}
		return pieces;
	});
}

/** A run, parted where a cut lies in white between two of its words that is wider than its other white. */
function atCuts(run: readonly BoxedWord[], cuts: readonly number[]): (readonly BoxedWord[])[] {
	const gaps = run.slice(1).map((word, i) => word.left - (run[i]?.right ?? 0));
	const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
	const at = gaps.findIndex((gap, i) => {
		const [before, word] = [run[i], run[i + 1]];
		if (!before || !word || gap < 0.2 * word.size) return false;
		const lies = cuts.some((cut) => cut >= before.right - 0.1 && cut <= word.left + 0.1);
		return lies && (gaps.length === 1 ? gap > 0.3 * word.size : gap > 1.3 * usual);
	});
	return at < 0 ? [run] : [run.slice(0, at + 1), ...atCuts(run.slice(at + 1), cuts)];
}

function pieceOf(words: readonly BoxedWord[], baseline: number, cuts: readonly number[]): Piece {
	const size = Math.max(...words.map((word) => word.size));
	const [left, right] = [leftOf(words), rightOf(words)];
	const columnAt = (x: number): number => cuts.filter((cut) => cut <= x).length;
	const from = columnAt(Math.min(left + OVER * size, (left + right) / 2));
	const to = Math.max(from, columnAt(Math.max(right - OVER * size, (left + right) / 2)));
	return {
		words,
		baseline,
		size,
		left,
		right,
		from,
		to,
		number: isNumber(words),
		bold: words.every(({ font }) => font.bold),
	};
}

/** The cuts without those that set a sign of money apart from its sums. */
export function withoutSigns(lines: readonly TableLine[], cuts: readonly number[]): readonly number[] {
	const pieces = piecesOf(lines, cuts);
	return cuts.filter((_, column) => {
		const own = pieces.filter(({ from, to }) => from === column && to === column);
		return own.length === 0 || !own.every(({ words }) => words.every(({ text }) => CURRENCY.test(text)));
	});
}
