/**
 * Guesses at the measure from the widths of whole rows alone: full lines make rows of nearly one, two, three
 * measures wide, and hardly any just above. Only a first guess, to spare the search the measures that cannot
 * be.
 */
import { MOST_COLUMNS } from '#layout/cut-decision.ts';
import type { Widths } from '#layout/from-text/model/setting.ts';

/** A full line is at most this share narrower than the measure. */
const RAGGED = 0.07;
/** Rows a little wider than a number of measures speak against it. */
const ABOVE = 0.35;
const STEP = 1.012;
/** A measure guessed too wide loses little, one too narrow everything. */
const ROOM = 1.045;

export interface Guess {
	readonly measure: number;
	/** Cells in the widest rows. */
	readonly abreast: number;
}

export function measureGuesses(widths: Widths, count: number): Guess[] {
	const totals = widths.left.map((left) => (left.at(-1) as number) - widths.space).sort((a, b) => a - b);
	const wide = totals[Math.floor(totals.length * 0.95)] ?? 0;
	const scores: { measure: number; score: number }[] = [];
	for (let measure = wide / (MOST_COLUMNS + 0.3); measure < wide * 1.03; measure *= STEP) {
		let score = 0;
		for (const total of totals) {
			const cells = Math.max(1, Math.ceil(total / measure - 0.02));
			if (cells > MOST_COLUMNS) continue;
			const short = cells - total / measure;
			if (short < RAGGED * cells) score++;
			if (cells > 1 && short > 0.75) score -= ABOVE;
		}
		scores.push({ measure, score });
	}
	const peaks = scores.filter((one, i) =>
		scores.slice(Math.max(0, i - 3), i + 4).every((near) => near.score <= one.score),
	);
	peaks.sort((a, b) => b.score - a.score);
	const guesses: Guess[] = [];
	const add = (measure: number): void => {
		if (guesses.some((guess) => Math.abs(guess.measure / measure / ROOM - 1) < 0.035)) return;
		guesses.push({ measure: measure * ROOM, abreast: Math.max(1, Math.ceil(wide / measure - 0.35)) });
	};
	for (const { measure } of peaks) if (guesses.length < count) add(measure);
	// And what follows if the widest rows hold a full line of each of three columns.
	add(wide / 3);
	// And if the page is one column, however few its rows.
	add(totals.at(-1) ?? 0);
	return guesses;
}
