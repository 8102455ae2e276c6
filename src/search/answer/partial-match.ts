/** Places that have part of what was asked, where none has all. */
import { answersTo } from '#search/answer/answers-to.ts';
import { together } from '#search/answer/candidates.ts';
import { type Hit, hitOf, type Ranked, rank } from '#search/answer/rank.ts';
import type { SearchIndex } from '#search/engine/engine.ts';
import { isNumbered } from '#search/question/numbered.ts';
import { typedOf } from '#search/question/question.ts';
import { isMonth } from '#search/rewrites/date.ts';
import { isCarrying } from '#search/rewrites/openings.ts';
import type { Expansion } from '#search/terms/expansion.ts';

/**
 * Words of the longest question whose parts are looked for down to the rarest word; of a longer one none is
 * shown that lacks more than one.
 */
const longest = 5;

type Meant = readonly Expansion[];

interface Lacking {
	readonly hits: readonly Hit[];
	/** Whether there are further places, which were not read. */
	readonly more: boolean;
}

/**
 * The places that lack fewest words, and of two words those of the rarer. Best first: what lacks a word that
 * tells nothing, then what lacks the most frequent one. Each says what it lacks. None where the number of
 * something else would be lacking: *artikel 61*.
 */
export async function partialMatches(meant: Meant, index: SearchIndex): Promise<Lacking> {
	if (meant.length < 2 || meant.some((_, at) => isBound(meant, at))) return { hits: [], more: false };
	const counts = await Promise.all(
		meant.map(async (one) => (await together([one], { ...index, most: Number.POSITIVE_INFINITY })).length),
	);
	const countOf = (one: Expansion) => counts[meant.indexOf(one)] ?? 0;
	/** How little a word tells: what only carries a sentence least, then what most places have. */
	const lightness = (one: Expansion) =>
		countOf(one) + (isCarrying(one.term.letters) ? Number.MAX_SAFE_INTEGER : 0);
	const byLightness = (a: Expansion, b: Expansion) => lightness(b) - lightness(a);
	let parts: readonly Meant[] = [meant];
	while (parts.some((part) => part.length > 1)) {
		parts = withoutOne(parts);
		const found = new Map<string, { readonly hit: Ranked; readonly left: Meant }>();
		let more = false;
		// One word alone is looked for only where it is the rarest.
		const [rarest] = [...meant].sort(byLightness).slice(-1);
		for (const part of parts.filter((one) => one.length > 1 || one[0] === rarest)) {
			const left = meant.filter((one) => !part.includes(one)).sort(byLightness);
			const answers = await answersTo([part], index);
			more ||= answers.more;
			for (const hit of answers.ranked)
				if (!found.has(hit.record.path)) found.set(hit.record.path, { hit, left });
		}
		const heaviest = ({ left }: { readonly left: Meant }) => Math.min(...left.map(lightness));
		const hits = [...found.values()]
			.sort((a, b) => heaviest(b) - heaviest(a) || rank(a.hit, b.hit))
			.map(({ hit, left }) =>
				hitOf(
					hit,
					left.map(({ term }) => typedOf(term)),
				),
			);
		if (hits.length > 0) return { hits, more };
		if (meant.length > longest) break;
	}
	return { hits: [], more: false };
}

/** The parts of these that have one word less, each once. */
function withoutOne(parts: readonly Meant[]): readonly Meant[] {
	const made = new Map<string, Meant>();
	for (const part of parts) {
		for (const left of part) {
			const rest = part.filter((one) => one !== left);
			made.set(rest.map(({ term }) => `${term.kind} ${term.letters}`).join('|'), rest);
		}
	}
	return [...made.values()];
}

/**
 * Whether a term is a number that belongs to what stands before it: all but a year by itself, *klachten
 * 2013*.
 */
function isBound(meant: Meant, at: number): boolean {
	const { kind, term } = meant[at] ?? {};
	const letters = term?.letters ?? '';
	if (kind === 'place' || !/\d/.test(letters)) return kind === 'place';
	const before = meant[at - 1]?.term.letters ?? '';
	return !/^(?:19|20)\d\d$/.test(letters) || isNumbered(before) || isMonth(before) || /\d/.test(before);
}
