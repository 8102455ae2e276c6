/**
 * Where a pull quote is read: before the paragraph whose words it repeats, because a screen has no middle of
 * the page to hang it in; else on its own page.
 */
import { kindsWhere } from '#edition/block-kinds.ts';
import { type EditionPage, type FlowBlock, type FlowItem, textOf } from '#reconstruct/edition/flow.ts';

/** A quote shares at least this part of its runs of three words with the paragraph it was shortened from. */
const SHARED = 0.5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of `size` words. */
function runs(words: readonly string[], size: number): string[] {
	return words.length < size
		? [words.join(' ')]
		: words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}

/** The part of the quote's runs of words that the paragraph has: 1 where it holds the quote word for word. */
function likeness(quote: readonly string[], paragraph: string): number {
	const words = wordsOf(paragraph);
	if (` ${words.join(' ')} `.includes(` ${quote.join(' ')} `)) return 1;
	const size = Math.min(3, quote.length);
	const has = new Set(runs(words, size));
	const own = runs(quote, size);
	return own.filter((run) => has.has(run)).length / Math.max(1, own.length);
}

const PARAGRAPHS = kindsWhere(({ stands, id }) => stands === 'flow' && id.by === 'paragraph');

/** A quote hangs on the page of its paragraph, or on the one beside it. */
const REACH = 1;

/**
 * The flow with each quote in its place; quotes of one paragraph keep their order. `pages` are the chapter's.
 */
export function placePullQuotes(
	flow: readonly FlowItem[],
	quotes: readonly FlowBlock[],
	pages: readonly EditionPage[],
): FlowItem[] {
	const order = new Map(pages.map((page, index) => [page, index]));
	const at = (page: EditionPage): number => order.get(page) ?? 0;
	const distance = (a: EditionPage, b: EditionPage) => Math.abs(at(a) - at(b));
	const before = new Map<FlowItem, FlowBlock[]>();
	const last: FlowBlock[] = [];
	const paragraphs = flow.filter(
		(item): item is FlowBlock => item.kind !== 'page-start' && PARAGRAPHS.has(item.kind),
	);
	for (const quote of quotes) {
		const words = wordsOf(textOf(quote));
		const near = paragraphs
			.filter(({ parts }) => parts.some(({ page }) => distance(page, quote.page) <= REACH))
			.map((paragraph) => ({
				paragraph,
				like: likeness(words, textOf(paragraph)),
				// The page the quote is printed on goes before any other with the same words.
				same: paragraph.parts.some(({ page }) => page === quote.page) ? 1 : 0,
			}))
			.filter(({ like }) => like >= SHARED)
			.sort((a, b) => b.like - a.like || b.same - a.same);
		const here = paragraphs.find(({ page }) => page === quote.page);
		const later = flow.find(({ page }) => at(page) > at(quote.page));
		const target = near[0]?.paragraph ?? here ?? later;
		if (target === undefined) last.push(quote);
		else before.set(target, [...(before.get(target) ?? []), quote]);
	}
	return [...flow.flatMap((item) => [...(before.get(item) ?? []), item]), ...last];
}
