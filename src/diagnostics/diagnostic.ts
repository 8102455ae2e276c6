/**
 * A diagnostic is data: what is wrong, where, and the act that mends it. It is printed last, as text or
 * as JSON, from this one value.
 */

/** How grave it is: `error` stops publication; `review` asks an editor to decide; `note` only informs. */
export type Severity = 'error' | 'review' | 'note';

/** Whether a diagnostic keeps what it is of from being published. */
export const stops = ({ severity, safe }: Pick<Diagnostic, 'severity' | 'safe'>): boolean =>
	severity !== 'note' && !safe;

/** A line of the source shown under a message, with an optional mark below it. */
export interface Excerpt {
	/** 1-based raw line. */
	readonly line: number;
	/** The line's text, without its terminator. */
	readonly text: string;
	/** Ranges to mark, in UTF-16 units from the start of the line, with the letter printed below each. */
	readonly marks?: readonly { readonly start: number; readonly end: number; readonly sign: string }[];
}

/** One thing that is wrong or undecided. */
export interface Diagnostic {
	/** Permanent name, words in the form `room/what`: `layout/cut-undecided`, `account/unaccounted`. */
	readonly code: string;
	readonly severity: Severity;
	/**
	 * File as the editor knows it, relative to the project: `seeds/…/041.txt`. Absent until a caller that knows
	 * files adds it.
	 */
	readonly file?: string;
	/** 1-based line, where there is one. */
	readonly line?: number;
	/** 1-based position in the line, in UTF-16 units, where there is one. */
	readonly position?: number;
	/** Of a `review`: what is shown until it is decided loses and changes nothing, so that it may be published. */
	readonly safe?: true;
	/** What is there and what was expected: whole sentences in the editor's words. */
	readonly reason: string;
	readonly excerpts?: readonly Excerpt[];
	/** The act that mends it, ready to paste; one string a line. */
	readonly act?: readonly string[];
}
