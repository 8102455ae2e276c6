/** A page of a report of our own, put and to be put. */

/** A word as it stands, points from the top left of its page. */
export interface PutWord {
	readonly t: string;
	readonly x0: number;
	readonly x1: number;
	readonly b: number;
	readonly kind: string;
	readonly block: number;
	readonly column: number | null;
}

export interface PutPage {
	readonly words: readonly PutWord[];
	/** In reading order. */
	readonly blocks: readonly { readonly kind: string; readonly text: string; readonly number?: string }[];
	readonly calls: readonly { readonly number: string; readonly after: string }[];
}

/** How a page is set. */
export interface Putting {
	readonly columns: number;
	/** Points between two columns. */
	readonly gap: number;
	readonly notes: string;
	readonly symbols: boolean;
	readonly firstNote: number;
}
