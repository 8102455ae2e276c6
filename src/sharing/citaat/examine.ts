/** A stretch of words, without a mark of omission, looked up in one edition. */
import { compare } from '#sharing/citaat/compare.ts';
import { blockAt, type EditionIndex } from '#sharing/citaat/edition-index.ts';
import type { Forgiven, Part } from '#sharing/citaat/finding.ts';
import { type Passage, passages } from '#sharing/words/passages.ts';
import { fold, tokensOf } from '#sharing/words/tokens.ts';

/** Words of the edition, by number; the end is exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface Match extends Stretch {
	readonly parts: readonly Part[];
	readonly forgiven: readonly Forgiven[];
	readonly exact: boolean;
}

export type Examined =
	/** Letter for letter, but for what is forgiven: every place. */
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

/** Words up to which differences are looked for; longer ones are there letter for letter or not. */
export const LONGEST = 20_000;

export function examine(pasted: string, edition: EditionIndex, beyond = 0): Examined {
	const quote = unparted(pasted, edition);
	const found = lookUp(quote, edition, beyond);
	return quote === pasted ? found : excused(found);
}

/** The same, with the hyphens at line ends named. */
function excused(found: Examined): Examined {
	const named = (match: Match): Match => ({
		...match,
		forgiven: [...new Set([...match.forgiven, 'hyphens' as const])],
	});
	if (found.kind === 'none') return found;
	return found.kind === 'near'
		? { ...found, match: named(found.match) }
		: { ...found, matches: found.matches.map(named) };
}

function lookUp(quote: string, edition: EditionIndex, beyond: number): Examined {
	const words = wordsOf(quote);
	const folded = words.map(({ key }) => key);
	const exact = [
		folded,
		words.filter((word, at) => !isRaised(quote, word, words[at - 1])).map(({ key }) => key),
	]
		.filter((keys, at) => keys.length > 0 && (at === 0 || keys.length < folded.length))
		.flatMap((keys) =>
			placesOf(keys, edition).map((start) =>
				matchAt(quote, words, edition, { start, end: start + keys.length }),
			),
		)
		.filter((match) => match.exact)
		.sort((one, other) => Number(one.start < beyond) - Number(other.start < beyond));
	if (exact.length > 0) return { kind: 'exact', matches: exact };
	if (quote.length > LONGEST) return { kind: 'none' };
	const all = passages(folded, edition.folded);
	const least = Math.min(LEAST, Math.ceil(words.length * ENOUGH));
	const found = all.filter(({ shared, runs }) => shared >= least && shared >= runs * RUN);
	const shared = found.reduce((sum, passage) => sum + passage.shared, 0);
	const [only] = found;
	if (!only || words.length < SHORT || shared < words.length * ENOUGH) return { kind: 'none' };
	if (found.length === 1) {
		const match = around(quote, words, edition, only);
		return match.exact ? { kind: 'exact', matches: [match] } : { kind: 'near', match };
	}
	return {
		kind: 'pieces',
		matches: found.map((passage, at) => piece(quote, words, edition, passage, found[at + 1]?.from)),
		skipped: isSkipped(found, edition),
	};
}

/** A word of the quotation: where it stands in it, and what it is looked up by. */
interface QuotedWord {
	readonly start: number;
	readonly end: number;
	readonly key: string;
}

const wordsOf = (quote: string): QuotedWord[] =>
	tokensOf(quote)
		.filter(({ kind }) => kind === 'word')
		.map(({ text, start }) => ({ start, end: start + text.length, key: fold(text) }));

/** A word that a line end parted is one word where the edition has it so. */
function unparted(quote: string, { folded }: EditionIndex): string {
	const join = (text: string): string =>
		text.replace(
			/(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*)[-‐]\s+(\p{L}[\p{L}\p{M}]*)/gu,
			(found, one: string, other: string) => (folded.places.has(fold(one + other)) ? one + other : found),
		);
	// Of a word parted twice, and of two in a row, the first pass leaves one.
	return join(join(quote));
}

