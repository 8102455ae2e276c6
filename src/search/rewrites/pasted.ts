/**
 * A question that was copied from a page, without what only the page has: hyphens at the ends of lines, marks
 * of notes. In *telecommunicatiegegevens8 als in het Belas- tingdienst* these are the 8 and the hyphen.
 */
import { isNumbered } from '#search/question/numbered.ts';
import type { Term } from '#search/question/question.ts';
import type { Texts } from '#search/rewrites/texts.ts';

/** Words of the shortest passage in which a number by itself may be the mark of a note. */
const shortest = 6;

type Known = Pick<Texts, 'knows' | 'hasPlace'>;

/** The terms as the text would have them; none where that changes nothing. */
export function pasted(asked: readonly Term[], known: Known): readonly (readonly Term[])[] {
	const words: Term[] = [];
	for (const term of asked) {
		const before = words.at(-1);
		const whole = (before?.letters ?? '') + term.letters;
		if (before && isBroken(before, term, whole, known)) {
			words[words.length - 1] = {
				...term,
				asked: before.asked + term.asked,
				letters: whole,
				parts: [whole],
			};
			continue;
		}
		const [, word = '', label = ''] = /^(\p{L}{4,})(\d{1,3})$/u.exec(term.letters) ?? [];
		const mark = label !== '' && known.hasPlace(`noot ${label}`) && !isNumbered(word);
		const marked = mark && known.knows(word) && !known.knows(term.letters);
		if (marked) words.push({ ...term, letters: word, parts: [word] });
		else if (!isMark(term, before, asked, known)) words.push(term);
	}
	return words.length === asked.length && words.every((term, at) => term === asked[at]) ? [] : [words];
}

/** Whether two are one word that the end of a line parted. */
function isBroken(before: Term, term: Term, whole: string, known: Known): boolean {
	if (before.kind !== 'word' || term.kind !== 'word' || /\d/.test(whole)) return false;
	const hyphen = before.asked.endsWith('-');
	return known.knows(whole) && (hyphen || !known.knows(before.letters) || !known.knows(term.letters));
}

/** Whether a number is the mark of a note, and none of *artikel 8* or *8 februari*. */
function isMark(term: Term, before: Term | undefined, asked: readonly Term[], known: Known): boolean {
	if (!/^\d{1,3}$/.test(term.letters) || asked.length < shortest || !known.hasPlace(`noot ${term.letters}`))
		return false;
	return !isNumbered(before?.letters ?? '');
}
