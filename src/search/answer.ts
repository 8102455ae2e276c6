/**
 * Answers a question from an index: candidates, judged and ranked by what their words really are. Knows nothing of
 * Pagefind itself, the network or the page.
 *
 * A place answers when it has every word that was asked; slight words (*de*, *van*, *wat*) are not asked for beside others. A word
 * that is nowhere in the texts makes the answer none. Where each word occurs and no place has all of three or more, the
 * places that lack one are shown, and each says which.
 */
import { type SearchIndex, together } from '#search/candidates.ts';
import { type Clause, readQuestion } from '#search/question.ts';
import { bySection, type Hit, judge, type Ranked, rank } from '#search/rank.ts';
import { rejoined } from '#search/rejoined.ts';
import type { Resolved } from '#search/resolved.ts';
import { slightOf } from '#search/slight.ts';
import { variantsOf } from '#search/variants.ts';

export { IncompleteIndex, type SearchIndex } from '#search/candidates.ts';
export type { Hit } from '#search/rank.ts';

export type Answer =
	/** `more` says that there are further places, which were not read. */
	| {
			readonly kind: 'found';
			readonly hits: readonly Hit[];
			readonly more: boolean;
			/** Words as typed that are nowhere in the texts: the hits have a near spelling of them. */
			readonly near: readonly string[];
			/** No place has all words; each of the hits lacks one. */
			readonly partial: boolean;
	  }
	/** These words, as typed, are nowhere in the texts; `present` are the others that were asked. */
	| {
			readonly kind: 'absent';
			readonly absent: readonly string[];
			readonly present: readonly string[];
			/** Words of the texts that look like the absent ones. */
			readonly nearest: readonly string[];
			/** The question with its one absent word written as the nearest of these, where that has an answer. */
			readonly instead: string | undefined;
	  }
	/** Each occurs, and no place has all of them. */
	| { readonly kind: 'apart'; readonly present: readonly string[] }
	| { readonly kind: 'empty' }
	| { readonly kind: 'no-words' }
	| { readonly kind: 'too-long'; readonly length: number };

/** @throws IncompleteIndex, and whatever the index throws. */
export async function answer(typed: string, index: SearchIndex): Promise<Answer> {
	const question = readQuestion(typed);
	if (question.kind !== 'asked') return question;
	const clauses = telling(question.clauses);
	const { vocabulary } = index;
	const whole = rejoined(question.clauses, (clause) => isSure(vocabulary.resolve(clause)));
	const variants = [
		...variantsOf(clauses, vocabulary),
		...(whole ? variantsOf(telling(whole), vocabulary) : []),
	].map((meant) => meant.map((one) => present(one, index)));
	const able = variants.filter((meant) => meant.every((resolved) => resolved.kind !== 'absent'));
	if (able.length === 0) {
		// *voetnoot 10* is what is absent, not the word *voetnoot*.
		const place = variants.find((meant) => meant.some(({ clause }) => clause.parts.length === 0));
		return absentOf(question.clauses, place ?? variants[0] ?? [], index);
	}
	const narrow = await answerVariants(able, index);
	const wider = able.map((meant) => meant.map((one) => vocabulary.widened(one)));
	const same = wider.every((meant, at) => meant.every((one, clause) => one === able[at]?.[clause]));
	const { ranked, more } = narrow.ranked.length > 0 || same ? narrow : await answerVariants(wider, index);
	const [best] = ranked;
	if (!best) {
		const meant = await standing(able[0] ?? [], index);
		const gone = meant.some((one) => one.kind === 'absent');
		return gone ? absentOf(question.clauses, meant, index) : partly(clauses, meant, index);
	}
	return {
		kind: 'found',
		hits: ranked.map((hit) => hitOf(hit, [])),
		more,
		near:
			best.certainty === 'near' ? (variants[0] ?? []).filter(isSlip).map((one) => quoted(one.clause)) : [],
		partial: false,
	};
}

/** A place that the texts do not have is absent. */
function present(meant: Resolved, { place }: SearchIndex): Resolved {
	if (meant.kind !== 'place' || (place?.(meant.place).length ?? 0) > 0) return meant;
	return { kind: 'absent', clause: meant.clause };
}

/** A word that only two others could make, and nowhere do, is absent. */
function standing(clauses: readonly Resolved[], index: SearchIndex): Promise<readonly Resolved[]> {
	return Promise.all(
		clauses.map(async (meant): Promise<Resolved> => {
			if (meant.kind !== 'found' || meant.clause.kind === 'phrase' || meant.words.size > 0) return meant;
			const { ranked } = await answerVariants([[meant]], index);
			return ranked.length > 0 ? meant : { kind: 'absent', clause: meant.clause };
		}),
	);
}