/** Whether digits may be a call's: right behind a word, raised, or in brackets. */
function isRaised(quote: string, { key, start, end }: QuotedWord, before: QuotedWord | undefined): boolean {
	if (!/^\p{N}+$/u.test(key) || !before) return false;
	return (
		/^[[(\s]*$/u.test(quote.slice(before.end, start)) &&
		(start === before.end || /[\])]/u.test(quote[end] ?? ''))
	);
}

/** Words that are compared letter for letter at the places they are found at, all places together. */
const MOST = 100_000;

/** Where all words stand in a row. */
function placesOf(words: readonly string[], { folded }: EditionIndex): number[] {
	const counts = words.map((word) => folded.places.get(word)?.length ?? 0);
	const rarest = counts.indexOf(Math.min(...counts.slice(0, 2_000)));
	return (folded.places.get(words[rarest] ?? '') ?? [])
		.map((place) => place - rarest)
		.filter((start) => words.every((word, at) => folded.words[start + at] === word))
		.slice(0, Math.max(10, MOST / words.length));
}

function matchAt(
	quote: string,
	words: readonly QuotedWord[],
	edition: EditionIndex,
	{ start, end }: Stretch,
	from = 0,
	to = words.length,
): Match {
	const [first, last] = [edition.words[start], edition.words[end - 1]];
	const [mine, mineLast] = [words[from], words[to - 1]];
	if (!first || !last || !mine || !mineLast) return { start, end, parts: [], forgiven: [], exact: false };
	const text = edition.text.slice(first.start, last.start + last.text.length);
	const quoted = quote.slice(mine.start, mineLast.end);
	if (quoted === text) return { start, end, parts: [{ kind: 'same', text }], forgiven: [], exact: true };
	return { start, end, ...compare(quoted, text, (at) => edition.calls.get(first.start + at)) };
}

/** A passage with the words at its edges that the quotation has otherwise, as far as its block goes. */
function around(
	quote: string,
	words: readonly QuotedWord[],
	edition: EditionIndex,
	{ from, to, start, end }: Passage,
): Match {
	const before = edition.starts[blockAt(edition, edition.words[start]?.start ?? 0)] ?? 0;
	const after =
		edition.starts[blockAt(edition, edition.words[end - 1]?.start ?? 0) + 1] ?? edition.text.length;
	let [first, last] = [start, end];
	while (first > start - from && (edition.words[first - 1]?.start ?? -1) >= before) first -= 1;
	while (last < end + words.length - to && (edition.words[last]?.start ?? after) < after) last += 1;
	const narrow = matchAt(quote, words, edition, { start, end });
	return narrow.exact ? narrow : trimmed(matchAt(quote, words, edition, { start: first, end: last }));
}

/** Words of the text alone at either end are not the quotation's concern. */
function trimmed(match: Match): Match {
	const parts = [...match.parts];
	while (parts[0]?.kind === 'text' && parts[1]?.kind === 'same') parts.shift();
	while (parts.at(-1)?.kind === 'text' && parts.at(-2)?.kind === 'same') parts.pop();
	return { ...match, parts, exact: match.exact || parts.every(({ kind }) => kind === 'same') };
}

/** A passage of several, with the words of the quotation up to the next. */
function piece(
	quote: string,
	words: readonly QuotedWord[],
	edition: EditionIndex,
	{ from, to, start, end }: Passage,
	next = words.length,
): Match {
	const match = matchAt(quote, words, edition, { start, end }, from, to);
	const loose = words.slice(to, next);
	const [first, last] = [loose[0], loose.at(-1)];
	if (!first || !last) return match;
	const text = ` ${quote.slice(first.start, last.end)}`;
	return { ...match, parts: [...match.parts, { kind: 'quote', text }], exact: false };
}

/** Whether the pieces follow each other in one block, so that words between them were left out and nothing else. */
function isSkipped(found: readonly Passage[], edition: EditionIndex): boolean {
	const blocks = found.map(({ start }) => blockAt(edition, edition.words[start]?.start ?? 0));
	return (
		new Set(blocks).size === 1 &&
		found.every((passage, at) => at === 0 || passage.start >= (found[at - 1]?.end ?? 0))
	);
}
