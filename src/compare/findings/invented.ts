/** What the conversion has and the print has nowhere. */

import { convertedAt, markOf, type Outcome, type Placed, stretchesOf } from '#compare/findings/outcome.ts';
import { lengthOf } from '#compare/letters.ts';

export function inventedFindings(outcome: Outcome): Placed[] {
	const { words, partOf } = outcome.texts.conversion;
	const { paired, keys } = outcome.aligned.alignment.conversion;
	const pages = outcome.aligned.pages.before;
	const altered = markOf(
		words.length,
		outcome.altered.map(({ conversion }) => conversion),
	);
	const isInvented = (word: number): boolean =>
		paired[word] === 0 && altered[word] === 0 && keys[word] !== -1 && words[word]?.aside === false;
	const behind = placesBehind(outcome);
	const parts = (word: number): boolean =>
		pages[word] !== pages[word - 1] || partOf(word) !== partOf(word - 1);
	return stretchesOf(words.length, isInvented, parts).map((stretch): Placed => {
		const place = behind[stretch.start] ?? -1;
		const near = outcome.texts.text.words[Math.max(0, place)];
		const invented = words
			.slice(stretch.start, stretch.end)
			.reduce((sum, { text }) => sum + lengthOf(text), 0);
		return {
			kind: 'invented',
			place: place + 0.5,
			page: pages[stretch.start] ?? 0,
			line: near?.line ?? 0,
			block: near?.kind ?? 'paragraph',
			printed: '',
			...convertedAt(outcome, stretch),
			lost: 0,
			invented,
			moved: 0,
		};
	});
}

/** Of each word of the conversion, the word of the print that it stands behind; -1 before the first. */
function placesBehind({ aligned, texts }: Outcome): Int32Array {
	const places = new Int32Array(texts.conversion.words.length);
	let [at, place] = [0, -1];
	const { pairs } = aligned.alignment;
	for (const { print, conversion } of pairs.toSorted((a, b) => a.conversion.start - b.conversion.start)) {
		places.fill(place, at, conversion.end);
		[at, place] = [conversion.end, print.end - 1];
	}
	return places.fill(place, at);
}
