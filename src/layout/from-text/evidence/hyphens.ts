/** Hyphens: one inside a row hardly ends a word, and one at a line end parts two halves that make a word. */
import type { PairScore, SearchPage } from '#layout/from-text/model/page.ts';
import { CLOSE, type Word } from '#layout/from-text/model/word.ts';
import { SUSPENDED } from '#layout/language/suspended.ts';

/** A word with a hyphen at its end inside a line: only `in- en uitvoer` does that. */
const HYPHEN_INSIDE = 2.5;
const SUSPENDED_END = 1.5;
const KNOWN = 3;
const DIVIDES = 1.2;
const UNKNOWN = -1;
const FREQUENT = -2.5;
const CAPITAL = -2.5;

export const hyphenInside: PairScore = (_, left, right, inside) =>
	inside && left.close === CLOSE.hyphen && !SUSPENDED.has(right.core) ? -HYPHEN_INSIDE : 0;

/** Gain of the line that ends in `head` running on with `tail`. */
export function divided(page: SearchPage, head: Word, tail: Word): number {
	if (SUSPENDED.has(tail.core)) return SUSPENDED_END;
	if (!/^\p{Ll}/u.test(tail.text)) return CAPITAL;
	if (isKnown(page, head.core, tail.core)) return KNOWN;
	if (page.language.frequent.has(tail.core) && tail.core.length > 2) return FREQUENT;
	return page.language.divisions.has(head.core.slice(-2) + tail.core.slice(0, 2)) ? DIVIDES : UNKNOWN;
}

/** Whether the joined word stands elsewhere on the page or in the language's vocabulary. */
function isKnown({ counts, language }: SearchPage, head: string, tail: string): boolean {
	return (
		(counts.get(head + tail) ?? 0) > 0 ||
		(counts.get(`${head}-${tail}`) ?? 0) > 0 ||
		language.vocabulary.has(head + tail)
	);
}
