/** Whether the words that a link names still stand on the page, where, and what became of them. */
import { diffArrays } from 'diff';
import { indexWords, passages } from '#sharing/alignment/passages.ts';
import { type CodedPage, codedPage, fitting, placesOf } from '#sharing/quote-link/context.ts';
import { digestOf, OLD_CODE } from '#sharing/quote-link/fingerprint.ts';
import { type PlacedWord, type QuoteBlock, textBetween, wordsOfPage } from '#sharing/quote-link/quotation.ts';
import type { QuoteSelector } from '#sharing/quote-link/selector.ts';

/**
 * Words as they are now, with the signs between them; or how many words the link knew that are gone, without
 * the words themselves: it has only their codes.
 */
export type QuotePart =
	| { readonly kind: 'same' | 'new'; readonly text: string }
	| { readonly kind: 'gone'; readonly words: number };

/** Words of the page, by number, last included. */
interface Stretch {
	readonly first: number;
	readonly last: number;
}

/** Another place with the same words (no parts), or with words that look like them. */
interface Like extends Stretch {
	readonly parts: readonly QuotePart[];
}

/**
 * What became of it. `unsure` is there where a link of the first form cannot tell: it does not know what
 * stood around, so that these may be other words that read alike.
 */
export type FoundQuote =
	/** Letter for letter; `moved` where another block than the link's has it now. */
	| ({ readonly kind: 'same'; readonly moved: boolean; readonly unsure?: true } & Stretch)
	/** `parts` is empty where the words are the same and a sign or a space differs. */
	| ({ readonly kind: 'changed'; readonly parts: readonly QuotePart[]; readonly unsure?: true } & Stretch)
	/** It does not stand where it stood. */
	| { readonly kind: 'gone'; readonly like?: Like }
	/**
	 * Not letter for letter, and too long for its link to tell what of it; where it stood, if that is known.
	 */
	| { readonly kind: 'untold'; readonly at?: Stretch };

/** Of the words of a quotation, the part that must be there for its change to be worth showing. */
const ENOUGH = 0.4;

/** So few words are replaced as a whole by who changes one of them. */
const SHORT = 3;

/**
 * So many words do not come together twice by chance: where the page had them once, they are known without
 * what is around them.
 */
const LONG = 8;

/** Fewer words that another place has too are no likeness. */
const TELLING = 4;

/** Words by which an old link may be off from the place it names. */
const OFF = 2;

/**
 * @param id of the block that the link's fragment names; the page may not have it.
 * @param partOf what a block
 * belongs to.
 */
export function findQuote(
	blocks: readonly QuoteBlock[],
	selector: QuoteSelector,
	id: string,
	partOf: (block: number) => string = () => '',
): FoundQuote {
	const words = wordsOfPage(blocks);
	const coded = codedPage(words, partOf);
	const page = selector.around
		? coded
		: { ...coded, codes: coded.codes.map((code) => code.slice(0, OLD_CODE)) };
	const named = blocks.findIndex((block) => block.id === id);
	const start = words.findIndex(({ block }) => block === named);
	const search: Search = {
		blocks,
		words,
		page,
		selector,
		named,
		hint: start < 0 ? -1 : start + selector.start,
	};
	const exact = exactPlaces(search);
	const known = exact.filter((at) => isKnown(search, at));
	const last = selector.words - 1;
	const [here] = known;
	if (here !== undefined) {
		return { kind: 'same', moved: words[here]?.block !== named, first: here, last: here + last };
	}
	const [twin] = exact;
	if (!selector.around && twin !== undefined)
		return {
			kind: 'same',
			moved: words[twin]?.block !== named,
			unsure: true,
			first: twin,
			last: twin + last,
		};
	const changed = selector.around ? changedInPlace(search) : changedAt(search);
	if (changed) return changed;
	if (selector.codes.length === 0) return { kind: 'untold' };
	const like =
		twin === undefined ? likePassage(search, TELLING) : { first: twin, last: twin + last, parts: [] };
	return like ? { kind: 'gone', like } : { kind: 'gone' };
}

interface Search {
	readonly blocks: readonly QuoteBlock[];
	readonly words: readonly PlacedWord[];
	readonly page: CodedPage;
	readonly selector: QuoteSelector;
	/** Number of the block that the link names, and of the word in it; −1 where the page has no such block. */
	readonly named: number;
	readonly hint: number;
}

/**
 * First words of all places with the same letters; those with the most of what stood around first, then the
 * nearest.
 */
function exactPlaces({ blocks, words, page, selector, hint }: Search): readonly number[] {
	const { before = [], behind = [] } = selector.around ?? {};
	const around = (at: number): number =>
		fitting(page, before, at, 'before') + fitting(page, behind, at + selector.words, 'behind');
	return placesOf(page, selector.codes, 'behind')
		.filter((at) => {
			const [first, last] = [words[at], words[at + selector.words - 1]];
			return first && last && digestOf(textBetween(blocks, first, last)) === selector.digest;
		})
		.sort((one, other) => around(other) - around(one) || Math.abs(one - hint) - Math.abs(other - hint));
}

