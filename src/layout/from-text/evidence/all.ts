/**
 * All that the search weighs, in one place: an answer to each question of `Evidence`. To weigh something
 * more, write a file in this folder and name it here.
 */

import { baselineCosts } from '#layout/from-text/evidence/baseline-costs.ts';
import { closes, trailing } from '#layout/from-text/evidence/block-ends.ts';
import { blockStarts } from '#layout/from-text/evidence/block-starts.ts';
import { classBigram } from '#layout/from-text/evidence/class-bigram.ts';
import { takenUp } from '#layout/from-text/evidence/headings.ts';
import { divided, hyphenInside } from '#layout/from-text/evidence/hyphens.ts';
import { breaks, fits } from '#layout/from-text/evidence/measure.ts';
import { lower, noteOrder } from '#layout/from-text/evidence/page-ends.ts';
import { repeatedPhrase } from '#layout/from-text/evidence/repeated-phrase.ts';
import { smallAfterStop } from '#layout/from-text/evidence/small-after-stop.ts';
import type { Evidence } from '#layout/from-text/model/page.ts';

/** What readings are weighed by. */
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
	baseline: baselineCosts,
	takenUp,
	noteOrder,
	lower,
};
