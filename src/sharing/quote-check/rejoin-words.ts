/**
 * Words that copying parted, put together where the edition has them whole: at a line end, and behind a
 * capital that was set apart.
 */

import { fold } from '#sharing/alignment/tokens.ts';
import type { EditionIndex } from '#sharing/quote-check/edition-index.ts';
import type { QuoteToken } from '#sharing/quote-check/quote-tokens.ts';

/** *inlichtingen- en veiligheidsdiensten* is no word that a line end parted. */
const JOINING = /^(?:en|of|tot|noch|als|dan)$/u;

export function rejoinWords(tokens: readonly QuoteToken[], { folded }: EditionIndex): readonly QuoteToken[] {
	const joined: QuoteToken[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) continue;
		joined.push(token);
		// A word may be parted more than once.
		for (let last = token, next = nextPart(tokens, at, last); next; next = nextPart(tokens, at, last)) {
			const taken = tokens.slice(at + 1, next.at + 1);
			const key = last.key + (tokens[next.at]?.key ?? '');
			if (!folded.places.has(fold(key)) && !startsWord(key)) break;
			last = { ...last, raw: last.raw + taken.map(({ raw }) => raw).join(''), key, why: next.why };
			joined[joined.length - 1] = last;
			at = next.at;
		}
		const end = joined.at(-1);
		if (end && end !== token && !folded.places.has(fold(end.key))) {
			// It began like a word and was none.
			joined.splice(-1, 1, ...tokens.slice(tokens.indexOf(token), at + 1));
		}
	}
	return joined;

	function startsWord(key: string): boolean {
		const begin = fold(key);
		return begin.length > 3 && [...folded.places.keys()].some((word) => word.startsWith(begin));
	}
}

function nextPart(
	tokens: readonly QuoteToken[],
	at: number,
	last: QuoteToken,
): { readonly at: number; readonly why: 'hyphens' | 'space' } | undefined {
	if (last.kind !== 'word' || !/^\p{L}/u.test(last.key)) return undefined;
	let next = at + 1;
	const hyphen = tokens[next]?.key === '-';
	if (hyphen) next += 1;
	let spaces = 0;
	for (; tokens[next]?.kind === 'space' || tokens[next]?.kind === 'skipped'; next += 1) spaces += 1;
	const part = tokens[next];
	if (spaces === 0 || part?.kind !== 'word' || !/^\p{L}/u.test(part.key) || JOINING.test(part.key))
		return undefined;
	if (hyphen) return { at: next, why: 'hyphens' };
	return /^\p{Lu}$/u.test(last.key) && /^\p{Ll}/u.test(part.key) ? { at: next, why: 'space' } : undefined;
}
