/**
 * Where a text answers a question: the only judge of a hit. What Pagefind brings is a candidate until its own words
 * are compared here with what was asked.
 */
import { type Certainty, certainties, type Resolved } from '#search/vocabulary.ts';
import { lettersOf, type Token, tokensOf, type Word } from '#search/words.ts';

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

/** Every match of every clause, in the order of the text. */
export function matchesIn(text: string, clauses: readonly Resolved[]): readonly Match[] {
	const tokens = tokensOf(text);
	return clauses
		.flatMap((resolved, clause) => matchesOf(resolved, clause, text, tokens))
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

function matchesOf(
	resolved: Resolved,
	clause: number,
	text: string,
	tokens: readonly Token[],
): readonly Match[] {
	switch (resolved.kind) {
		case 'words':
			return wordMatches(text, tokens, resolved.words, resolved.clause.letters, clause);
		case 'sequence':
			return sequenceMatches(tokens, resolved.clause.letters, clause);
		case 'absent':
			return [];
	}
}

function wordMatches(
	text: string,
	tokens: readonly Token[],
	words: ReadonlyMap<string, Certainty>,
	asked: string,
	clause: number,
): readonly Match[] {
	return tokens.flatMap((token, index) => {
		const sure = ({ letters }: Word) => certainties.indexOf(words.get(letters) ?? 'begin');
		const parts = token.parts.filter((part) => words.has(part.letters));
		// “Sigint-diensten” begins with “sigint”, and its first part is it.
		const surer = parts.some((part) => !words.has(token.whole.letters) || sure(part) < sure(token.whole));
		return (surer ? parts : [token.whole]).flatMap((word) => {
			const certainty = words.get(word.letters);
			if (!certainty) return [];
			const end = certainty === 'begin' ? endOfLetters(text, word, asked.length) : word.end;
			return [{ start: word.start, end, clause, certainty, token: index }];
		});
	});
}

/** Words in a row that spell `asked`, beginning and ending where words of the text do, however they are parted. */
function sequenceMatches(tokens: readonly Token[], asked: string, clause: number): readonly Match[] {
	const words = tokens.flatMap((token, index) => token.parts.map((part) => ({ ...part, token: index })));
	const found: Match[] = [];
	for (const [first, begin] of words.entries()) {
		let rest = asked;
		for (let at = first; rest !== '' && at < words.length; at += 1) {
			const word = words[at];
			if (!word || !rest.startsWith(word.letters)) break;
			rest = rest.slice(word.letters.length);
			if (rest === '')
				found.push({ start: begin.start, end: word.end, clause, certainty: 'exact', token: begin.token });
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
