/**
 * All that the search weighs, in one place. The search asks these questions and adds the answers up; what lies behind an
 * answer it does not know. Costs and gains are in nats. To weigh something more, write a file and name it here.
 */

import { closes, trailing } from '#layout/from-text/evidence/block-ends.ts';
import { blockStarts } from '#layout/from-text/evidence/block-starts.ts';
import { classBigram } from '#layout/from-text/evidence/class-bigram.ts';
import { type ClockCosts, clockCosts } from '#layout/from-text/evidence/clock-costs.ts';
import { takenUp } from '#layout/from-text/evidence/headings.ts';
import { divided, hyphenInside } from '#layout/from-text/evidence/hyphens.ts';
import { breaks, fits } from '#layout/from-text/evidence/measure.ts';
import { lower, type NotesOfColumn, noteOrder } from '#layout/from-text/evidence/page-ends.ts';
import { repeatedPhrase } from '#layout/from-text/evidence/repeated-phrase.ts';
import { smallAfterStop } from '#layout/from-text/evidence/small-after-stop.ts';
import type { SearchPage, Word } from '#layout/from-text/lattice/page.ts';
import type { Placed } from '#layout/from-text/lattice/state.ts';

/** Gain of two words standing side by side, in one cell (`inside`) or over a line end; negative where it speaks against. */
export type PairScore = (page: SearchPage, left: Word, right: Word, inside: boolean) => number;

export interface Evidence {
	/** Gains of two words standing side by side, by name: they are added up. */
	readonly pairs: Readonly<Record<string, PairScore>>;
	/** Gain of two halves of a word, parted by a hyphen at a line end. */
	readonly divided: (page: SearchPage, head: Word, tail: Word) => number;
	/** Cost of a line of this width in a measure. */
	readonly fits: (width: number, measure: number, sigma: number) => number;
	/** Cost of a line ending where it does: `whole` is its width with the next word, `part` with the least of that word. */
	readonly breaks: (whole: number, part: number, measure: number, sigma: number) => number;
	/** Cost of a block ending with this line. */
	readonly closes: (page: SearchPage, last: Placed) => number;
	/** Cost of what stands behind the line's last word, where its block runs on or not. */
	readonly trailing: (page: SearchPage, last: Placed, runsOn: boolean) => number;
	/** Costs of a block of each kind beginning at each word of a row; null where none can. `top`: at a column's head. */
	readonly starts: (page: SearchPage, row: number, top: boolean) => (Float64Array | null)[];
	/** Costs of lines and blocks standing higher or lower than they are due. */
	readonly clock: ClockCosts;
	/** Gain of a block that begins with each word of a row standing below this heading; null where nothing tells. */
	readonly takenUp: (page: SearchPage, heading: Placed, row: number) => Float64Array | null;
	/** Cost of the notes standing as they do over the columns. */
	readonly noteOrder: (notes: readonly NotesOfColumn[]) => number;
	/** Cost of a column ending lower than the one left of it. */
	readonly lower: number;
}

/** What there is. */
export const EVIDENCE: Evidence = {
	pairs: {
		language: classBigram,
		'block-end': smallAfterStop,
		hyphen: hyphenInside,
		'repeated-phrase': repeatedPhrase,
	},
	divided,
	fits,
	breaks,
	closes,
	trailing,
	starts: blockStarts,
	clock: clockCosts,
	takenUp,
	noteOrder,
	lower,
};
