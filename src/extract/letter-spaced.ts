/**
 * Words whose letters the print sets apart, with white space drawn or left between them: `C O M M O D I T Y`.
 * One letter after the other, each as far from the next as all are; a wider white parts the words.
 */
import type { Word } from '#extract/word.ts';
import { textOf } from '#extract/word.ts';

/** Letters that make a word. */
const FEWEST = 4;
/** White between two letters, in sizes of type: more is that of columns. */
const WIDEST = 1.1;
/** How much it may differ within a word, in sizes of type. */
const EVEN = 0.12;

/** The words of a row, from left to right, with those that are set apart as one word each. */
export function joinSpaced(words: readonly Word[]): Word[] {
	const joined: Word[] = [];
	let run: Word[] = [];
	const close = (): void => {
		if (run.length >= FEWEST) joined.push(asOne(run));
		else joined.push(...run);
		run = [];
	};
	for (const word of words) {
		if (!isLetter(word)) {
			close();
			joined.push(word);
			continue;
		}
		if (!goesOn(run, word)) close();
		run.push(word);
	}
	close();
	return joined;
}

const isLetter = (word: Word): boolean => /^\p{L}$/u.test(textOf(word));

function goesOn(run: readonly Word[], next: Word): boolean {
	const last = run.at(-1);
	if (last === undefined) return true;
	const gap = next.start - last.end;
	const [first, second] = run;
	const usual = first === undefined || second === undefined ? gap : second.start - first.end;
	return (
		last.size === next.size &&
		last.baseline === next.baseline &&
		gap > 0 &&
		gap <= WIDEST * next.size &&
		Math.abs(gap - usual) <= EVEN * next.size
	);
}

function asOne(run: readonly Word[]): Word {
	const first = run[0] as Word;
	const last = run.at(-1) as Word;
	return {
		...first,
		glyphs: run.flatMap(({ glyphs }) => glyphs),
		end: last.end,
		spaceAfter: last.spaceAfter,
		spaced: true,
	};
}
