/** What the print has and the conversion has nowhere. */

import { markOf, type Outcome, type Placed, printedAt, stretchesOf } from '#compare/findings/outcome.ts';
import { lengthOf } from '#compare/letters.ts';

export function lostFindings(outcome: Outcome): Placed[] {
	const { letters, pages, words } = outcome.texts.text;
	const { paired, keys } = outcome.aligned.alignment.print;
	const altered = markOf(
		letters.length,
		outcome.altered.map(({ print }) => print),
	);
	const isLost = (word: number): boolean => paired[word] === 0 && altered[word] === 0;
	const parts = (word: number): boolean =>
		pages[word] !== pages[word - 1] || words[word]?.kind !== words[word - 1]?.kind;
	return stretchesOf(letters.length, isLost, parts).flatMap((stretch): Placed[] => {
		const own = words.slice(stretch.start, stretch.end).filter((_, at) => keys[stretch.start + at] !== -1);
		const lost = own.reduce((sum, { text }) => sum + lengthOf(text), 0);
		return lost === 0
			? []
			: [{ kind: 'lost', ...printedAt(outcome, stretch), converted: '', lost, invented: 0, moved: 0 }];
	});
}
