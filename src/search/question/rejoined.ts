/** A verb that was asked in two parts, as the texts may have it in one: *wisselt gegevens uit* for *uitwisselen*. */
import type { Clause } from '#search/question/question.ts';
import { slightOf } from '#search/question/slight.ts';
import { particles } from '#search/words/separated.ts';

/**
 * The clauses with a particle put before a verb, for every particle and every verb it may belong to, the nearest first.
 * @param is whether the texts have what the two make.
 */
export function rejoined(
	clauses: readonly Clause[],
	is: (clause: Clause) => boolean,
): readonly Clause[] | undefined {
	for (const [at, particle] of clauses.entries()) {
		if (particle.kind !== 'word' || !particles.has(particle.letters)) continue;
		const behind = clauses[at + 1]?.letters === 'te' ? at + 2 : at + 1;
		const before = Array.from({ length: at }, (_, back) => at - 1 - back);
		for (const other of [...before, behind]) {
			const verb = clauses[other];
			if (verb?.kind !== 'word' || slightOf([verb.letters])[0]) continue;
			const whole = particle.letters + verb.letters;
			const asked = other < at ? `${verb.asked} … ${particle.asked}` : `${particle.asked} ${verb.asked}`;
			const clause: Clause = { kind: 'word', asked, letters: whole, parts: [whole] };
			if (!is(clause)) continue;
			return clauses.toSpliced(other, 1, clause).toSpliced(at, 1);
		}
	}
	return undefined;
}
