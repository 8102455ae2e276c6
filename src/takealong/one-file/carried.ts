/** What the file carries, as its scripts find it. */
import type { FileOutline } from '#takealong/one-file/place-in-file.ts';

/** Published files by their path below the base path. */
export type Files = Readonly<Record<string, string>>;

/** Name of each block of data. */
export const BLOCKS = { begin: 'begin', later: 'later' } as const;

/** What the file begins with: packed as gzip, which every browser unpacks. */
export interface Begin {
	readonly script: string;
	readonly outline: FileOutline;
}

/** What is unpacked when a reader reaches for it: packed as LZMA. */
export interface Later {
	/** What the first script asks for: search, sources, references, the check as readers see it. */
	readonly script: string;
	/** The worker of *Controleer zelf*. */
	readonly check: string;
	readonly files: Files;
}

/** What the scripts share. */
export interface Carried {
	readonly outline: FileOutline;
	/** The text as it was before any script touched it. */
	readonly text: Element;
	/** Bytes of a block of data, still packed. */
	readonly packed: (block: string) => Uint8Array<ArrayBuffer>;
	later?: Later;
	/** Modules of the later script, by the names that the first one asks for. */
	modules?: Readonly<Record<string, unknown>>;
}

declare global {
	interface Window {
		leeseditie?: Carried;
	}
}

/** What a file is made of. */
export interface Carrying extends Later {
	/** The first script. */
	readonly begin: string;
}
