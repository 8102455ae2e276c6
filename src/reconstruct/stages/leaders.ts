/** Leaders: dots that lead the eye from a title to the number of its page. Read aloud they are noise. */
import type { Change } from '#edition/model.ts';
import type { DraftCell } from '#reconstruct/stages/draft.ts';

const LEADERS = /(?<=[^\s.·…_])(?<leaders>\s*(?:[.·…_]\s*){4,})(?<folio>\d{1,4}|[ivxlc]{1,7})$/iu;

/** The dots of a cell that ends with the number that they lead to, read as one sign. */
export function leaderChange({ line, words }: DraftCell, text: string): Change | undefined {
	const from = words[0]?.start ?? 0;
	const found = LEADERS.exec(text.slice(from, words.at(-1)?.end ?? 0));
	const { leaders, folio } = found?.groups ?? {};
	if (!found || leaders === undefined || folio === undefined) return undefined;
	const start = from + found.index;
	return {
		class: 'normalization',
		rule: 'leaders',
		spans: [{ line, start, end: start + leaders.length }],
		diplomatic: leaders,
		reading: ' … ',
		lemma: `… ${folio}`,
	};
}
