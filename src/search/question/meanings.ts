/** The ways a whole question can be meant: its telling words, each with what the texts have for it. */
import type { SearchIndex } from '#search/answer/candidates.ts';
import { unpasted } from '#search/question/pasted.ts';
import type { Clause } from '#search/question/question.ts';
import { rejoined } from '#search/question/rejoined.ts';
import { slightOf } from '#search/question/slight.ts';
import { spokenOf } from '#search/question/spoken.ts';
import { variantsOf } from '#search/question/variants.ts';
import type { Resolved } from '#search/words/resolved.ts';

/** As it was typed first; then with a verb of two parts as one, and without what a page puts into its text. */
export function meaningsOf(asked: readonly Clause[], index: SearchIndex): readonly (readonly Resolved[])[] {
	const { vocabulary } = index;
	const whole = rejoined(asked, (clause) => isSure(vocabulary.resolve(clause)));
	const bare = unpasted(asked, {
		word: (letters) => vocabulary.knows(letters),
		note: (label) => (index.place?.(`noot ${label}`).length ?? 0) > 0,
	});
	return [asked, whole, bare]
		.flatMap((clauses) => (clauses ? variantsOf(telling(clauses), vocabulary) : []))
		.map((meant) => meant.map((one) => present(one, index)));
}

/** The question without what only carries it in speech; nothing where none of it does, or nothing else would tell. */
export function unspoken(asked: readonly Clause[]): readonly Clause[] | undefined {
	const words = asked.map(wordOf);
	const [spoken, slight] = [spokenOf(words), slightOf(words)];
	const rest = asked.filter((_, at) => !spoken[at]);
	return rest.length < asked.length && words.some((_, at) => !spoken[at] && !slight[at]) ? rest : undefined;
}

/** The clauses that are asked for: all but the slight words, unless nothing else was typed. */
export function telling(clauses: readonly Clause[]): readonly Clause[] {
	const slight = slightOf(clauses.map(wordOf));
	const rest = clauses.filter((_, at) => !slight[at]);
	return rest.length > 0 ? rest : clauses;
}

/** A clause as a word of speech, with its apostrophe, *zo'n*; a phrase is none. */
function wordOf({ kind, letters, asked }: Clause): string {
	if (kind !== 'word') return '"';
	return /\p{L}['’]\p{L}/u.test(asked) ? asked.toLowerCase().replaceAll('’', "'") : letters;
}

/** Whether the texts have the word that was asked, or a form of it. */
function isSure(meant: Resolved): boolean {
	if (meant.kind !== 'found') return false;
	return (
		meant.separated.length > 0 || [...meant.words.values()].some((one) => one === 'exact' || one === 'form')
	);
}

/** A place that the texts do not have is absent. */
function present(meant: Resolved, { place }: SearchIndex): Resolved {
	if (meant.kind !== 'place' || (place?.(meant.place).length ?? 0) > 0) return meant;
	return { kind: 'absent', clause: meant.clause };
}
