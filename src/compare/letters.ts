/**
 * A word as it is compared: without what may be other in form and is no loss. Two words with the same letters
 * are the same word.
 */
import type { ConvertedWord, PrintedWord } from '#compare/model.ts';

/** The letters of a word. */
export interface Letters {
	/** Small, composed, ligatures as letters, one quotation mark and one dash. */
	readonly text: string;
	/**
	 * Letters that the other text may lack: the hyphen a line end made, a bullet, the brackets of a label, the
	 * dots that lead to a folio; by index.
	 */
	readonly free: readonly boolean[] | undefined;
	/** `text` without the free ones: the same for words that are the same. */
	readonly key: string;
	/** The word with its capitals, by which one of several places is preferred. */
	readonly printed: string;
}

/** Signs that stand before an item of a list and nowhere else in a text. */
const BULLET = /^[•◦▪▫■□●○‣⁃∙·➢➤►▶❖✓✔]$/u;
const DASH = /^[-–—*]$/u;
/** The number that a list gives its item: `1.`, `iv.`. */
const ITEM_NUMBER = /^[\p{L}\p{N}]{1,5}\.$/u;
/** Dots that lead the eye along a row: four or more, or one by itself where they are set apart. */
const LEADERS = /[.·_]{4,}|^[.·_]$/gu;
const LABEL_SIGN = /[()[\].:]/u;

/** The same letters in one form, capitals as they are. */
const foldForms = (text: string): string =>
	text
		.replace(/\p{Cf}|\ufe0e|\ufe0f/gu, '')
		.replace(/[´`‘’‚‛“”„‟«»‹›"′″]/gu, "'")
		.normalize('NFKC')
		.replace(/\s+/gu, '')
		.replace(/[‐‑‒–—―−⁃﹣－]/gu, '-')
		.normalize('NFC');

/** The same letters in one form. */
export const foldLetters = (text: string): string => foldForms(text).toLowerCase().normalize('NFC');

/** Letters of a text: what is no white space. */
export const lengthOf = (text: string): number => text.replace(/\s+/gu, '').length;

const letters = (
	word: string,
	text: string,
	isFree: (sign: string, index: number) => boolean = () => false,
): Letters => {
	const printed = foldForms(word);
	const free = [...text].length === text.length ? [...text].map(isFree) : undefined;
	if (!free?.includes(true)) return { text, free: undefined, key: text, printed };
	return { text, free, key: [...text].filter((_, index) => !free[index]).join(''), printed };
};

/** @param startsLine whether nothing stands before it on its line. */
export function lettersOfPrint({ text, endsLine, mark }: PrintedWord, startsLine: boolean): Letters {
	const folded = foldLetters(text);
	if (isBullet(text, mark === 'label' && startsLine)) return letters(text, folded, () => true);
	if (mark !== null) return letters(text, folded, (sign) => LABEL_SIGN.test(sign));
	return lettersOfLine(text, folded, endsLine);
}

/** @param startsLine whether nothing stands before it on its line. */
export function lettersOfConversion({ text, endsLine, aside }: ConvertedWord, startsLine: boolean): Letters {
	const folded = foldLetters(text);
	if (isBullet(text, startsLine && !endsLine) || (aside && ITEM_NUMBER.test(text)))
		return letters(text, folded, () => true);
	return lettersOfLine(text, folded, endsLine);
}

function lettersOfLine(text: string, folded: string, endsLine: boolean): Letters {
	const leaders = [...folded.matchAll(LEADERS)].map(({ index, 0: { length } }) => [index, index + length]);
	const isLeader = (at: number): boolean => leaders.some(([start = 0, end = 0]) => at >= start && at < end);
	const last = folded.length - 1;
	const endsInHyphen = endsLine && last > 0 && folded[last] === '-';
	return letters(text, folded, (_, index) => (endsInHyphen && index === last) || isLeader(index));
}

/** Whether a word is a sign that stands before items of lists and nowhere else. */
export const isBulletSign = (text: string): boolean => BULLET.test(text);
/** A dash is one where it begins a line. */
const isBullet = (text: string, startsLine: boolean): boolean =>
	isBulletSign(text) || (startsLine && DASH.test(text));
