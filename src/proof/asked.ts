/** What is to be checked, and what the check needs of the world around it. */
import type { ReadBlock } from './blocks.ts';
import type { StepName } from './report.ts';

/** What is to be checked. */
export interface Asked {
	/** Slug of the edition. */
	readonly edition: string;
	/** The page files, by name without ending, and where they are published, below the base path. */
	readonly seeds: readonly { readonly file: string; readonly path: string }[];
	/** Values that the page *Verantwoording* shows, by their path in the account: `figures.characters`. */
	readonly shown: readonly { readonly name: string; readonly text: string }[];
	/** The page *Verantwoording*, below the base path. */
	readonly shownOn: string;
	/** A page of the text that is open before the reader, below the base path. */
	readonly open?: string;
}

/** How far it is. */
export interface Progress {
	readonly step: StepName;
	readonly done: number;
	readonly of: number;
}

/** What the check needs of the world; each rejects where something cannot be had. */
export interface World {
	/** A published file, below the base path. */
	bytes(path: string): Promise<Uint8Array>;
	/** The blocks of a published page; `undefined` where it holds no text of the edition. */
	blocks(path: string, from: 'published' | 'open'): Promise<readonly ReadBlock[] | undefined>;
	progress(progress: Progress): void;
}
