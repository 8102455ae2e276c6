/** What is asked of the invented edition: each kind of question that could be slow, in numbers. */
import type { SearchRecord } from '#search/index/record.ts';
import { generator } from './invented.ts';

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** Questions by kind, the same in every run. */
export function askedOf(records: readonly SearchRecord[]): Readonly<Record<string, readonly string[]>> {
	const random = generator(7);
	const textAt = () => wordsIn(records[Math.floor(random() * records.length)]);
	const some = <T>(count: number, make: (at: number) => T) =>
		Array.from({ length: count }, (_, at) => make(at));
	const run = (words: number) => {
		const text = textAt();
		const from = Math.floor(random() * (text.length - words));
		return text.slice(from, from + words).join(' ');
	};
	const frequent = byFrequency(records);
	const often = () => frequent[Math.floor(random() * 40)] ?? '';
	const long = () => textAt().find((word) => word.length > 7) ?? '';
	return {
		'letter by letter': some(30, (at) => run(1 + (at % 2))).flatMap((typed) =>
			some(typed.length, (letters) => typed.slice(0, letters + 1)),
		),
		'the most frequent words': frequent.slice(0, 100),
		'one letter': alphabet,
		'two letters': some(100, () => long().slice(0, 2)),
		'words of a text': some(100, () => run(1)),
		'two frequent words': some(50, () => `${often()} ${often()}`),
		'a frequent word and another': some(50, () => `${often()} ${run(1)}`),
		'a phrase': some(50, (at) => `"${run(2 + (at % 2))}"`),
		'a phrase of frequent words': some(20, () => `"${often()} ${often()}"`),
		'a slip': some(100, (at) => slipIn(long(), at)),
		'an absent word': some(50, (at) => `${long().slice(0, 5)}qx${alphabet[at % 26]}`),
		'a sentence': some(30, () => run(9)),
	};
}

function wordsIn(record: SearchRecord | undefined): readonly string[] {
	return (record?.text ?? '').slice(0, -1).split(' ');
}

/** Words by the number of records that have them, most first. */
function byFrequency(records: readonly SearchRecord[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const record of records)
		for (const word of new Set(wordsIn(record))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** A letter left out, doubled, or swapped with the next. */
function slipIn(word: string, at: number): string {
	const place = 1 + (at % (word.length - 2));
	const [one = '', two = ''] = word.slice(place);
	const instead = [two, one + one + two, two + one][at % 3];
	return word.slice(0, place) + instead + word.slice(place + 2);
}
