/** Reads what the index brings and keeps what answers: judged by its own words, best first. */
import { together } from '#search/answer/candidates.ts';
import { mayMatch } from '#search/answer/matches.ts';
import { bySection, judge, type Ranked, rank } from '#search/answer/rank.ts';
import type { SearchIndex } from '#search/engine/engine.ts';
import type { Expansion } from '#search/terms/expansion.ts';

/** Files of texts fetched at first for one answer: about 50 kB. */
const mostFiles = 12;

/** Places after which no further candidates are fetched to find more of a phrase. */
const few = 10;

export interface Answers {
	/** Best first. */
	readonly ranked: readonly Ranked[];
	/** Whether there are further records, which were not read. */
	readonly more: boolean;
}

/** The records that answer one of the ways a question can be meant, each by the way it answers best. */
export async function answersTo(
	meanings: readonly (readonly Expansion[])[],
	index: SearchIndex,
): Promise<Answers> {
	const best = new Map<string, Ranked>();
	let more = false;
	for (const meant of meanings) {
		const candidates = await together(meant, index);
		let read = 0;
		for (let times = 1; read < candidates.length; times *= 2) {
			const batch = firstOf(candidates.slice(read), times, index);
			const records = await Promise.all(batch.map(index.read));
			read += batch.length;
			const hits = records.flatMap((record, at): readonly Ranked[] => {
				const judged = mayMatch(record.text, meant) ? judge(record, batch[at] ?? 0, meant) : undefined;
				return judged ? [judged] : [];
			});
			for (const hit of hits) {
				const known = best.get(hit.record.path);
				if (!known || rank(hit, known) < 0) best.set(hit.record.path, hit);
			}
			// Where all of them answer, so do the others. A phrase that few have is looked for until there is no
			// place left.
			if (hits.length === batch.length || best.size >= few) break;
		}
		more ||= read < candidates.length || meant.some((one) => one.kind === 'found' && one.cut);
	}
	return { ranked: bySection([...best.values()].sort(rank)), more };
}

/**
 * Those that are read together: so many records, from so many files, and no more.
 * @param times as many as at first.
 */
function firstOf(
	candidates: readonly number[],
	times: number,
	{ most, fileOf }: SearchIndex,
): readonly number[] {
	const first = candidates.slice(0, most * times);
	if (!fileOf || !Number.isFinite(most)) return first;
	const files = new Set<number>();
	const end = first.findIndex((record) => files.add(fileOf(record)).size > mostFiles * times);
	return end < 0 ? first : first.slice(0, end);
}
