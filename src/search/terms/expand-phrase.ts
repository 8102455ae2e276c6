/** What words between quotation marks can match: all of them in a row. */
import type { Term } from '#search/question/question.ts';
import { inFull } from '#search/terms/abbreviations.ts';
import { inRow } from '#search/terms/compounds.ts';
import type { KnownWords } from '#search/terms/expand-word.ts';
import { type Expansion, found, mostWords, type Sequence } from '#search/terms/expansion.ts';
import { slipsFor } from '#search/terms/spelling.ts';

/** As they are, solid, with the last one going on where it may, or with a slip in one of them. */
export function expandPhrase(term: Term, { index, facts, abbreviations }: KnownWords): Expansion {
	const { letters, parts, open } = term;
	const sequences: Sequence[] = [
		...inRow(letters, parts, 'exact', index),
		...inFull(letters, false, index, abbreviations),
	];
	if (index.has(letters)) sequences.push({ words: [letters], certainty: 'apart' });
	const last = parts.at(-1) ?? '';
	const before = parts.slice(0, -1);
	if (open && before.every((part) => index.has(part))) {
		for (const word of index.from(last, mostWords))
			if (word !== last) sequences.push({ words: [...before, word], certainty: 'begin' });
	}
	const [slip, ...others] = parts.filter((part) => !index.has(part));
	if (sequences.length === 0 && slip !== undefined && others.length === 0 && !facts.isLookalike(slip)) {
		for (const word of slipsFor(slip, index))
			sequences.push({ words: parts.map((part) => (part === slip ? word : part)), certainty: 'near' });
	}
	return found(term, { sequences });
}
