/** Which verbs the texts part in two, by what the word list has as a verb. */
import type { Lexemes } from '#search/dutch/lexemes.build.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { separationsIn } from '#search/text/separable-verbs.ts';
import { tokensOf } from '#search/text/tokens.ts';

/**
 * Each verb as it would be in one piece, with its two pieces as they stand, joined by one space.
 * @example *De teams werken nauw samen* gives `samenwerken` → `werken samen`.
 */
export function separatedVerbs(
	records: readonly Pick<SearchRecord, 'text'>[],
	lexemes: Lexemes,
): ReadonlyMap<string, string> {
	const isVerb = (form: string) => [...(lexemes.get(form) ?? [])].some((lexeme) => lexeme.startsWith('v:'));
	const found = new Map<string, string>();
	for (const { text } of records) {
		const done = new Set<number>();
		for (const { verb, particle } of separationsIn(text, tokensOf(text))) {
			const whole = particle.letters + verb.letters;
			// A noun in -ing is made of the verb, and takes no particle.
			if (done.has(particle.start) || /ing(?:en)?$/.test(verb.letters)) continue;
			if (!isVerb(verb.letters) || !isVerb(whole)) continue;
			done.add(particle.start);
			found.set(whole, `${verb.letters} ${particle.letters}`);
		}
	}
	return found;
}
