/** The honest zero: which words are nowhere in the texts, and which of the texts look like them. */
import { answersTo } from '#search/answer/answers-to.ts';
import type { SearchIndex } from '#search/engine/engine.ts';
import { type Term, typedOf } from '#search/question/question.ts';
import type { Expansion } from '#search/terms/expansion.ts';
import type { Vocabulary } from '#search/terms/vocabulary.ts';
import { isStopWord } from '#search/text/stop-words.ts';

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

/** @param asked every term of the question, stop words too. @param meant those that were looked for. */
export function zeroResult(
	asked: readonly Term[],
	meant: readonly Expansion[],
	vocabulary: Vocabulary,
): Absent {
	// Who has typed no more than *wat is* has asked for nothing yet.
	const untold = meant.every(({ term }) => isStopWord(term.letters));
	const absent = meant.filter((one) => one.kind === 'absent').map(({ term }) => term);
	const present = meant.filter((one) => one.kind !== 'absent').map(({ term }) => term);
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
		instead: can ? asked.map((term) => (term === absent[0] ? word : typedOf(term))).join(' ') : undefined,
	};
}

/** A word that only two others could make, and nowhere do, is absent; the same array where there is none. */
export async function withoutPlace(
	meant: readonly Expansion[],
	index: SearchIndex,
): Promise<readonly Expansion[]> {
	const standing = await Promise.all(
		meant.map(async (one): Promise<Expansion> => {
			if (one.kind !== 'found' || one.term.kind === 'phrase' || one.words.size > 0) return one;
			const { ranked } = await answersTo([[one]], index);
			return ranked.length > 0 ? one : { kind: 'absent', term: one.term };
		}),
	);
	return standing.every((one, at) => one === meant[at]) ? meant : standing;
}
