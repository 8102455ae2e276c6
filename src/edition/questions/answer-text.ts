/** What an answer says, as an editor reads it: its entries without the place, which the question tells. */
import { entryText } from '#edition/questions/add-entries.ts';
import { type Candidate, OPEN } from '#edition/questions/question.ts';

const PLACE = new Set(['page', 'line', 'column', 'sign', 'file']);

/** @example `['call-after: "media"']`; an entry of several lines says which: `line 14: column-1-ends: "zodat zij"`. */
export function answerLines({ entries, says }: Candidate): readonly string[] {
	if (says !== undefined) return [says];
	return entries.map((entry) => {
		const own = Object.fromEntries(
			Object.entries(entry).filter(([key, value]) => !PLACE.has(key) && value !== OPEN),
		);
		const text = entryText(own).replace(/^\{ ?| ?\}$/gu, '');
		return entries.length > 1 ? `line ${entry['line']}: ${text}` : text;
	});
}
