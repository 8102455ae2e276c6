/**
 * A verb that was asked in two parts, as the texts may have it in one: *wisselt gegevens uit* for
 * *uitwisselen*.
 */
import type { Term } from '#search/question/question.ts';
import type { Texts } from '#search/rewrites/texts.ts';
import { particles } from '#search/text/separable-verbs.ts';
import { isStopWord } from '#search/text/stop-words.ts';

/**
 * The terms with a particle put before a verb: the first particle, and the verb nearest to it, whose whole
 * the texts have.
 */
export function separatedVerb(
	terms: readonly Term[],
	{ has }: Pick<Texts, 'has'>,
): readonly (readonly Term[])[] {
	for (const [at, particle] of terms.entries()) {
		if (particle.kind !== 'word' || !particles.has(particle.letters)) continue;
		const behind = terms[at + 1]?.letters === 'te' ? at + 2 : at + 1;
		const before = Array.from({ length: at }, (_, back) => at - 1 - back);
		for (const other of [...before, behind]) {
			const verb = terms[other];
			if (verb?.kind !== 'word' || isStopWord(verb.letters)) continue;
			const letters = particle.letters + verb.letters;
			if (!has(letters)) continue;
			const asked = other < at ? `${verb.asked} … ${particle.asked}` : `${particle.asked} ${verb.asked}`;
			const whole: Term = { kind: 'word', asked, letters, parts: [letters] };
			return [terms.toSpliced(other, 1, whole).toSpliced(at, 1)];
		}
	}
	return [];
}
