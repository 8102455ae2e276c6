/** What a check found. */
import type { AccountFigures } from '#edition/account/account.ts';
import type { Difference } from './difference.ts';

/**
 * The parts of a check, in order:
 * - `sources`: page files and edition.yaml have the fingerprints that the account gives;
 * - `rebuild`: the edition is made anew from them;
 * - `account`: the published account is the one just made;
 * - `pages`, `markdown`: the published texts are the ones just made, in HTML and in Markdown;
 * - `pictures`: the pictures have the fingerprints that the account gives; only where there are any;
 * - `shown`: the figures and fingerprints that the page *Verantwoording* shows are the ones just made.
 */
export type StepName = 'sources' | 'rebuild' | 'account' | 'pages' | 'markdown' | 'pictures' | 'shown';

export interface Step {
	readonly name: StepName;
	readonly outcome: 'same' | 'different' | 'not-run';
	/** Things that were compared: files, pages, entries. */
	readonly count: number;
	/** Why it was not run: what could not be had, or the step it waits for. */
	readonly why?:
		| { readonly kind: 'unavailable'; readonly file: string }
		| { readonly kind: 'needs'; readonly step: StepName }
		| { readonly kind: 'unchosen' };
}

export interface Report {
	readonly edition: string;
	readonly steps: readonly Step[];
	readonly differences: readonly Difference[];
	/** Of the edition just made; absent where none was. */
	readonly figures?: AccountFigures;
	readonly readingTextDigest?: string;
	/** SHA-256 of each file that was checked, by its published path. */
	readonly digests: readonly (readonly [file: string, digest: string])[];
}

/** `same` only where every step ran and none found a difference: what did not run proves nothing. */
export function verdictOf({
	steps,
	differences,
}: Pick<Report, 'steps' | 'differences'>): 'same' | 'different' | 'incomplete' {
	if (differences.length > 0 || steps.some(({ outcome }) => outcome === 'different')) return 'different';
	return steps.length > 0 && steps.every(({ outcome }) => outcome === 'same') ? 'same' : 'incomplete';
}
