/** What the conversion has in other letters. */
import { convertedAt, type Outcome, type Placed, printedAt } from '#compare/findings/outcome.ts';

export const changedFindings = (outcome: Outcome): Placed[] =>
	outcome.altered
		.filter(({ lost, invented }) => lost + invented > 0)
		.map(({ print, conversion, lost, invented }) => ({
			...convertedAt(outcome, conversion),
			...printedAt(outcome, print),
			kind: 'changed',
			lost,
			invented,
			moved: 0,
		}));
