/**
 * How a link names a quotation to scripts: in the query, as `citaat=3.12.Zk3fQ9aB.AbCdEf…`. Browsers keep what stands
 * behind `:~:` from scripts, so it cannot stand there. It holds the number of the first word in the block that the fragment names,
 * how many words there are, the digest of the whole and a code of each word, so that a change can be shown where it is.
 */
import { codeOf, digestOf } from '#sharing/quote/fingerprint.ts';
import type { PlacedWord, Quotation } from '#sharing/quote/quotation.ts';

/** Words up to which each has a code: a link has to stay one that mail and chat carry. */
const MOST_CODED = 300;

export interface QuoteMark {
	/** 0-based, in the block that the fragment names. */
	readonly start: number;
	readonly words: number;
	readonly digest: string;
	/** One a word; empty where there are too many. */
	readonly codes: readonly string[];
}

export function markOf(words: readonly PlacedWord[], { first, last, text }: Quotation): QuoteMark {
	const block = words[first]?.block;
	const quoted = words.slice(first, last + 1);
	return {
		start: first - words.findIndex((word) => word.block === block),
		words: quoted.length,
		digest: digestOf(text),
		codes: quoted.length <= MOST_CODED ? quoted.map((word) => codeOf(word.text)) : [],
	};
}

export const printMark = ({ start, words, digest, codes }: QuoteMark): string =>
	[start, words, digest, ...(codes.length > 0 ? [codes.join('')] : [])].join('.');

/** @returns `undefined` where it is not whole, as after a mail that broke the link. */
export function readMark(text: string): QuoteMark | undefined {
	const [, start, words, digest, codes = ''] =
		/^(\d{1,5})\.(\d{1,5})\.([\w-]{8})(?:\.((?:[\w-]{2})+))?$/.exec(text) ?? [];
	if (start === undefined || words === undefined || digest === undefined) return undefined;
	const read = codes.match(/../g) ?? [];
	const expected = Number(words);
	if (expected === 0 || read.length !== (expected <= MOST_CODED ? expected : 0)) return undefined;
	return { start: Number(start), words: expected, digest, codes: read };
}
