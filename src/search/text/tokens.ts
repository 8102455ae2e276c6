/**
 * What a word is to search: the same for the index, the question and the marks in a result. Case, accents and
 * the signs inside a word are set aside, as Pagefind sets them aside, so that both speak of the same words.
 */

/**
 * A word of a text: its letters as search compares them, and where it stands (UTF-16 units, end exclusive).
 */
export interface Word {
	readonly letters: string;
	readonly start: number;
	readonly end: number;
}

/** A word between two spaces, with the words that hyphens, brackets or other signs part it into. */
export interface Token {
	readonly whole: Word;
	/** In the order of the text; one, equal to `whole` in its letters, where nothing parts it. */
	readonly parts: readonly Word[];
}

/**
 * The letters and digits of `text` without case, accents and signs; empty where it has none.
 * @example `lettersOf('Collega-diënsten,')` is `collegadiensten`.
 */
export function lettersOf(text: string): string {
	if (/^[a-z\d]*$/.test(text)) return text;
	return text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

/** Texts whose tokens are kept: the same ones come back with every letter that is typed. */
const kept = 2000;
const known = new Map<string, readonly Token[]>();

/** The tokens of `text` in order; what holds no letter or digit is none. */
export function tokensOf(text: string): readonly Token[] {
	const tokens = known.get(text) ?? tokensIn(text);
	if (known.size >= kept) known.clear();
	known.set(text, tokens);
	return tokens;
}

function tokensIn(text: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const { 0: found, index } of text.matchAll(/\S+/g)) {
		const parts = [...found.matchAll(/[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D]+/gu)]
			.map((part) => wordAt(part[0], index + part.index))
			.filter((part) => part.letters !== '');
		const [first] = parts;
		const last = parts.at(-1);
		if (!first || !last) continue;
		// “(persoons)gegevens” begins with a bracket that closes inside it.
		const bracket = found.startsWith('(') && found.slice(0, last.end - index).includes(')');
		const whole = { letters: lettersOf(found), start: bracket ? index : first.start, end: last.end };
		tokens.push({ whole, parts });
	}
	return tokens;
}

/** The words of `text` in order, each part of a token for itself: `collega-diensten` is two. */
export function wordsOf(text: string): readonly Word[] {
	return tokensOf(text).flatMap((token) => token.parts);
}

function wordAt(text: string, start: number): Word {
	return { letters: lettersOf(text), start, end: start + text.length };
}
