/**
 * Two words that the texts have as one, with a letter that links them or none: *veiligheid dienst* for
 * *veiligheidsdienst*.
 */
import type { Term } from '#search/question/question.ts';
import { replaced } from '#search/rewrites/replace.ts';
import type { Texts } from '#search/rewrites/texts.ts';

const links = ['', 's', 'en', 'e'];

export function twoAsOne(
	terms: readonly Term[],
	{ knows }: Pick<Texts, 'knows'>,
): readonly (readonly Term[])[] {
	return terms.flatMap((term, at) => {
		const next = terms[at + 1];
		if (term.kind !== 'word' || next?.kind !== 'word') return [];
		const whole = links
			.map((link) => term.letters + link + next.letters)
			.find((one) => !/\d/.test(one) && knows(one));
		return whole ? [replaced(terms, at, 2, { kind: 'word', parts: [whole] })] : [];
	});
}
