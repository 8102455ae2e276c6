/**
 * The measure: lines are broken greedily. A line fits in the measure, and the first word (or syllable, where
 * words are divided) of the next line of its block would not have fitted after it. Widths are uncertain by
 * about `sigma` of the measure: another face, kerning, letter-spacing. The main carrier of the whole
 * reconstruction.
 */

/** Steepness of the logistic curve that stands for the normal distribution. */
const LOGISTIC = 1.702;
/** No single line costs more than this for not obeying; the least probability is about one in a thousand. */
const MOST = 7;

/** -ln P(a line of this slack is possible), where slack is counted in sigmas. */
function unlikely(z: number): number {
	const x = -LOGISTIC * z;
	if (x > MOST) return MOST + 0.25 * (x - MOST);
	return x < -9 ? 0 : Math.log1p(Math.exp(x));
}

/** Cost of a line `width` wide in a measure. */
export function fits(width: number, measure: number, sigma: number): number {
	return unlikely((measure - width) / sigma);
}

/**
 * Not every line is broken greedily: authors break by hand, composers even a paragraph out. A line that
 * leaves room costs this much, and more the more room it leaves.
 */
const BREAK_LEAST = 4;
const BREAK_ROOM = 7;
/** A division the patterns allow in our eyes but not in the typesetter's. */
const DIVISION_DOUBT = 1.1;

/**
 * Cost of a line ending where it does: `whole` is its width with the next word, `part` with the least of that
 * word.
 */
export function breaks(whole: number, part: number, measure: number, sigma: number): number {
	const over = whole - measure;
	const most = BREAK_LEAST + BREAK_ROOM * Math.max(0, -over / measure);
	const all = Math.min(most, unlikely(over / sigma));
	if (part >= whole) return all;
	return Math.max(all, Math.min(DIVISION_DOUBT, unlikely((part - measure) / sigma)));
}
