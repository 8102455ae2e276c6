/** What is to be checked, and what the check needs of the host around it. */
import type { ReadBlock } from './blocks.ts';
import type { StepName } from './report.ts';

/** What is to be checked. */
export interface CheckTask {
	/** Slug of the edition. */
	readonly edition: string;
	/** The page files, by name without ending. */
	readonly seeds: readonly AskedSeed[];
	/** Values that the page *Verantwoording* shows. */
	readonly shown: readonly ShownValue[];
	/** The page *Verantwoording*, below the base path. */
	readonly shownOn: string;
	/** Whether its pictures are left out, which may be many megabytes. */
	readonly withoutPictures?: boolean;
	/** Whether its sections have no pages of their own: in a file that holds the whole edition. */
	readonly chaptersOnly?: boolean;
}

/** A page file: its name without ending, and where it is published, below the base path. */
export interface AskedSeed {
	readonly file: string;
	readonly path: string;
	/** Where its boxes are, if it has any. */
	readonly boxes?: string;
}

/** A value of the account, as a page shows it. */
export interface ShownValue {
	/** Its path in the account: `figures.characters`. */
	readonly name: string;
	/** What the page says it is. */
	readonly label: string;
	readonly text: string;
}

/** How far it is. */
export interface Progress {
	readonly step: StepName;
	readonly done: number;
	readonly of: number;
}

/** What the check needs of the host; each rejects where something cannot be had. */
export interface Host {
	/** A published file, below the base path. */
	bytes(path: string): Promise<Uint8Array>;
	/** The blocks of a published page; `undefined` where it holds no text of the edition. */
	blocks(path: string): Promise<readonly ReadBlock[] | undefined>;
	progress(progress: Progress): void;
}
