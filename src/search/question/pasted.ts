/**
 * A question that was copied from a page, without what only the page has: hyphens at the ends of lines, marks of notes. In
 * *telecommunicatiegegevens8 als in het Belas- tingdienst* these are the 8 and the hyphen.
 */
import { isNumbered } from '#search/question/numbered.ts';
import type { Clause } from '#search/question/question.ts';

/** Words of the shortest passage in which a number by itself may be the mark of a note. */
const shortest = 6;

export interface Known {
	/** Whether the texts have a word or a form of it. */
	readonly word: (letters: string) => boolean;
	/** Whether the texts have a note with this label. */
	readonly note: (label: string) => boolean;
}

/** The clauses as the text would have them; nothing where that changes nothing. */
export function unpasted(asked: readonly Clause[], known: Known): readonly Clause[] | undefined {
	const words: Clause[] = [];
	for (const clause of asked) {
		const before = words.at(-1);
		const whole = (before?.letters ?? '') + clause.letters;
		if (before && isBroken(before, clause, whole, known)) {
			words[words.length - 1] = {
				...clause,
				asked: before.asked + clause.asked,
				letters: whole,
				parts: [whole],
			};
			continue;
		}
		const [, word = '', label = ''] = /^(\p{L}{4,})(\d{1,3})$/u.exec(clause.letters) ?? [];
		const mark = label !== '' && known.note(label) && !isNumbered(word);
		const marked = mark && known.word(word) && !known.word(clause.letters);
		if (marked) words.push({ ...clause, letters: word, parts: [word] });
		else if (!isMark(clause, before, asked, known)) words.push(clause);
	}
	return words.every((clause, at) => clause === asked[at]) && words.length === asked.length
		? undefined
		: words;
}

/** Whether two are one word that the end of a line parted. */
function isBroken(before: Clause, clause: Clause, whole: string, known: Known): boolean {
	if (before.kind !== 'word' || clause.kind !== 'word' || /\d/.test(whole)) return false;
	const hyphen = before.asked.endsWith('-');
	return known.word(whole) && (hyphen || !known.word(before.letters) || !known.word(clause.letters));
}

/** Whether a number is the mark of a note, and none of *artikel 8* or *8 februari*. */
function isMark(clause: Clause, before: Clause | undefined, asked: readonly Clause[], known: Known): boolean {
	if (!/^\d{1,3}$/.test(clause.letters) || asked.length < shortest || !known.note(clause.letters))
		return false;
	const named = /^(?:p|pp|pag\p{L}*|blz|noot|voetnoot|noten|art\p{L}*|nr|nummer|hoofdstuk|lid|wet|wiv)$/u;
	return !named.test(before?.letters ?? '');
}
