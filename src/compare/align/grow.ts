/**
 * Pairs grow from a word that both texts have, letter by letter in both directions, so that words parted or
 * joined otherwise (`samen-` `werking` and `samenwerking`, `T` `oezicht` and `Toezicht`) stay in one pair.
 */

import type { Alignment, Pair, Side } from '#compare/align/side.ts';
import type { Letters } from '#compare/letters.ts';

/** A place in a text: the next word, and the next letter of it in the direction of reading. */
interface Place {
	word: number;
	letter: number;
}

type Step = 1 | -1;

const lettersAt = (side: Side, word: number): Letters | undefined =>
	side.paired[word] === 0 ? side.letters[word] : undefined;

function letterAt(
	side: Side,
	{ word, letter }: Place,
	step: Step,
): { sign: string; free: boolean } | undefined {
	const letters = lettersAt(side, word);
	if (letters === undefined) return undefined;
	const index = step === 1 ? letter : letters.text.length - 1 - letter;
	return { sign: letters.text[index] ?? '', free: letters.free?.[index] === true };
}

/** One letter on; over words without a letter (a soft hyphen alone) too. */
function advance(side: Side, place: Place, step: Step): void {
	place.letter += 1;
	settle(side, place, step);
}

function settle(side: Side, place: Place, step: Step): void {
	for (;;) {
		const letters = lettersAt(side, place.word);
		if (letters === undefined || place.letter < letters.text.length) return;
		place.word += step;
		place.letter = 0;
	}
}

/**
 * Told of each least stretch of the same letters that begins and ends between words of both texts.
 * Places are of words: the ones to go on with.
 */
export type Met = (print: number, conversion: number) => void;

/** Walks both texts from a pair of words as long as their letters are the same. */
export function walk(
	print: Side,
	conversion: Side,
	from: readonly [number, number],
	step: Step,
	met: Met,
): void {
	const ours: Place = { word: from[0], letter: 0 };
	const theirs: Place = { word: from[1], letter: 0 };
	settle(print, ours, step);
	settle(conversion, theirs, step);
	for (;;) {
		const own = letterAt(print, ours, step);
		const other = letterAt(conversion, theirs, step);
		if (own && other && own.sign === other.sign) {
			advance(print, ours, step);
			advance(conversion, theirs, step);
		} else if (own?.free) advance(print, ours, step);
		else if (other?.free) advance(conversion, theirs, step);
		else return;
		if (ours.letter === 0 && theirs.letter === 0) met(ours.word, theirs.word);
	}
}

/** The widest pair around a word of each text; undefined where not even these two are the same. */
export function grownPair({ print, conversion }: Alignment, at: readonly [number, number]): Pair | undefined {
	let end = at;
	walk(print, conversion, at, 1, (...place) => {
		end = place;
	});
	let start: readonly [number, number] = [at[0] - 1, at[1] - 1];
	walk(print, conversion, start, -1, (...place) => {
		start = place;
	});
	const pair = {
		print: { start: start[0] + 1, end: end[0] },
		conversion: { start: start[1] + 1, end: end[1] },
	};
	return pair.print.end > pair.print.start && pair.conversion.end > pair.conversion.start ? pair : undefined;
}

/** Takes a pair's words, so that no other pair has them. */
export function take({ print, conversion, pairs }: Alignment, pair: Pair): void {
	print.paired.fill(1, pair.print.start, pair.print.end);
	conversion.paired.fill(1, pair.conversion.start, pair.conversion.end);
	pairs.push(pair);
}

/** Grows and takes the pair around two words, where neither has been paired. */
export function grow(alignment: Alignment, print: number, conversion: number): void {
	if (alignment.print.paired[print] !== 0 || alignment.conversion.paired[conversion] !== 0) return;
	const pair = grownPair(alignment, [print, conversion]);
	if (pair) take(alignment, pair);
}
