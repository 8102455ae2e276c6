/**
 * A text as what is compared: words (letters, or digits), white space, and single signs. Nothing of the text
 * is left out.
 */

export interface Token {
	readonly text: string;
	readonly kind: 'word' | 'space' | 'sign';
	/** UTF-16 units from the start of the text. */
	readonly start: number;
}

/** @example `tokensOf('gegevens8 als')` is *gegevens*, *8*, a space, *als*. */
export function tokensOf(text: string): Token[] {
	return [...text.matchAll(/([\p{L}\p{M}]+|\p{N}+)|(\s+)|./gsu)].map(([found, word, space], at, all) => ({
		text: found,
		kind: word === undefined ? (space === undefined ? 'sign' : 'space') : 'word',
		start: all[at]?.index ?? 0,
	}));
}

/** A word as it is looked up: without case and accents. @example `fold('Variëren')` is `varieren`. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
