import type { HeldBlocks } from '#layout/from-text/lattice/held.ts';
import type { FixedCells } from '#layout/from-text/model/setting.ts';

/** How a search is led. */
export interface SearchOptions {
	/** Hypotheses kept after each row. */
	readonly beam: number;
	/** Readings further than this from the best, nats, are not followed. */
	readonly window: number;
	/** Reads no further than this many rows. */
	readonly rows?: number;
	readonly fixed?: FixedCells;
	/** Parts of a leading by which heights tell states of columns apart; left out, they do not. */
	readonly heightSteps?: number;
	/** Whether all ways into each state are kept, to look back on. */
	readonly arcs?: boolean;
	/** Blocks that are held while their columns stay open. */
	readonly held?: HeldBlocks;
}
