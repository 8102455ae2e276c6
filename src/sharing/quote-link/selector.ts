/**
 * How a link names a quotation to scripts: in the query, as `citaat=2.3.12.Zk3fQ9aB..AbCd….EfGh….IjKl…`.
 * Browsers keep what stands behind `:~:` from scripts, so it cannot stand there. In this order: the form; the
 * number of the first word in the block that the fragment names; how many words there are; the digest of the
 * whole; how much around it tells it from the same words elsewhere, where there were such; the codes of the
 * words before, of those behind, and of its own, so that a change can be shown where it is.
 *
 * Links of the first form, `3.12.Zk3fQ9aB.AbEf…`, have short codes and know nothing of what stood around.
 * They are read for ever.
 */
import { type Around, codedPage, contextOf } from '#sharing/quote-link/context.ts';
import { digestOf, OLD_CODE } from '#sharing/quote-link/fingerprint.ts';
import type { PlacedWord, Quotation } from '#sharing/quote-link/quotation.ts';

/** Words up to which each has a code: a link has to stay one that mail and chat carry. */
const MOST_CODED = 300;

/** Words that are coded to either side are fewer than this. */
const MOST_AROUND = 16;

export interface QuoteSelector {
	/** 0-based, in the block that the fragment names. */
	readonly start: number;
	readonly words: number;
	readonly digest: string;
	/** One a word; empty where there are too many. */
	readonly codes: readonly string[];
	/** What stood around it; absent in links of the first form, which did not say. */
	readonly around?: Around;
}

/**
 * @param partOf what a block belongs to; `unknown` where the words are those of its block and not all of the
 * page.
 */
export function selectorOf(
	words: readonly PlacedWord[],
	{ first, last, text }: Quotation,
	partOf: ((block: number) => string) | 'unknown' = () => '',
): QuoteSelector {
	const block = words[first]?.block;
	const page = codedPage(words, partOf);
	const codes = page.codes.slice(first, last + 1);
	return {
		start: first - words.findIndex((word) => word.block === block),
		words: codes.length,
		digest: digestOf(text),
		codes: codes.length <= MOST_CODED ? codes : [],
		around: contextOf(page, first, last),
	};
}

export function printSelector({ start, words, digest, codes, around }: QuoteSelector): string {
	if (!around) return [start, words, digest, ...(codes.length > 0 ? [codes.join('')] : [])].join('.');
	const { apart, before, behind } = around;
	const told = apart ? apart.before.toString(36) + apart.behind.toString(36) : '';
	return [2, start, words, digest, told, before.join(''), behind.join(''), codes.join('')].join('.');
}

/** @returns `undefined` where it is not whole, as after a mail that broke the link. */
export function readSelector(text: string): QuoteSelector | undefined {
	return text.startsWith('2.') && text.split('.').length === 8 ? readSecond(text.slice(2)) : readFirst(text);
}

function readSecond(text: string): QuoteSelector | undefined {
	const form =
		/^(\d{1,5})\.(\d{1,5})\.([\w-]{8})\.([0-9a-f]{2}|)\.((?:[\w-]{4})*)\.((?:[\w-]{4})*)\.((?:[\w-]{4})*)$/;
	const [, start, words, digest = '', told, ...rows] = form.exec(text) ?? [];
	const [before = [], behind = [], codes = []] = rows.map(
		(row): readonly string[] => row.match(/.{4}/g) ?? [],
	);
	const selector = { start: Number(start), words: Number(words), digest, codes };
	if (!isWhole(selector) || before.length >= MOST_AROUND || behind.length >= MOST_AROUND) return undefined;
	const [one, other] = [...(told ?? '')].map((digit) => Number.parseInt(digit, 36));
	const apart = one === undefined || other === undefined ? undefined : { before: one, behind: other };
	return { ...selector, around: { before, behind, ...(apart ? { apart } : {}) } };
}

function readFirst(text: string): QuoteSelector | undefined {
	const [, start, words, digest = '', row = ''] =
		/^(\d{1,5})\.(\d{1,5})\.([\w-]{8})(?:\.((?:[\w-]{2})+))?$/.exec(text) ?? [];
	const codes = row.match(new RegExp(`.{${OLD_CODE}}`, 'g')) ?? [];
	const selector = { start: Number(start), words: Number(words), digest, codes };
	return isWhole(selector) ? selector : undefined;
}

const isWhole = ({ words, codes }: QuoteSelector): boolean =>
	words > 0 && codes.length === (words <= MOST_CODED ? words : 0);
