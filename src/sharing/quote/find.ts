/** Whether the words that a link names still stand on the page, where, and what became of them. */
import { diffArrays } from 'diff';
import { codeOf, digestOf } from '#sharing/quote/fingerprint.ts';
import type { QuoteMark } from '#sharing/quote/mark.ts';
import { type PlacedWord, type QuoteBlock, textBetween, wordsOfPage } from '#sharing/quote/quotation.ts';
import { indexWords, passages } from '#sharing/words/passages.ts';

/** Words as they are now, with the signs between them; or how many words the link knew that are gone, without the words themselves: it has only their codes. */
export type QuotePart =
	| { readonly kind: 'same' | 'new'; readonly text: string }
	| { readonly kind: 'gone'; readonly words: number };

/** Words of the page, by number, last included. */
interface Stretch {
	readonly first: number;
	readonly last: number;
}

export type FoundQuote =
	/** Letter for letter; `moved` where another block than the link's has it now. */
	| ({ readonly kind: 'same'; readonly moved: boolean } & Stretch)
	/** `parts` is empty where the words are the same and a sign or a space differs. */
	| ({ readonly kind: 'changed'; readonly parts: readonly QuotePart[] } & Stretch)
	/** Too little of it stands here to show. */
	| { readonly kind: 'gone' }
	/** Not letter for letter, and too long for its link to tell where. */
	| { readonly kind: 'untold' };

/** Of the words of a quotation, the part that must be there for its change to be worth showing. */
const ENOUGH = 0.4;

/** @param id of the block that the link's fragment names; the page may not have it. */
export function findQuote(blocks: readonly QuoteBlock[], mark: QuoteMark, id: string): FoundQuote {
	const words = wordsOfPage(blocks);
	const codes = words.map(({ text }) => codeOf(text));
	const named = blocks.findIndex((block) => block.id === id);
	const hint =
		Math.max(
			0,
			words.findIndex(({ block }) => block === named),
		) + mark.start;
	const found = [...words.keys()]
		.filter((at) => mark.codes.every((code, index) => codes[at + index] === code))
		.sort((one, other) => Math.abs(one - hint) - Math.abs(other - hint))
		.find((at) => isSame(blocks, words, at, mark));
	if (found !== undefined) {
		const last = found + mark.words - 1;
		return { kind: 'same', moved: words[found]?.block !== named, first: found, last };
	}
	if (mark.codes.length === 0) return { kind: 'untold' };
	return changed(blocks, words, codes, mark, hint);
}

function isSame(
	blocks: readonly QuoteBlock[],
	words: readonly PlacedWord[],
	at: number,
	mark: QuoteMark,
): boolean {
	const [first, last] = [words[at], words[at + mark.words - 1]];
	return (
		first !== undefined && last !== undefined && digestOf(textBetween(blocks, first, last)) === mark.digest
	);
}

function changed(
	blocks: readonly QuoteBlock[],
	words: readonly PlacedWord[],
	codes: readonly string[],
	mark: QuoteMark,
	hint: number,
): FoundQuote {
	const best = passages(mark.codes, indexWords(codes)).reduce<
		ReturnType<typeof passages>[number] | undefined
	>(
		(one, other) =>
			one === undefined ||
			other.shared > one.shared ||
			(other.shared === one.shared && Math.abs(other.start - hint) < Math.abs(one.start - hint))
				? other
				: one,
		undefined,
	);
	if (!best || best.shared < mark.words * ENOUGH) return { kind: 'gone' };
	// Words at the edges that were exchanged stand beside the passage.
	const first = Math.max(0, best.start - best.from);
	const last = Math.min(words.length, best.end + mark.words - best.to) - 1;
	const parts = diffArrays([...mark.codes], codes.slice(first, last + 1));
	let at = first;
	const shown = parts.map(({ count = 0, added, removed }): QuotePart => {
		if (removed) return { kind: 'gone', words: count };
		const text = textWith(blocks, words.slice(at, at + count + (at + count > last ? 0 : 1)), count);
		at += count;
		return { kind: added ? 'new' : 'same', text };
	});
	const differs = shown.some(({ kind }) => kind !== 'same');
	return { kind: 'changed', first, last, parts: differs ? shown : [] };
}

/** The text of that many words, with what stands between the last of them and the next word, where one is given. */
function textWith(blocks: readonly QuoteBlock[], words: readonly PlacedWord[], count: number): string {
	const [first, last, next] = [words[0], words[count - 1], words[count]];
	if (!first || !last) return '';
	const stop = next?.block === last.block ? next.start : last.end;
	return `${textBetween(blocks, first, { ...last, end: stop })}${next && stop === last.end ? ' ' : ''}`;
}
