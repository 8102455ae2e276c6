import type { Term } from '#search/question/question.ts';

/** The terms with `instead` in the place of `count` of them from `at` on. */
export function replaced(
	terms: readonly Term[],
	at: number,
	count: number,
	instead: Omit<Term, 'asked' | 'letters'>,
): readonly Term[] {
	const asked = terms
		.slice(at, at + count)
		.map((term) => term.asked)
		.join(' ');
	return terms.toSpliced(at, count, { ...instead, asked, letters: instead.parts.join('') });
}
