/** A stretch of words, without a mark of omission, looked up in one edition. */

import { type Passage, passages } from '#sharing/alignment/passages.ts';
import { fold } from '#sharing/alignment/tokens.ts';
import { blockAt, type EditionIndex } from '#sharing/quote-check/edition-index.ts';
import { around, type Match, matchAt, withEdges } from '#sharing/quote-check/match-at.ts';
import type { QuoteToken } from '#sharing/quote-check/quote-tokens.ts';
import { rejoinWords } from '#sharing/quote-check/rejoin-words.ts';

export type Examined =
	/** Letter for letter, but for what is accidentals: every place. */
	| { readonly kind: 'exact'; readonly matches: readonly Match[] }
	| { readonly kind: 'near'; readonly match: Match }
	/** From more than one place; none of them with less than {@link LEAST} words. */
	| { readonly kind: 'pieces'; readonly matches: readonly Match[]; readonly skipped: boolean }
	| { readonly kind: 'none' };

/** The part of the words of a quotation that must stand in the text for it to be the same quotation. */
const ENOUGH = 0.6;

/** Fewer words at a place are chance, not a piece of a quotation. */
const LEAST = 4;

/** Shared words must stand in rows of so many on average: any two texts share words in some order. */
const RUN = 2;

/** A quotation of fewer words is there or is not: with one of them exchanged it is another. */
const SHORT = 3;

/** Characters up to which differences are looked for; longer ones are there letter for letter or not. */
export const LONGEST = 20_000;

/** @param beyond word of the edition from which on a place is preferred. */
export function examine(typed: readonly QuoteToken[], edition: EditionIndex, beyond = 0): Examined {
	const exact = exactly(typed, edition, beyond);
	if (exact.length > 0) return { kind: 'exact', matches: exact };
	const tokens = rejoinWords(typed, edition);
	const again = tokens.length < typed.length ? exactly(tokens, edition, beyond) : [];
	if (again.length > 0) return { kind: 'exact', matches: again };
	if (typed.reduce((sum, { raw }) => sum + raw.length, 0) > LONGEST) return { kind: 'none' };
	return nearly(tokens, edition);
}

/** A word of the quotation: its token, and what it is looked up by. */
interface QuotedWord {
	readonly token: number;
	readonly key: string;
}

const wordsOf = (tokens: readonly QuoteToken[]): QuotedWord[] =>
	tokens.flatMap(({ kind, key }, token) => (kind === 'word' ? [{ token, key: fold(key) }] : []));

function exactly(tokens: readonly QuoteToken[], edition: EditionIndex, beyond: number): Match[] {
	const words = wordsOf(tokens);
	const bare = words.filter((word, at) => !isRaised(tokens, word, words[at - 1]));
	const tried = [words, ...(bare.length < words.length ? [bare] : [])];
	return tried
		.filter(({ length }) => length > 0)
		.flatMap((some) => {
			const keys = some.map(({ key }) => key);
			return placesOf(keys, edition).map((start) =>
				matchAt(tokens, edition, { start, end: start + keys.length }),
			);
		})
		.filter(({ exact }) => exact)
		.sort((one, other) => Number(one.start < beyond) - Number(other.start < beyond));
}

/**
 * Whether digits may be a call's: raised, in brackets, or right behind a word or its sign; or the label with
 * which a note begins.
 */
function isRaised(
	tokens: readonly QuoteToken[],
	{ key, token }: QuotedWord,
	before: QuotedWord | undefined,
): boolean {
	if (!/^\p{N}+$/u.test(key)) return false;
	if (!before) return true;
	const between = tokens
		.slice(before.token + 1, token)
		.map(({ raw }) => raw)
		.join('');
	return /^[[(\s^.,;:!?)'"’”]*$/u.test(between);
}

function nearly(tokens: readonly QuoteToken[], edition: EditionIndex): Examined {
	const words = wordsOf(tokens);
	// Its words stand in a row, and a sign is otherwise.
	const rows = placesOf(
		words.map(({ key }) => key),
		edition,
	).slice(0, TRIED);
	const [row] = rows
		.map((start) => matchAt(tokens, edition, { start, end: start + words.length }))
		.sort((one, other) => differing(one) - differing(other));
	if (row) return { kind: 'near', match: row };
	const all = passages(
		words.map(({ key }) => key),
		edition.folded,
	);
	const least = Math.min(LEAST, Math.ceil(words.length * ENOUGH));
	const found = all.filter(({ shared, runs }) => shared >= least && shared >= runs * RUN);
	const shared = found.reduce((sum, passage) => sum + passage.shared, 0);
	const [only] = found;
	if (!only || words.length < SHORT || shared < words.length * ENOUGH) return { kind: 'none' };
	if (found.length === 1) {
		const match = around(tokens, words.length, edition, only);
		return match.exact ? { kind: 'exact', matches: [match] } : { kind: 'near', match };
	}
	const tokenOf = (word: number | undefined): number => words[word ?? -1]?.token ?? tokens.length;
	return {
		kind: 'pieces',
		matches: found.map(({ from, to, start, end }, at) => {
			const [begin, stop] = [at === 0 ? 0 : tokenOf(from), tokenOf(found[at + 1]?.from)];
			const inner = tokens.slice(tokenOf(from), tokenOf(to - 1) + 1);
			const [lead, rest] = [tokens.slice(begin, tokenOf(from)), tokens.slice(tokenOf(to - 1) + 1, stop)];
			return withEdges(lead, inner, rest, edition, { start, end });
		}),
		skipped: isSkipped(found, edition),
	};
}

/** Places that are compared sign by sign, for the one that is nearest. */
const TRIED = 20;

const differing = ({ parts }: Match): number =>
	parts.reduce((sum, { kind, text }) => sum + (kind === 'quote' || kind === 'text' ? text.length : 0), 0);

/** Words that are compared letter for letter at the places they are found at, all places together. */
const MOST = 100_000;

/** Where all words stand in a row. */
export function placesOf(words: readonly string[], { folded }: EditionIndex): number[] {
	const counts = words.map((word) => folded.places.get(word)?.length ?? 0);
	const rarest = counts.indexOf(Math.min(...counts.slice(0, 2_000)));
	return (folded.places.get(words[rarest] ?? '') ?? [])
		.map((place) => place - rarest)
		.filter((start) => words.every((word, at) => folded.words[start + at] === word))
		.slice(0, Math.max(10, MOST / words.length));
}

/**
 * Whether the pieces follow each other in one block, so that words between them were left out and nothing
 * else.
 */
function isSkipped(found: readonly Passage[], edition: EditionIndex): boolean {
	const blocks = found.map(({ start }) => blockAt(edition, edition.words[start]?.start ?? 0));
	return (
		new Set(blocks).size === 1 &&
		found.every((passage, at) => at === 0 || passage.start >= (found[at - 1]?.end ?? 0))
	);
}
