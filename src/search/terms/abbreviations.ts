/** Abbreviations for what they stand for, and the reverse. */

import type { Abbreviation } from '#search/index/lexicon.ts';
import { inRow } from '#search/terms/compounds.ts';
import type { Certainty, Sequence } from '#search/terms/expansion.ts';
import type { WordIndex } from '#search/terms/word-index.ts';
import { slipsBetween } from '#search/text/misspelling.ts';
import { root } from '#search/text/stem.ts';

/** What an abbreviation that was asked stands for, where the texts have it. */
export function shortened(
	letters: string,
	index: WordIndex,
	abbreviations: readonly Abbreviation[],
): readonly Sequence[] {
	return abbreviations
		.filter(({ short }) => solid(short) === letters)
		.flatMap(({ long }) => inRow(solid(long), long.split(' '), 'abbreviation', index));
}

/**
 * The abbreviations, where the texts have them, of what was asked in full, or nearly: half typed, or with a
 * slip.
 * @param last whether it may be half typed.
 */
export function inFull(
	letters: string,
	last: boolean,
	index: WordIndex,
	abbreviations: readonly Abbreviation[],
): readonly Sequence[] {
	return abbreviations.flatMap((one) => {
		const certainty = certaintyOf(letters, last, one);
		return certainty ? inRow(solid(one.short), one.short.split(' '), certainty, index) : [];
	});
}

function certaintyOf(letters: string, last: boolean, { long, also }: Abbreviation): Certainty | undefined {
	const whole = solid(long);
	if (whole === letters || also.some((one) => root(one) === root(letters))) return 'abbreviation';
	// Less than half of it may become anything.
	if (last && letters.length > whole.length / 2 && whole.startsWith(letters)) return 'begin';
	return slipsBetween(letters, whole) === undefined ? undefined : 'near';
}

function solid(words: string): string {
	return words.replaceAll(' ', '');
}
