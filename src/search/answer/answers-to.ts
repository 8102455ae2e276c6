/** Reads what the index brings and keeps what answers: judged by its own words, best first. */
import { type SearchIndex, together } from '#search/answer/candidates.ts';
import { bySection, judge, type Ranked, rank } from '#search/answer/rank.ts';
import type { Resolved } from '#search/words/resolved.ts';

/** Files of texts fetched for one answer: about 50 kB. */
const mostFiles = 12;

export interface Answers {
	/** Best first. */
	readonly ranked: readonly Ranked[];
	/** Whether there are further records, which were not read. */
	readonly more: boolean;
}

/** The records that answer one of the ways a question can be meant, each by the way it answers best. */
export async function answersTo(
	meanings: readonly (readonly Resolved[])[],
	index: SearchIndex,
): Promise<Answers> {
	const best = new Map<string, Ranked>();
	let more = false;
	for (const meant of meanings) {
		const candidates = await together(meant, index);
		const read = firstOf(candidates, index);
		more ||= candidates.length > read.length || meant.some((one) => one.kind === 'found' && one.cut);
		const records = await Promise.all(read.map(index.read));
		for (const [at, record] of records.entries()) {
			const hit = { ...judge(record, read[at] ?? 0, meant), meant, ways: 1 };
			if (!hit.complete) continue;
			const known = best.get(record.path);
			const better = known && rank(known, hit) < 0 ? known : hit;
			best.set(record.path, { ...better, ways: (known?.ways ?? 0) + 1 });
		}
	}
	return { ranked: bySection([...best.values()].sort(rank)), more };
}

/** Those that are read: so many records, from so many files, and no more. */
function firstOf(candidates: readonly number[], { most, fileOf }: SearchIndex): readonly number[] {
	if (!Number.isFinite(most)) return candidates;
	const files = new Set<number | undefined>();
	const first = candidates.slice(0, most);
	const end = first.findIndex((record) => files.add(fileOf?.(record)).size > mostFiles);
	return end < 0 ? first : first.slice(0, end);
}
