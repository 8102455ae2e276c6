/**
 * What the language says of two words side by side: its class bigram, tempered because it is overconfident.
 */
import type { PairScore } from '#layout/from-text/model/page.ts';
import { CLOSE, OPEN } from '#layout/from-text/model/word.ts';

/** Share of the bigram's own claim that is believed. */
const TEMPER = 0.75;
/**
 * Two words a corpus never saw side by side speak against standing so by no more than this: most pairs are
 * never seen.
 */
const UNHEARD = -3;
/** A frequent word with a capital in the middle of a sentence. */
const CAPITAL_INSIDE = 2;

export const classBigram: PairScore = ({ language }, left, right) => {
	const nats = TEMPER * Math.max(UNHEARD, language.ratio(left.left, right.right));
	// A small word with a capital begins a sentence. In German it may be a noun.
	const begins = right.open === OPEN.capital && language.frequent.has(right.core) && language.code !== 'de';
	return begins && (left.close === CLOSE.bare || left.close === CLOSE.comma) ? nats - CAPITAL_INSIDE : nats;
};
