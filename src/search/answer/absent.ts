/** The honest zero: which words are nowhere in the texts, and which of the texts look like them. */
import { answersTo } from '#search/answer/answers-to.ts';
import type { SearchIndex } from '#search/answer/candidates.ts';
import { type Clause, typedOf } from '#search/question/question.ts';
import { slightOf } from '#search/question/slight.ts';
import type { Resolved } from '#search/words/resolved.ts';
import type { Vocabulary } from '#search/words/vocabulary.ts';

/** These words, as typed, are nowhere in the texts; `present` are the others that were asked. */
export interface Absent {
	readonly kind: 'absent';
	readonly absent: readonly string[];
	readonly present: readonly string[];
	/** Words of the texts that look like the absent ones. */
	readonly nearest: readonly string[];
	/** The question with its one absent word written as the nearest of these. */
	readonly instead: string | undefined;
}

/** @param asked every clause of the question, slight ones too. @param meant those that were looked for. */
export function absentOf(
	asked: readonly Clause[],
	meant: readonly Resolved[],
	vocabulary: Vocabulary,
): Absent {
	// Who has typed no more than *wat is* has asked for nothing yet.
	const untold = slightOf(meant.map(({ clause }) => clause.letters)).every(Boolean);
	const absent = meant.filter((one) => one.kind === 'absent').map(({ clause }) => clause);
	const present = meant.filter((one) => one.kind !== 'absent').map(({ clause }) => clause);
	const nearest = (untold ? [] : absent).flatMap(({ parts }) =>
		parts.filter((part) => !vocabulary.has(part)).flatMap((part) => vocabulary.nearest(part)),
	);
	const [word] = nearest;
	const can = !untold && absent.length === 1 && present.length > 0 && word !== undefined;
	return {
		kind: 'absent',
		absent: absent.map(typedOf),
		present: untold ? [] : present.map(typedOf),
		nearest: [...new Set(nearest)].slice(0, 4),
		instead: can
			? asked.map((clause) => (clause === absent[0] ? word : typedOf(clause))).join(' ')
			: undefined,
	};
}

/** A word that only two others could make, and nowhere do, is absent. */
export function standing(meant: readonly Resolved[], index: SearchIndex): Promise<readonly Resolved[]> {
	return Promise.all(
		meant.map(async (one): Promise<Resolved> => {
			if (one.kind !== 'found' || one.clause.kind === 'phrase' || one.words.size > 0) return one;
			const { ranked } = await answersTo([[one]], index);
			return ranked.length > 0 ? one : { kind: 'absent', clause: one.clause };
		}),
	);
}
