/**
 * How likely a block is to end with a line: by the punctuation of its last word, by what class of word that
 * is, and by the white space some extractors keep at the end of a raw line that runs on.
 */
import { KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import type { Placed } from '#layout/from-text/model/state.ts';
import { CLOSE, type Word } from '#layout/from-text/model/word.ts';

/** Share of what the class of a word claims about ending a block that is believed. */
const ENDING = 0.75;
/** A note often ends with a date or a page number and no full stop. */
const NOTE_NUMBER_END = 0.5;
/** A raw line's trailing space that says otherwise. */
const TRAILING = 3.2;

export function lastWord(page: SearchPage, placed: Placed): Word {
	return (page.rows[placed.row] as SearchRow).words[placed.e - 1] as Word;
}

/** Cost of a block ending with this line, and no more of its raw line. */
export function closes(page: SearchPage, last: Placed): number {
	const word = lastWord(page, last);
	const traits = TRAITS[last.kind] as (typeof TRAITS)[number];
	return last.kind === KIND.note && /\d$/.test(word.text)
		? NOTE_NUMBER_END
		: (traits.end[word.close] as number) - ENDING * word.ending;
}

/** What the white space at the end of the raw line says of the line's last cell. */
export function trailing(page: SearchPage, last: Placed, runsOn: boolean): number {
	if (!page.trailingTells) return 0;
	const row = page.rows[last.row] as SearchRow;
	if (last.e !== row.words.length) return 0;
	if (row.trailing) return runsOn ? 0 : TRAILING;
	if (lastWord(page, last).close === CLOSE.hyphen) return 0;
	return runsOn ? TRAILING : 0;
}
