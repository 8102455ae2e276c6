/**
 * A small letter after a full stop, where the word before is too long to be an abbreviation: no sentence
 * begins with one.
 */
import type { PairScore } from '#layout/from-text/model/page.ts';
import { CLOSE, OPEN } from '#layout/from-text/model/word.ts';

const SMALL_AFTER_STOP = 1.5;
const LONG = 5;

export const smallAfterStop: PairScore = (_, left, right) =>
	left.close === CLOSE.sentence && right.open === OPEN.lower && left.core.length >= LONG
		? -SMALL_AFTER_STOP
		: 0;
