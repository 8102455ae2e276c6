/** In what state the copy in the reader's browser is, decided from what the browser tells. */
import type { Kept } from './has-copy.client.ts';

/**
 * `absent`: not stored, though nobody refused it; an attempt failed, or the reader saves data. `damaged`: stored,
 * but a file of it was lost or spoilt.
 */
export type CopyState = 'stored' | 'storing' | 'damaged' | 'absent' | 'refused';

/** What the browser tells. */
export interface CopyFacts {
	/** The reader removed the copy and does not want another. */
	readonly refused: boolean;
	/** A worker answers for the site. */
	readonly active: boolean;
	/** A worker, the first or a newer one, is storing its version now. */
	readonly storing: boolean;
	/** What is in the caches. */
	readonly kept: Kept;
}

/** A whole version with a worker to answer from it is stored, also while a newer one is on its way. */
export function copyState({ refused, active, storing, kept }: CopyFacts): CopyState {
	if (refused) return 'refused';
	if (active && kept === 'whole') return 'stored';
	if (storing) return 'storing';
	return active && kept === 'damaged' ? 'damaged' : 'absent';
}
