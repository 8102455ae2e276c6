/** What both texts have, in another order. */
import type { Pair } from '#compare/align/side.ts';
import { convertedAt, type Outcome, type Placed, printedAt } from '#compare/findings/outcome.ts';
import { lengthOf } from '#compare/letters.ts';

/** Passages: pairs that follow each other in both texts are one. */
export function movedFindings(outcome: Outcome): Placed[] {
	const { pairs } = outcome.aligned.alignment;
	const inConversion = pairs.toSorted((a, b) => a.conversion.start - b.conversion.start);
	const before = new Map(inConversion.map((pair, at) => [pair, inConversion[at - 1]]));
	const { pages, words } = outcome.texts.text;
	const passages: Pair[][] = [];
	for (const pair of pairs.toSorted((a, b) => a.print.start - b.print.start)) {
		if (!outcome.moved.has(pair)) {
			passages.push([]);
			continue;
		}
		const last = passages.at(-1);
		const previous = last?.at(-1);
		const goesOn =
			previous !== undefined &&
			before.get(pair) === previous &&
			pages[previous.print.start] === pages[pair.print.start];
		if (goesOn) last?.push(pair);
		else passages.push([pair]);
	}
	return passages.flatMap((passage): Placed[] => {
		const [first, last] = [passage[0], passage.at(-1)];
		if (first === undefined || last === undefined) return [];
		const moved = passage
			.flatMap(({ print }) => words.slice(print.start, print.end))
			.reduce((sum, { text }) => sum + lengthOf(text), 0);
		const previous = before.get(first);
		const { at } = convertedAt(outcome, first.conversion);
		return [
			{
				...printedAt(outcome, { start: first.print.start, end: last.print.end }),
				kind: 'moved',
				converted: '',
				at,
				...(previous ? { behind: pages[previous.print.end - 1] ?? 0 } : {}),
				lost: 0,
				invented: 0,
				moved,
			},
		];
	});
}
