/** Letters that are set as one, of old fonts and of extractors that keep them, set apart. */

const LIGATURES: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st',
	ĳ: 'ij',
	Ĳ: 'IJ',
};

export const withoutLigatures = (text: string): string =>
	text.replace(/[ﬀﬁﬂﬃﬄﬅﬆĳĲ]/gu, (letter) => LIGATURES[letter] ?? letter);
