/** The ways a whole question can be meant: its telling words, each with what the texts have for it. */
import type { SearchIndex } from '#search/candidates.ts';
import type { Clause } from '#search/question.ts';
import { rejoined } from '#search/rejoined.ts';
import type { Resolved } from '#search/resolved.ts';
import { slightOf } from '#search/slight.ts';
import { variantsOf } from '#search/variants.ts';

/** As it was typed first; a verb that was asked in two parts is one as well. */
export function meaningsOf(asked: readonly Clause[], index: SearchIndex): readonly (readonly Resolved[])[] {
	const { vocabulary } = index;
	const whole = rejoined(asked, (clause) => isSure(vocabulary.resolve(clause)));
	return [
		...variantsOf(telling(asked), vocabulary),
		...(whole ? variantsOf(telling(whole), vocabulary) : []),
	].map((meant) => meant.map((one) => present(one, index)));
}

/** The clauses that are asked for: all but the slight words, unless nothing else was typed. */
function telling(clauses: readonly Clause[]): readonly Clause[] {
	const slight = slightOf(clauses.map(({ kind, letters }) => (kind === 'word' ? letters : '"')));
	const rest = clauses.filter((_, at) => !slight[at]);
	return rest.length > 0 ? rest : clauses;
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
