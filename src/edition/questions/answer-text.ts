/** What an answer says, as an editor reads it: its entries without the place, which the question tells. */
import { flowText } from '#edition/questions/flow-text.ts';
import type { Candidate } from '#edition/questions/question.ts';

const PLACE = new Set(['page', 'line', 'column', 'sign', 'file']);

/**
 * What a sign is, the words of the answer tell.
 * @example `['call-after: "media"']`; an entry of several lines says which: `line 14: column-1-ends: "zodat
 * zij"`.
 */
export function answerLines({ entries, typed }: Candidate): readonly string[] {
	const isTyped = new Set(typed.map(({ key }) => key));
	return entries
		.filter((entry) => !('sign' in entry))
		.map((entry) => {
			const own = Object.entries(entry).filter(([key]) => !PLACE.has(key) && !isTyped.has(key));
			const text = flowText(Object.fromEntries(own)).replace(/^\{ ?| ?\}$/gu, '');
			if (entries.length === 1) return text;
			const onPage = entries.some(({ page }) => page !== entry['page']) ? `page ${entry['page']}, ` : '';
			return `${onPage}line ${entry['line']}: ${text}`;
		})
		.filter((line) => line !== '');
}
