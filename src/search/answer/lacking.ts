/** The places that have all that was asked but one word, where none has all. */
import { answersTo } from '#search/answer/answers-to.ts';
import type { SearchIndex } from '#search/answer/candidates.ts';
import { type Hit, hitOf, type Ranked, rank } from '#search/answer/rank.ts';
import { typedOf } from '#search/question/question.ts';
import type { Resolved } from '#search/words/resolved.ts';

/** Fewest clauses of which one may be lacking: of two, the other alone is another question. */
const fewest = 3;

/** Best first; each says which word it lacks. None where a part of a date or a number would be lacking. */
export async function hitsLackingOne(
	meant: readonly Resolved[],
	index: SearchIndex,
): Promise<readonly Hit[]> {
	if (meant.length < fewest || meant.some(({ clause }) => /\d/.test(clause.letters))) return [];
	const hits = new Map<string, { readonly hit: Ranked; readonly missing: string }>();
	for (const [at, left] of meant.entries()) {
		const { ranked } = await answersTo([meant.filter((_, other) => other !== at)], index);
		for (const hit of ranked) {
			if (!hits.has(hit.record.path)) hits.set(hit.record.path, { hit, missing: typedOf(left.clause) });
		}
	}
	return [...hits.values()]
		.sort((a, b) => rank(a.hit, b.hit))
		.map(({ hit, missing }) => hitOf(hit, [missing]));
}
