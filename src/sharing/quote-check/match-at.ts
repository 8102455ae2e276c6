/** What was typed against the words of the edition at one place. */
import type { Passage } from '#sharing/alignment/passages.ts';
import { add, collate } from '#sharing/quote-check/collate.ts';
import { leadingEdge, trailingEdge } from '#sharing/quote-check/edges.ts';
import { blockAt, type EditionIndex } from '#sharing/quote-check/edition-index.ts';
import type { Accidental, Part } from '#sharing/quote-check/finding.ts';
import type { QuoteToken } from '#sharing/quote-check/quote-tokens.ts';

/** Words of the edition, by number; the end is exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface Match extends Stretch {
	/** All that was typed of it. */
	readonly parts: readonly Part[];
	readonly accidentals: readonly Accidental[];
	readonly exact: boolean;
}

/** Words at either end that may have been exchanged; more were put in. */
const FEW = 2;

export function matchAt(tokens: readonly QuoteToken[], edition: EditionIndex, at: Stretch): Match {
	const isWord = ({ kind }: QuoteToken): boolean => kind === 'word';
	const [begin, end] = [tokens.findIndex(isWord), tokens.findLastIndex(isWord)];
	// The bracket of a call goes with its digits.
	const isCall = /^\p{N}/u.test(tokens[end]?.key ?? '') && /^[[(^]$/u.test(tokens[end - 1]?.key ?? '');
	const last = isCall && /^[\])]$/u.test(tokens[end + 1]?.key ?? '') ? end + 1 : end;
	// The label of a note may be in brackets.
	const label = edition.calls.get(edition.words[at.start]?.start ?? -1);
	const signs = tokens.slice(0, begin).map(({ key }) => key.replace(/[[\]()\s]/gu, ''));
	const isSigned = label !== undefined && signs.join('') === label;
	const isLabel =
		isSigned ||
		(/^\p{N}/u.test(tokens[begin]?.key ?? '') &&
			tokens.slice(0, begin).every(({ key }) => /^[[(^]?$/u.test(key)));
	const first = isLabel ? 0 : begin;
	return withEdges(
		tokens.slice(0, first),
		tokens.slice(first, last + 1),
		tokens.slice(last + 1),
		edition,
		at,
	);
}

/** @param lead what was typed before the words that are compared; @param rest what was typed behind them. */
export function withEdges(
	lead: readonly QuoteToken[],
	inner: readonly QuoteToken[],
	rest: readonly QuoteToken[],
	edition: EditionIndex,
	{ start, end }: Stretch,
): Match {
	const [first, last] = [edition.words[start], edition.words[end - 1]];
	if (!first || !last) return { start, end, parts: [], accidentals: [], exact: false };
	const stop = last.start + last.text.length;
	const core = collate(inner, edition.text.slice(first.start, stop), (at) =>
		edition.calls.get(first.start + at),
	);
	const begin = edition.starts[blockAt(edition, first.start)] ?? 0;
	const finish = (edition.starts[blockAt(edition, last.start) + 1] ?? edition.text.length + 1) - 1;
	const edges = [
		hasWords(lead) ? loose(lead) : leadingEdge(lead, edition.text.slice(begin, first.start)),
		core,
		hasWords(rest) ? loose(rest) : trailingEdge(rest, edition.text.slice(stop, finish)),
	];
	const parts: Part[] = [];
	for (const edge of edges) for (const { kind, text, why } of edge.parts) add(parts, kind, text, why);
	const outer = [...lead, ...rest].flatMap(({ why }) => why ?? []);
	return {
		start,
		end,
		parts,
		accidentals: [...new Set([...outer, ...core.accidentals])],
		exact: edges.every(({ exact }) => exact),
	};
}

const hasWords = (tokens: readonly QuoteToken[]): boolean => tokens.some(({ kind }) => kind === 'word');

/** Words of the quotation that stand nowhere. */
const loose = (tokens: readonly QuoteToken[]): { readonly parts: Part[]; readonly exact: boolean } => ({
	parts: [{ kind: 'quote', text: tokens.map(({ raw }) => raw).join('') }],
	exact: false,
});

/** A passage with the words at its edges that the quotation has otherwise, as far as its block goes. */
export function around(
	tokens: readonly QuoteToken[],
	words: number,
	edition: EditionIndex,
	{ from, to, start, end }: Passage,
): Match {
	const before = edition.starts[blockAt(edition, edition.words[start]?.start ?? 0)] ?? 0;
	const after =
		edition.starts[blockAt(edition, edition.words[end - 1]?.start ?? 0) + 1] ?? edition.text.length;
	const inBlock = (at: number): boolean => {
		const word = edition.words[at];
		return word !== undefined && word.text !== '' && word.start >= before && word.start < after;
	};
	let [first, last] = [start, end];
	if (from <= FEW) while (first > start - from && inBlock(first - 1)) first -= 1;
	if (words - to <= FEW) while (last < end + words - to && inBlock(last)) last += 1;
	const narrow = matchAt(tokens, edition, { start, end });
	return narrow.exact ? narrow : trimmed(tokens, edition, { start: first, end: last });
}

/** Words of the text alone at either end are not the quotation's concern: the same without them. */
function trimmed(tokens: readonly QuoteToken[], edition: EditionIndex, wide: Stretch): Match {
	const match = matchAt(tokens, edition, wide);
	const isOnly = (part: Part | undefined): boolean => part?.kind === 'text';
	const parts = match.parts.filter(({ kind }) => kind !== 'aside');
	const count = (text: string): number => [...text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].length;
	const [first, last] = [parts[0], parts.at(-1)];
	const before = isOnly(first) && parts[1]?.kind === 'same' ? count(first?.text ?? '') : 0;
	const behind = isOnly(last) && parts.at(-2)?.kind === 'same' ? count(last?.text ?? '') : 0;
	if (before + behind === 0) return match;
	return matchAt(tokens, edition, { start: wide.start + before, end: wide.end - behind });
}
