/** In what state the copy in the reader's browser is, decided from what the browser tells. */
import type { Kept } from './has-copy.client.ts';

/**
 * `absent`: not stored, though nobody refused it; an attempt failed. `asked`: it costs the reader something, who
 * chooses first. `damaged`: stored, but a file of it was lost or spoilt.
 */
export type CopyState = 'stored' | 'storing' | 'damaged' | 'absent' | 'asked' | 'refused';

/** What the browser tells. */
export interface CopyFacts {
	/** The reader removed the copy and does not want another. */
	readonly refused: boolean;
	/** A worker answers for the site. */
	readonly active: boolean;
	/** A worker, the first or a newer one, is storing its version now. */
	readonly storing: boolean;
	/** The reader is asked before anything is stored. */
	readonly asks: boolean;
	/** What is in the caches. */
	readonly kept: Kept;
}

/** A whole version with a worker to answer from it is stored, also while a newer one is on its way. */
export function copyState({ refused, active, storing, asks, kept }: CopyFacts): CopyState {
	if (refused) return 'refused';
	if (active && kept === 'whole') return 'stored';
	if (storing) return 'storing';
	if (active && kept === 'damaged') return 'damaged';
	return asks ? 'asked' : 'absent';
}
