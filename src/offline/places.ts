/** Places of the site that the copy and its pages send readers to; addresses below the base. */

/** For what is not in the copy while there is no network. */
export const NOT_STORED = 'offline/niet-opgeslagen/';

/** For what was in the copy, and is lost or spoilt, while there is no network or a new version only. */
export const DAMAGED = 'offline/beschadigd/';

/** How much a first visit would store, for pages that ask their reader first. */
export const EXTENT = 'offline/omvang.json';
export interface Extent {
	/** Before compression. */
	readonly bytes: number;
}

/** Event of a document whose reader asked for a copy. */
export const WANTED = 'copy-wanted';

/** On the page about the copy: what a version that waits would change. */
export const CHANGES_ID = 'wat-er-verandert';

/** `?offline=uit` at any page takes the worker and its copies away. */
export const SWITCH = 'offline';
export const OFF = 'uit';
