/**
 * Where a text answers a question: the only judge of a hit. What Pagefind brings is a candidate until its own
 * words are compared here with what was asked.
 */
import type { Match } from '#search/answer/match.ts';
import { pairMatches, separatedMatches } from '#search/answer/matches-apart.ts';
import { certainties, type Expansion, type Sequence } from '#search/terms/expansion.ts';
import { lettersOf, type Token, tokensOf, type Word } from '#search/text/tokens.ts';

/** Every match of every term, in the order of the text; of two that overlap for one term only the longer. */
export function matchesIn(text: string, terms: readonly Expansion[]): readonly Match[] {
	const tokens = tokensOf(text);
	return terms
		.flatMap((expansion, term) => matchesOf(expansion, term, text, tokens))
		.sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b))
		.filter(outermost());
}

/**
 * Whether `text` has the letters of each phrase, wherever its words begin and end: told sooner than what
 * matches, and true wherever it does.
 */
export function mayMatch(text: string, terms: readonly Expansion[]): boolean {
	let letters: string | undefined;
	return terms.every((one) => {
		if (one.kind !== 'found' || one.words.size + one.pairs.length + one.separated.length > 0) return true;
		letters ??= lettersOf(text);
		return one.sequences.some(({ words }) => letters?.includes(words.join('')));
	});
}

const rankOf = ({ certainty }: Match) => certainties.indexOf(certainty);

/** Leaves out what lies inside the match before it of the same term; matches come by their start. */
function outermost(): (match: Match) => boolean {
	const ends = new Map<number, number>();
	return ({ term, end }) => {
		if (end <= (ends.get(term) ?? -1)) return false;
		ends.set(term, end);
		return true;
	};
}

function matchesOf(
	expansion: Expansion,
	term: number,
	text: string,
	tokens: readonly Token[],
): readonly Match[] {
	if (expansion.kind !== 'found') return [];
	return [
		...wordMatches(text, tokens, expansion, term),
		...expansion.sequences.flatMap((one) => sequenceMatches(tokens, one, term)),
		...expansion.pairs.flatMap((one) => pairMatches(text, tokens, one, term)),
		...separatedMatches(text, tokens, expansion.separated, term),
	];
}

function wordMatches(
	text: string,
	tokens: readonly Token[],
	{ words, ranges, term: { letters: asked } }: Expansion & { readonly kind: 'found' },
	term: number,
): readonly Match[] {
	return tokens.flatMap((token, index) => {
		const sure = ({ letters }: Word) => certainties.indexOf(words.get(letters) ?? 'near');
		const parts = token.parts.filter((part) => words.has(part.letters));
		// “Sigint-diensten” begins with “sigint”, and its first part is it.
		const surer = parts.some((part) => !words.has(token.whole.letters) || sure(part) < sure(token.whole));
		return (surer ? parts : [token.whole]).flatMap((word) => {
			const certainty = words.get(word.letters);
			if (!certainty) return [];
			const [from, to] = ranges.get(word.letters) ?? [0, certainty === 'begin' ? asked.length : undefined];
			const start = from === 0 ? word.start : endOfLetters(text, word, from);
			const end = to === undefined ? word.end : endOfLetters(text, word, to);
			return [{ start, end, term, certainty, token: index }];
		});
	});
}

/**
 * Words in a row that spell what was asked, beginning and ending where words of the text do, however they are
 * parted.
 */
function sequenceMatches(
	tokens: readonly Token[],
	{ words: wanted, certainty }: Sequence,
	term: number,
): readonly Match[] {
	const asked = wanted.join('');
	const words = tokens.flatMap((token, index) => token.parts.map((part) => ({ ...part, token: index })));
	const found: Match[] = [];
	for (const [first, begin] of words.entries()) {
		let rest = asked;
		for (let at = first; rest !== '' && at < words.length; at += 1) {
			const word = words[at];
			if (!word || !rest.startsWith(word.letters)) break;
			rest = rest.slice(word.letters.length);
			if (rest === '') found.push({ start: begin.start, end: word.end, term, certainty, token: begin.token });
		}
	}
	return found;
}

/** Position in `text` after the first `count` letters of `word`. */
function endOfLetters(text: string, word: Word, count: number): number {
	let end = word.start;
	let letters = 0;
	for (const character of text.slice(word.start, word.end)) {
		const own = lettersOf(character).length;
		if (letters >= count && own > 0) break;
		letters += own;
		end += character.length;
	}
	return end;
}
