/** What the page *Citaat* and its worker say to each other. */
import type { Accidental, Finding } from '#sharing/quote-check/finding.ts';

export interface Question {
	/** So that an answer to an older question is told apart. */
	readonly turn: number;
	readonly pasted: string;
	/** What the page put aside before: the signs of HTML. */
	readonly also: readonly Accidental[];
	/** Addresses of the texts of all editions. */
	readonly texts: readonly string[];
}

/** `finding` is absent where a text could not be had. */
export interface Answer {
	readonly turn: number;
	readonly finding?: Finding;
}
