/** How type looks: what is set alike in a report is of one kind. */
import { type BoxedWord, commonest } from '#layout/from-boxes/words.ts';
import type { Style } from '#layout/report.ts';

/** Behind the name of a family: `Melior-BoldItalic`, `Arial,Bold`, `FreightTextPro-Semibold`. */
const WEIGHT =
	/[-,_ ]?(?:thin|light|book|regular|roman|medium|semi|demi|extra|ultra|bold|black|heavy|italic|oblique|it|bd|md|lt|rg|mt|ps|cond(?:ensed)?|lf|osf|tf)+$/iu;

const familyOf = (name: string): string => name.replace(/^[A-Z]{6}\+/u, '').replace(WEIGHT, '');

export const styleOf = (word: BoxedWord): Style => ({
	size: Math.round(word.size * 4) / 4,
	bold: word.font.bold,
	italic: word.font.italic,
	family: familyOf(word.font.name),
	color: word.color ?? BLACK,
});

const BLACK = '#000000';

/** Styles that are one have one key. */
export const keyOf = ({ size, bold, italic, family, color }: Style): string =>
	`${size}${bold ? ' bold' : ''}${italic ? ' italic' : ''} ${family} ${color}`;

/** The style of most letters. */
export function styleOfAll(words: readonly BoxedWord[]): Style {
	const key = commonest(words, (word) => keyOf(styleOf(word)));
	const word = words.find((one) => keyOf(styleOf(one)) === key);
	return word ? styleOf(word) : { size: 0, bold: false, italic: false, family: '', color: BLACK };
}
