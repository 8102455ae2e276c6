/** `5-2-2014` as a text has it: *5 februari 2014*. */
import type { Term } from '#search/question/question.ts';
import { replaced } from '#search/rewrites/replace.ts';

const months = [
	...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
	...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

export const isMonth = (word: string): boolean => months.includes(word);

export function dates(terms: readonly Term[]): readonly (readonly Term[])[] {
	return terms.flatMap((term, at) => {
		const parts = term.kind === 'word' ? dateOf(term.parts.join(' ')) : undefined;
		return parts ? [replaced(terms, at, 1, { kind: 'phrase', parts })] : [];
	});
}

function dateOf(numbers: string): readonly string[] | undefined {
	const written = /^(?:0?(\d{1,2}) 0?(\d{1,2}) (\d{4})|(\d{4}) (\d\d) 0?(\d{1,2}))$/.exec(numbers);
	const [, day = written?.[6] ?? '', month = written?.[5] ?? '', year = written?.[4] ?? ''] = written ?? [];
	const name = months[Number(month) - 1];
	return name ? [day, name, year] : undefined;
}