/** Whether the texts have the word that was asked, or a form of it. */
function isSure(meant: Resolved): boolean {
	if (meant.kind !== 'found') return false;
	return (
		meant.separated.length > 0 || [...meant.words.values()].some((one) => one === 'exact' || one === 'form')
	);
}

/** The clauses that are asked for: all but the slight words, unless nothing else was typed. */
function telling(clauses: readonly Clause[]): readonly Clause[] {
	const slight = slightOf(clauses.map(({ kind, letters }) => (kind === 'word' ? letters : '"')));
	const rest = clauses.filter((_, at) => !slight[at]);
	return rest.length > 0 ? rest : clauses;
}

async function answerVariants(
	variants: readonly (readonly Resolved[])[],
	index: SearchIndex,
): Promise<{ readonly ranked: readonly Ranked[]; readonly more: boolean }> {
	const best = new Map<string, Ranked>();
	let more = false;
	for (const clauses of variants) {
		const candidates = await together(clauses, index);
		const read = candidates.slice(0, index.most);
		more ||= candidates.length > read.length || clauses.some((one) => one.kind === 'found' && one.cut);
		const records = await Promise.all(read.map((candidate) => candidate.read()));
		for (const [at, record] of records.entries()) {
			const hit = { ...judge(record, read[at]?.score ?? 0, clauses), ways: 1 };
			if (!hit.complete) continue;
			const known = best.get(record.path);
			const better = known && rank(known, hit) < 0 ? known : hit;
			best.set(record.path, { ...better, ways: (known?.ways ?? 0) + 1 });
		}
	}
	return { ranked: bySection([...best.values()].sort(rank)), more };
}

/** Fewest clauses of which one may be lacking: of two, the other alone is another question. */
const fewest = 3;

/** The places that have all clauses but one. */
async function partly(
	clauses: readonly Clause[],
	meant: readonly Resolved[],
	index: SearchIndex,
): Promise<Answer> {
	const apart: Answer = { kind: 'apart', present: clauses.map(quoted) };
	// Of a date or a number no part may be lacking.
	if (meant.length < fewest || clauses.some(({ letters }) => /\d/.test(letters))) return apart;
	const seen = new Set<string>();
	const hits: { readonly hit: Ranked; readonly missing: string }[] = [];
	for (const [at, left] of meant.entries()) {
		const { ranked } = await answerVariants([meant.filter((_, other) => other !== at)], index);
		for (const hit of ranked) {
			if (seen.has(hit.record.path)) continue;
			seen.add(hit.record.path);
			hits.push({ hit, missing: quoted(left.clause) });
		}
	}
	if (hits.length === 0) return apart;
	return {
		kind: 'found',
		hits: hits.sort((a, b) => rank(a.hit, b.hit)).map(({ hit, missing }) => hitOf(hit, [missing])),
		more: false,
		near: [],
		partial: true,
	};
}

function hitOf({ record, matches, certainty }: Ranked, missing: readonly string[]): Hit {
	return { record, matches, certainty, missing };
}

async function absentOf(
	asked: readonly Clause[],
	clauses: readonly Resolved[],
	index: SearchIndex,
): Promise<Answer> {
	const { vocabulary } = index;
	const absent = clauses.filter((resolved) => resolved.kind === 'absent').map(({ clause }) => clause);
	const present = clauses.filter((resolved) => resolved.kind !== 'absent').map(({ clause }) => clause);
	const nearest = absent.flatMap(({ parts }) =>
		parts.filter((part) => !vocabulary.has(part)).flatMap((part) => vocabulary.nearest(part)),
	);
	const [word = ''] = nearest;
	const instead = asked.map((clause) => (clause === absent[0] ? word : quoted(clause))).join(' ');
	const can = absent.length === 1 && present.length > 0 && word !== '';
	const better = can ? await answer(instead, index) : undefined;
	return {
		kind: 'absent',
		absent: absent.map(quoted),
		present: present.map(quoted),
		nearest: [...new Set(nearest)].slice(0, 4),
		instead: better?.kind === 'found' && !better.partial ? instead : undefined,
	};
}

function isSlip(resolved: Resolved): boolean {
	if (resolved.kind !== 'found') return false;
	const ways = [...resolved.words.values(), ...resolved.sequences.map(({ certainty }) => certainty)];
	return ways.includes('near');
}

function quoted(clause: Clause): string {
	return clause.kind === 'phrase' ? `"${clause.asked}"` : clause.asked;
}
