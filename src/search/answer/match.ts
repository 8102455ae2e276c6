import type { Certainty } from '#search/terms/expansion.ts';

/** A stretch of a text that answers a term. */
export interface Match {
	/** UTF-16 units; `end` is exclusive. */
	readonly start: number;
	readonly end: number;
	/** Index of the term in the question. */
	readonly term: number;
	readonly certainty: Certainty;
	/** Index of its first token in the text; counts how far matches stand apart. */
	readonly token: number;
}
