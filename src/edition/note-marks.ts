/**
 * The marks that notes are called by: numbers, signs (`*`, `†`, `**`) and small letters. A mark is a string
 * with an order: its rank, numbers by their value, signs in the order that printers use them in, letters by
 * the alphabet.
 */

export interface NoteMark {
	/** Without brackets: `8`, `*`, `a`. */
	readonly mark: string;
	readonly rank: number;
}

/** The signs, in the order that printers use them in. */
const SIGNS = '*∗†‡§‖¶';
/**
 * Signs in words: an address of signs alone is hard to read out and to copy. What has no word is told by its
 * number.
 */
export const SIGN_NAMES: Readonly<Record<string, string>> = {
	'*': 'ster',
	'∗': 'ster',
	'†': 'kruis',
	'‡': 'dubbelkruis',
	'§': 'paragraaf',
	'¶': 'alinea',
	// Marks only where an editor says so: in running text they are signs.
	'#': 'hek',
	'°': 'graad',
};

const NUMBER = /^[([]?(\d{1,3})[.)\]]?$/u;
const SIGN = new RegExp(`^[([]?(([${SIGNS}])\\2{0,2})[)\\]]?$`, 'u');
const LETTER = /^[([]?(\p{Ll})[.)\]]?$/u;
const SIGNS_FROM = 1000;
const LETTERS_FROM = 2000;
/** A sign behind a word. */
const AFTER_WORD = new RegExp(
	`\\p{L}[\\p{L}'’]*[.,;:!?]?[)"'”’»]*(([${SIGNS}])\\2{0,2})[.,;:!?)"'”’»]*$`,
	'u',
);
const NUMBER_AFTER_WORD = /\p{L}[\p{L}'’]+[)"'”’»]*[.,;:!?]?[)"'”’»]*(\d{1,3})[.,;:!?)"'”’»]*$/u;

const rankOfSign = (mark: string): number =>
	SIGNS_FROM + SIGNS.length * (mark.length - 1) + SIGNS.indexOf(mark[0] ?? '');

/** The mark that a word by itself may be; null where it is none. */
export function noteMark(text: string): NoteMark | null {
	const number = NUMBER.exec(text)?.[1];
	if (number !== undefined) return { mark: number, rank: Number(number) };
	const sign = SIGN.exec(text)?.[1];
	if (sign !== undefined) return { mark: sign, rank: rankOfSign(sign) };
	const letter = LETTER.exec(text)?.[1];
	return letter === undefined ? null : { mark: letter, rank: LETTERS_FROM + (letter.codePointAt(0) ?? 0) };
}

/** The mark stuck to the end of a word, if there is one: `gegevens8,` gives 8, `gegevens*` gives the star. */
export function gluedMark(text: string): NoteMark | null {
	const mark = NUMBER_AFTER_WORD.exec(text)?.[1] ?? AFTER_WORD.exec(text)?.[1];
	return mark === undefined ? null : noteMark(mark);
}

/**
 * Whether a mark is a number: others are told from letters and signs of the text by the note they belong to.
 */
export const isNumber = ({ rank }: NoteMark): boolean => rank < SIGNS_FROM;

/** Whether a mark is a sign: `*`, `†`. No word of a text is one. */
export const isSign = ({ rank }: NoteMark): boolean => rank >= SIGNS_FROM && rank < LETTERS_FROM;

/**
 * How many marks of its own series a mark comes after another: 1 for `9` after `8`, `†` after `*`, `b` after
 * `a`; undefined for another series.
 */
export function marksBetween(before: NoteMark, after: NoteMark): number | undefined {
	const series = ({ rank }: NoteMark): number => (rank < SIGNS_FROM ? 0 : rank < LETTERS_FROM ? 1 : 2);
	return series(before) === series(after) ? after.rank - before.rank : undefined;
}
