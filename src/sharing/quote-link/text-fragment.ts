/**
 * The part of a link that lets a browser itself mark the words: a text directive in range form,
 * `:~:text=start,end`. https://wicg.github.io/scroll-to-text-fragment/
 *
 * A browser takes the first words that fit, and does not see a call's digit as apart from the word before it;
 * so each end is as long as it must be to fit only here, and has no call inside or at its edge.
 */
import { type PlacedWord, type QuoteBlock, textBetween } from '#sharing/quote-link/quotation.ts';

/** Words at either end to begin with, and how many it may become. */
const FEW = 3;
const MOST = 40;

/** By number, last included. */
interface Words {
	readonly from: number;
	readonly to: number;
}

/** @param isCalled whether a footnote call follows a word at once. */
export function textDirective(
	blocks: readonly QuoteBlock[],
	words: readonly PlacedWord[],
	{ first, last }: { readonly first: number; readonly last: number },
	isCalled: (word: PlacedWord) => boolean,
): string | undefined {
	const all = blocks.map(({ text }) => text.toLowerCase()).join('\n');
	const start = end(first, last, 1);
	const stop = end(last, first, -1);
	if (!start || !stop) return undefined;
	if (start.to < stop.from) return `:~:text=${encode(textOf(start))},${encode(textOf(stop))}`;
	// So short that its ends meet: one stretch.
	return `:~:text=${encode(textOf({ from: start.from, to: Math.max(start.to, stop.to) }))}`;

	/**
	 * Words at one side, towards the other, that fit once; `undefined` where all that may be taken fit
	 * elsewhere too.
	 */
	function end(from: number, to: number, step: 1 | -1): Words | undefined {
		let at = from;
		// Words at a call are left to the script that marks the exact words.
		while (at !== to && isCalledAt(at)) at += step;
		for (let edge = at, count = 1; count <= MOST; edge += step, count += 1) {
			if (words[edge]?.block !== words[at]?.block || isCalledAt(edge)) return undefined;
			const taken = step === 1 ? { from: at, to: edge } : { from: edge, to: at };
			if ((count >= FEW || edge === to) && isOnce(textOf(taken))) return taken;
			if (edge === to) return undefined;
		}
		return undefined;
	}

	function textOf({ from, to }: Words): string {
		const [one, other] = [words[from], words[to]];
		return one && other ? textBetween(blocks, one, other) : '';
	}

	function isCalledAt(at: number): boolean {
		const word = words[at];
		return word !== undefined && isCalled(word);
	}

	function isOnce(text: string): boolean {
		const wanted = text.toLowerCase();
		const place = all.indexOf(wanted);
		return place >= 0 && all.indexOf(wanted, place + 1) < 0;
	}
}

/**
 * `-`, `,` and `&` mean something in a directive; a link in Markdown ends at a parenthesis that stands alone.
 */
const encode = (text: string): string =>
	encodeURIComponent(text).replaceAll('-', '%2D').replaceAll('(', '%28').replaceAll(')', '%29');
