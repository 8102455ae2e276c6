/** In what state the copy in the reader's browser is, decided from what the browser tells. */

/** `absent`: not stored, though nobody refused it; an attempt failed, or the reader saves data. */
export type CopyState = 'stored' | 'storing' | 'absent' | 'refused';

/** What the browser tells. */
export interface CopyFacts {
	/** The reader removed the copy and does not want another. */
	readonly refused: boolean;
	/** A worker answers for the site. */
	readonly active: boolean;
	/** A worker, the first or a newer one, is storing its version now. */
	readonly storing: boolean;
	/** A whole version is in the caches. */
	readonly whole: boolean;
}

/** A whole version with a worker to answer from it is stored, also while a newer one is on its way. */
export function copyState({ refused, active, storing, whole }: CopyFacts): CopyState {
	if (refused) return 'refused';
	if (active && whole) return 'stored';
	return storing ? 'storing' : 'absent';
}
