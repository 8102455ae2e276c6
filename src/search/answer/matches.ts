/**
 * Where a text answers a question: the only judge of a hit. What Pagefind brings is a candidate until its own words
 * are compared here with what was asked.
 */
import { pairMatches, separatedMatches } from '#search/answer/matches-apart.ts';
import { type Certainty, certainties, type Resolved, type Sequence } from '#search/words/resolved.ts';
import { lettersOf, type Token, tokensOf, type Word } from '#search/words/words.ts';

/** A stretch of a text that answers a clause. */
export interface Match {
	/** UTF-16 units; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
	/** Index of the clause in the question. */
	readonly clause: number;
	readonly certainty: Certainty;
	/** Index of its first token in the text; counts how far matches stand apart. */
	readonly token: number;
}

/** Every match of every clause, in the order of the text; of two that overlap for one clause only the longer. */
export function matchesIn(text: string, clauses: readonly Resolved[]): readonly Match[] {
	const tokens = tokensOf(text);
	return clauses
		.flatMap((resolved, clause) => matchesOf(resolved, clause, text, tokens))
		.sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b))
		.filter(outermost());
}

/** Whether `text` has the letters of each phrase, wherever its words begin and end: told sooner than what matches, and true wherever it does. */
export function mayMatch(text: string, clauses: readonly Resolved[]): boolean {
	let letters: string | undefined;
	return clauses.every((one) => {
		if (one.kind !== 'found' || one.words.size + one.pairs.length + one.separated.length > 0) return true;
		letters ??= lettersOf(text);
		return one.sequences.some(({ words }) => letters?.includes(words.join('')));
	});
}

const rankOf = ({ certainty }: Match) => certainties.indexOf(certainty);

/** Leaves out what lies inside the match before it of the same clause; matches come by their start. */
function outermost(): (match: Match) => boolean {
	const ends = new Map<number, number>();
	return ({ clause, end }) => {
		if (end <= (ends.get(clause) ?? -1)) return false;
		ends.set(clause, end);
		return true;
	};
}

function matchesOf(
	resolved: Resolved,
	clause: number,
	text: string,
	tokens: readonly Token[],
): readonly Match[] {
	if (resolved.kind !== 'found') return [];
	return [
		...wordMatches(text, tokens, resolved, clause),
		...resolved.sequences.flatMap((one) => sequenceMatches(tokens, one, clause)),
		...resolved.pairs.flatMap((one) => pairMatches(text, tokens, one, clause)),
		...separatedMatches(text, tokens, resolved.separated, clause),
	];
}

function wordMatches(
	text: string,
	tokens: readonly Token[],
	{ words, ranges, clause: { letters: asked } }: Resolved & { readonly kind: 'found' },
	clause: number,
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
			return [{ start, end, clause, certainty, token: index }];
		});
	});
}

/** Words in a row that spell what was asked, beginning and ending where words of the text do, however they are parted. */
function sequenceMatches(
	tokens: readonly Token[],
	{ words: wanted, certainty }: Sequence,
	clause: number,
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
			if (rest === '')
				found.push({ start: begin.start, end: word.end, clause, certainty, token: begin.token });
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
