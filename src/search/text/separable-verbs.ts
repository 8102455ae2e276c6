/**
 * Verbs that a Dutch clause parts in two: *werken nauw samen* is *samenwerken*. The same reading of a text
 * decides at build time which of these verbs the texts have, and on the device where they stand.
 */
import { isStopWord } from '#search/text/stop-words.ts';
import type { Token, Word } from '#search/text/tokens.ts';

/** Particles that are nothing else where they stand behind a verb. */
const adverbs =
	'samen aaneen uiteen af heen mee neer terug weg vast voort tegemoet teleur tekort thuis voorbij'.split(' ');
/**
 * Particles that are prepositions or adverbs too (*gaat om de uitwisseling*): only where they close a clause.
 */
const ambiguous =
	'aan achter bij binnen boven dicht door in langs los mede na om onder op over rond tegen toe tussen uit vol voor vrij weer'.split(
		' ',
	);
const alone = new Set(adverbs);
export const particles: ReadonlySet<string> = new Set([...adverbs, ...ambiguous]);

/** Words that may stand between a verb and its particle. */
const between = 8;

/** Where a verb and a particle may belong together. */
export interface Separation {
	readonly verb: Word;
	readonly particle: Word;
	/** Index of the token that comes first. */
	readonly token: number;
}

/**
 * What may be a verb with its particle, for each particle the nearest first; whether the two make one verb
 * only a dictionary tells.
 */
export function* separationsIn(text: string, tokens: readonly Token[]): Generator<Separation> {
	for (const [at, { whole: particle }] of tokens.entries()) {
		if (!particles.has(particle.letters)) continue;
		const [to, infinitive] = [tokens[at + 1]?.whole, tokens[at + 2]?.whole];
		if (to?.letters === 'te' && infinitive) yield { verb: infinitive, particle, token: at };
		if (!alone.has(particle.letters) && !closes(text, particle, to)) continue;
		for (let before = at - 1; before >= Math.max(0, at - 1 - between); before -= 1) {
			const verb = tokens[before]?.whole;
			const next = tokens[before + 1]?.whole;
			if (!verb || !next || /[.,;:?!()–—]/.test(text.slice(verb.end, next.start))) break;
			if (!isStopWord(verb.letters)) yield { verb, particle, token: before };
		}
	}
}

/** Whether a clause ends behind `word`. */
function closes(text: string, word: Word, next: Word | undefined): boolean {
	return !next || /^\S*[.,;:?!)]/.test(text.slice(word.end, next.start));
}
