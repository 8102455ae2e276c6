/** Where words that were asked as one stand apart in a text: a compound, or a verb with its particle. */
import type { Match } from '#search/answer/match.ts';
import type { Pair, SeparatedVerb } from '#search/terms/expansion.ts';
import { separationsIn } from '#search/text/separable-verbs.ts';
import { isStopWord } from '#search/text/stop-words.ts';
import type { Token } from '#search/text/tokens.ts';

/** Slight words that may stand between two that make one match: *verstrekken van de gegevens*. */
const within = 2;

/**
 * What stands between two things, and makes none of them: *organisaties en vormen* are no *organisatievorm*.
 */
const joining = /^(?:en|of|maar|noch|want|dan|als)$/;

/** One of each group in one sentence: as one match where only slight words part them. */
export function pairMatches(
	text: string,
	tokens: readonly Token[],
	{ words, certainty, between, loose }: Pair,
	term: number,
): readonly Match[] {
	const found: Match[] = [];
	// *(persoons)gegevens* has *gegevens* too; of *collega-diensten* nobody wrote *diensten* apart.
	const isOf = (group: ReadonlySet<string>, { whole, parts }: Token) =>
		group.has(whole.letters) ||
		parts.some(({ letters, start }) => text[start - 1] === ')' && group.has(letters));
	for (const [index, token] of tokens.entries()) {
		const { whole } = token;
		const group = words.findIndex((one) => isOf(one, token));
		const other = words[1 - group];
		if (group < 0 || !other) continue;
		let slight = true;
		for (let at = index + 1; at <= index + 1 + between; at += 1) {
			const next = tokens[at];
			const end = next?.whole;
			if (
				!next ||
				!end ||
				!(slight || loose) ||
				/[.?!]\s/.test(text.slice(tokens[at - 1]?.whole.end, end.start))
			)
				break;
			if (isOf(other, next)) {
				if (slight) found.push({ start: whole.start, end: end.end, term, certainty, token: index });
				else
					for (const { start, end: to } of [whole, end])
						found.push({ start, end: to, term, certainty, token: index });
				break;
			}
			slight &&= !joining.test(end.letters) && isStopWord(end.letters) && at < index + 1 + within;
		}
	}
	return found;
}

/** A verb with its particle, from the one to the other: *werken nauw samen*. */
export function separatedMatches(
	text: string,
	tokens: readonly Token[],
	wanted: readonly SeparatedVerb[],
	term: number,
): readonly Match[] {
	if (wanted.length === 0) return [];
	return [...separationsIn(text, tokens)]
		.filter(({ verb, particle }) =>
			wanted.some(([one, other]) => verb.letters === one && particle.letters === other),
		)
		.map(({ verb, particle, token }) => ({
			start: Math.min(verb.start, particle.start),
			end: Math.max(verb.end, particle.end),
			term,
			certainty: 'form',
			token,
		}));
}
