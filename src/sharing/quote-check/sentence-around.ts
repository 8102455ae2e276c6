/** The rest of the sentence around a stretch of a text. */

/** Words that are written short, and initials: the full stop behind them ends nothing. */
const SHORT = String.raw`(?<!(?<![\p{L}.])(?:\p{L}|(?:\p{L}\.)+\p{L}|artt?|pp|nrs?|blz|drs?|mr|prof|ir|ing|jl|bijv|bv|ca|vgl|resp|inz|evt))`;

/**
 * Where a sentence ends: a full stop, question mark or exclamation mark, what closes with it, and a capital
 * or nothing behind it.
 */
const END = new RegExp(String.raw`(?:${SHORT}\.|[?!…])["'’”)\]]*(?=\s+["'‘“([]*[\p{Lu}\p{N}]|\s*$)`, 'gu');

export function sentenceAround(
	text: string,
	from: number,
	to: number,
): { readonly before: string; readonly behind: string } {
	const ends = [...text.matchAll(END)].map(({ index, 0: end }) => index + end.length);
	const begin = ends.findLast((end) => end <= from) ?? 0;
	// Words that end with their sentence have their full stop behind them.
	const stop =
		ends.find((end) => end > to || (end === to && /[.?!…]/u.test(text.charAt(end - 1)))) ?? text.length;
	return { before: worded(text.slice(begin, from)), behind: worded(text.slice(to, stop)) };
}

/** Nothing where there are only signs. */
const worded = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text.trim() : '');
