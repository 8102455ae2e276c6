/**
 * What somebody says of himself before he asks: *ik moest mijn kleinzoon uitleggen wat een liaison is, maar …*. None of it is asked for, and
 * little of it stands in the texts. What is asked begins at the first word that asks, at *zoek*, or at an *over* behind what only carries the sentence,
 * and ends where the clause does.
 */
import { isCarrying } from '#search/question/spoken.ts';
import { lettersOf } from '#search/words/words.ts';

/** Words of the shortest question that has such a frame. */
const shortest = 6;
const persons = /^(?:ik|iemand|u|je|jij|jullie|gij|ge|we|wij|me|mij)$/;
const asks =
	/^(?:wat|wie|waar|waar(?:aan|bij|door|in|mee|naar|om|onder|op|over|toe|uit|van|voor)|wanneer|waarom|hoe|hoeveel|welke?|of|dat|zoek)$/;

/** What is asked, and what was said before it; nothing where nothing was. */
export function unframed(typed: string): { readonly frame: string; readonly asked: string } | undefined {
	const clauses = typed.split(/[,;:!?]|\.(?=\s|$)/).map((clause) => clause.trim().split(/\s+/));
	if (clauses.flat().length < shortest) return undefined;
	let personal = false;
	for (const words of clauses) {
		const letters = words.map(lettersOf);
		for (const [at, word] of letters.entries()) {
			const about = word === 'over' && isCarrying(letters[at - 1] ?? '');
			if (!asks.test(word) && !about) {
				personal ||= persons.test(word);
				continue;
			}
			// *Hoe kan ik …* asks from the first word on.
			if (!personal) return undefined;
			if (letters.slice(at + 1).every(isCarrying)) return undefined;
			const before = clauses.slice(0, clauses.indexOf(words)).flat();
			return { frame: [...before, ...words.slice(0, at)].join(' '), asked: words.slice(at + 1).join(' ') };
		}
	}
	return undefined;
}
