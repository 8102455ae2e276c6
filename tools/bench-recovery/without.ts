/** The evidence with one part of it left out, to measure what that part brings. */
import { EVIDENCE } from '#layout/from-text/evidence/all.ts';
import { KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { Evidence } from '#layout/from-text/model/page.ts';

/** A block ends at this cost where nothing tells, and body text begins at that. */
const FLAT_END = 1.5;
const FLAT_START = 1;
/** A line further off its grid than this, in leadings, is no line of its block, whatever is left out. */
const NO_BASELINE = 9;

const lessPair = ({ pairs, ...all }: Evidence, ...names: readonly string[]): Evidence => ({
	...all,
	pairs: Object.fromEntries(Object.entries(pairs).filter(([name]) => !names.includes(name))),
});

/** By the name of what is left out. */
const WITHOUT = {
	measure: (all) => ({ ...all, fits: () => 0, breaks: () => 0 }),
	language: (all) => lessPair(all, 'language'),
	'repeated-phrase': (all) => lessPair(all, 'repeated-phrase'),
	hyphen: (all) => ({ ...lessPair(all, 'hyphen'), divided: () => 0 }),
	'trailing-space': (all) => ({ ...all, trailing: () => 0 }),
	'block-end': (all) => ({ ...lessPair(all, 'block-end'), closes: () => FLAT_END }),
	'block-start': (all) => ({
		...all,
		starts: ({ rows }, row) => {
			const words = rows[row]?.words.length ?? 0;
			return TRAITS.map((_, kind) => (kind === KIND.body ? new Float64Array(words).fill(FLAT_START) : null));
		},
	}),
	baseline: (all) => ({
		...all,
		baseline: {
			offBaseline: (away) => (away < NO_BASELINE ? 0 : Number.POSITIVE_INFINITY),
			near: () => 0,
			late: () => Number.POSITIVE_INFINITY,
			gap: () => 0,
		},
	}),
	structure: (all) => ({ ...all, takenUp: () => null, noteOrder: () => 0, lower: 0 }),
} as const satisfies Record<string, (all: Evidence) => Evidence>;

export type Term = keyof typeof WITHOUT;

export const TERMS = Object.keys(WITHOUT) as Term[];

export const without = (terms: Iterable<Term>): Evidence =>
	[...terms].reduce((all: Evidence, term) => WITHOUT[term](all), EVIDENCE);