/** Whether the same letters there are the ones the link meant. */
function isKnown({ words, page, selector, named, hint }: Search, at: number): boolean {
	if (!selector.around) return at === hint;
	const { before, behind, apart } = selector.around;
	const one = fitting(page, before, at, 'before');
	const other = fitting(page, behind, at + selector.words, 'behind');
	// They stood there once: they are known by themselves, or by some of what is around them.
	if (!apart) return selector.words >= LONG || isNear(one, before) || isNear(other, behind);
	const isApart = one >= (apart.before || before.length) && other >= (apart.behind || behind.length);
	return isApart && (apart.before + apart.behind > 0 || words[at]?.block === named);
}

/** So many of the nearest words are no chance. */
const isNear = (fits: number, row: readonly string[]): boolean => fits >= Math.min(2, row.length);

/** Between what stood before and what stood behind stands what became of the words. */
function changedInPlace(search: Search): FoundQuote | undefined {
	const { words, page, selector, named, hint } = search;
	if (!selector.around) return undefined;
	const { before, behind, apart } = selector.around;
	// A link of *Citaat* knows its block only: where it has no words to a side, the block begins or ends there.
	const end = words.findLastIndex(({ block }) => block === named) + 1;
	const fronts = before.length > 0 ? placesOf(page, before, 'before') : hint < 0 ? [] : [hint];
	const backs = behind.length > 0 ? placesOf(page, behind, 'behind') : end === 0 ? [] : [end];
	const isNamed = (at: number): boolean =>
		!apart || apart.before + apart.behind > 0 || words[at]?.block === named;
	const gaps = fronts.filter(isNamed).flatMap((first) => backs.map((after) => ({ first, last: after - 1 })));
	// What stood on both sides stands together now.
	if (gaps.some(({ first, last }) => last + 1 === first)) return undefined;
	const [room] = gaps
		.filter(({ first, last }) => last >= first && last - first < 2 * selector.words + LONG)
		.map((stretch) => ({ ...stretch, shared: sharedIn(search, stretch) }))
		.sort(
			(one, other) => other.shared - one.shared || Math.abs(one.first - hint) - Math.abs(other.first - hint),
		);
	if (!room) {
		// Of what stood around, one side changed as well: the other side and the block have to tell.
		return (fronts.length === 0) === (backs.length === 0) ? undefined : changedAt(search, { fronts, backs });
	}
	const { first, last, shared } = room;
	if (selector.codes.length === 0)
		return last - first + 1 < selector.words * ENOUGH ? undefined : { kind: 'untold', at: { first, last } };
	if (shared < selector.words * ENOUGH && selector.words > SHORT) return undefined;
	return { kind: 'changed', first, last, parts: partsOf(search, { first, last }) };
}

/** @param edges where the words must begin, or where they must have ended; an old link knows neither. */
function changedAt(
	search: Search,
	edges?: { readonly fronts: readonly number[]; readonly backs: readonly number[] },
): FoundQuote | undefined {
	const like = likePassage(search);
	if (!like || search.hint < 0 || Math.abs(like.first - search.hint) > OFF) return undefined;
	if (!edges) return { kind: 'changed', unsure: true, ...like };
	const { fronts, backs } = edges;
	const isThere =
		fronts.some((at) => Math.abs(at - like.first) <= OFF) ||
		backs.some((at) => Math.abs(at - like.last - 1) <= OFF);
	return isThere && like.parts.length > 0 ? { kind: 'changed', ...like } : undefined;
}

const sharedIn = ({ page, selector }: Search, { first, last }: Stretch): number =>
	diffArrays([...selector.codes], page.codes.slice(first, last + 1)).reduce(
		(sum, { count, added, removed }) => sum + (added || removed ? 0 : count),
		0,
	);

/** The place that has most of the words, where any has enough, and at least so many. */
function likePassage(search: Search, least = 1): Like | undefined {
	const { words, page, selector, hint } = search;
	const [best] = [...passages(selector.codes, indexWords(page.codes))].sort(
		(one, other) => other.shared - one.shared || Math.abs(one.start - hint) - Math.abs(other.start - hint),
	);
	if (!best || best.shared < Math.max(least, selector.words * ENOUGH)) return undefined;
	// Words at the edges that were exchanged stand beside the passage.
	const first = Math.max(0, best.start - best.from);
	const last = Math.min(words.length, best.end + selector.words - best.to) - 1;
	return { first, last, parts: partsOf(search, { first, last }) };
}

/** @returns none where no word differs. */
function partsOf({ blocks, words, page, selector }: Search, { first, last }: Stretch): readonly QuotePart[] {
	let at = first;
	const parts = diffArrays([...selector.codes], page.codes.slice(first, last + 1)).map(
		({ count = 0, added, removed }): QuotePart => {
			if (removed) return { kind: 'gone', words: count };
			const text = textWith(blocks, words.slice(at, at + count + (at + count > last ? 0 : 1)), count);
			at += count;
			return { kind: added ? 'new' : 'same', text };
		},
	);
	return parts.some(({ kind }) => kind !== 'same') ? parts : [];
}

/**
 * The text of that many words, with what stands between the last of them and the next word, where one is
 * given.
 */
function textWith(blocks: readonly QuoteBlock[], words: readonly PlacedWord[], count: number): string {
	const [first, last, next] = [words[0], words[count - 1], words[count]];
	if (!first || !last) return '';
	const stop = next?.block === last.block ? next.start : last.end;
	return `${textBetween(blocks, first, { ...last, end: stop })}${next && stop === last.end ? ' ' : ''}`;
}
