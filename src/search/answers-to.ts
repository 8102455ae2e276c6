/** Reads what the index brings and keeps what answers: judged by its own words, best first. */
import { type SearchIndex, together } from '#search/candidates.ts';
import { bySection, judge, type Ranked, rank } from '#search/rank.ts';
import type { Resolved } from '#search/resolved.ts';

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
		const read = candidates.slice(0, index.most);
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
