/**
 * References to printed pages in lists that are made of nothing else: a printed contents, “Werkwijze ..... 12”,
 * and an index, “dienst, 12, 14–16”. The items tell together what one by itself does not: whether a number at
 * its end is a page.
 */
import type { PageNumber, PageReference } from '#edition/mentions/find-page-references.ts';

/**
 * A list is a contents from so many entries on, fewer where dots lead to their pages; an index from so many.
 * By chance six numbers count on once in 720 lists, and then they must be pages of the edition.
 */
const FEWEST_ENTRIES = 6;
const FEWEST_LED = 4;
const FEWEST_WORDS = 8;
/** Share of the items that end, or begin, with pages; and of neighbours that are in their order. */
const LISTED = 0.5;
const COUNT_ON = 0.9;
/** Words below another word begin the alphabet anew. */
const BY_ALPHABET = 0.7;
/** Share of an index's words with more pages than one, or dots before them: countries with a number have neither. */
const INDEX_LIKE = 0.1;

/** Pages from, and to where it is said; without the zeros before the first. */
const PAGES = String.raw`(?:0*(?<number>\d{1,4})(?:[–—‑-]\d{1,4})?|(?<roman>[ivxlc]{1,7}))`;
const LAST = new RegExp(String.raw`^(?<title>.*?\p{L}.*?)[\s.·…_]+${PAGES}\s*$`, 'du');
const FIRST = new RegExp(String.raw`^${PAGES}\s+(?<title>\p{L}.*)$`, 'du');
const LED = /(?:(?:[.·_]\s*){3}|…\s*)\S+\s*$/u;
const PAGE = String.raw`\d{1,4}(?:\s*[–—‑-]\s*\d{1,4})?`;
const INDEXED = new RegExp(
	String.raw`\p{L}[^\s.·…]*[,;:]?(?<leader>[\s.·…]*)\s(?<pages>${PAGE}(?:\s*[,;]\s*${PAGE})*)\.?\s*$`,
	'u',
);

/**
 * @param items the text of each item of a list, and of lists in it, in order.
 * @param isFolio whether the edition has a page of this name; only such are taken.
 * @returns the references of each item; none for one that has none, or where the list is another one.
 */
export function findListedPages(
	items: readonly string[],
	isFolio: (label: string) => boolean,
): readonly (readonly PageReference[])[] {
	const found = contentsOf(items, LAST) ?? contentsOf(items, FIRST) ?? indexOf(items);
	return items.map((_, i) => {
		const reference = found?.[i];
		const numbers = reference?.numbers.filter(({ label }) => isFolio(label)) ?? [];
		return reference && numbers.length > 0 ? [{ ...reference, numbers }] : [];
	});
}

type Found = readonly (PageReference | undefined)[];

function entryOf(item: string, form: RegExp): PageReference | undefined {
	const { groups, indices } = form.exec(item) ?? {};
	const kind = groups?.['number'] === undefined ? 'roman' : 'number';
	const [title, number] = [indices?.groups?.['title'], indices?.groups?.[kind]];
	if (!title || !number) return undefined;
	const text = item.slice(...title).trimEnd();
	return {
		name: { start: title[0], end: title[0] + text.length, text },
		numbers: [{ start: number[0], end: number[1], label: item.slice(...number), closes: false }],
	};
}

/** Entries of a contents count on from the first to the last. */
function contentsOf(items: readonly string[], form: RegExp): Found | undefined {
	const entries = items.map((item) => entryOf(item, form));
	const own = entries.filter((entry) => entry !== undefined);
	const isLed = items.filter((item) => LED.test(item)).length >= FEWEST_LED;
	if (own.length < (isLed ? FEWEST_LED : FEWEST_ENTRIES) || own.length < LISTED * entries.length)
		return undefined;
	const pages = own.flatMap(({ numbers: [number] }) =>
		/^\d/u.test(number?.label ?? '') ? [Number(number?.label)] : [],
	);
	const upward = shareInOrder(pages, (one, next) => one <= next);
	return upward >= COUNT_ON && pages.at(-1) !== pages[0] ? entries : undefined;
}

/** Words of an index stand by the alphabet. */
function indexOf(items: readonly string[]): Found | undefined {
	const matches = items.map((item) => INDEXED.exec(item)?.groups);
	const own = matches.filter((match) => match !== undefined);
	if (own.length < FEWEST_WORDS || own.length < LISTED * items.length) return undefined;
	const isLike = ({ leader = '', pages = '' }: Record<string, string>): boolean =>
		leader.trim() !== '' || /\d\D+\d/u.test(pages);
	if (own.filter(isLike).length < INDEX_LIKE * own.length) return undefined;
	const byAlphabet = shareInOrder(
		items,
		(one, next) => one.localeCompare(next, undefined, { sensitivity: 'base' }) <= 0,
	);
	if (byAlphabet < BY_ALPHABET) return undefined;
	return matches.map((match, i) => {
		const [item = '', pages] = [items[i], match?.pages];
		return pages === undefined ? undefined : { numbers: numbersIn(item, item.lastIndexOf(pages), pages) };
	});
}

/** Whether the lines of a column, or of more, are words of an index with their pages. */
export const isIndex = (items: readonly string[]): boolean => indexOf(items) !== undefined;

function numbersIn(item: string, from: number, pages: string): PageNumber[] {
	return [...pages.matchAll(/\d+/gu)].map(({ 0: label, index }) => {
		const start = from + index;
		return { start, end: start + label.length, label, closes: /[–—‑-]\s*$/u.test(item.slice(0, start)) };
	});
}

function shareInOrder<Value>(all: readonly Value[], isBefore: (one: Value, next: Value) => boolean): number {
	const pairs = all.slice(1).map((next, i) => isBefore(all[i] as Value, next));
	return pairs.filter(Boolean).length / Math.max(1, pairs.length);
}
