/** Facts that sentences are made from. */

/** What the sentences on who is behind the site depend on. */
export interface Told {
	readonly publisher?: string | undefined;
	readonly independent?: boolean | undefined;
	readonly government?: boolean | undefined;
	readonly contact?: string | undefined;
}

/** Words of a raw line, and the columns they could stand in; `null` is across the page. */
export interface Move {
	readonly words: string;
	readonly column: number | null;
	readonly other: number | null;
}

/** A report in which was searched. */
export interface SearchedReport {
	readonly title: string;
	readonly author?: string;
	/** Printed pages and ranges of them: `41`, `12–80`. */
	readonly pages: readonly string[];
}
