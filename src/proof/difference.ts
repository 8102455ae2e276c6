/**
 * A difference between what is published and what the seeds give: data, put into words by the group `proof`
 * of `#i18n/messages.ts`.
 */

/** Where it is, as far as it can be told. */
export interface Place {
	/** Printed page: `41`. */
	readonly folio?: string;
	/** Id of a block of the edition: `p41-3`. */
	readonly block?: string;
	/** 1-based raw line of the printed page. */
	readonly line?: number;
	/** 1-based line of the published file. */
	readonly fileLine?: number;
	/** What a value is of, as the page that shows it says: `Lopende tekst`. */
	readonly value?: string;
}

/**
 * What is wrong:
 * - `text` reads differently, `value` is another value, `digest` another fingerprint;
 * - `missing` is not published, `added` is published and not given by the seeds, `moved` stands elsewhere;
 * - `unreadable` cannot be read at all;
 * - `unmade` the seeds do not give an edition, so that nothing could be compared.
 */
export type DifferenceKind =
	| 'text'
	| 'value'
	| 'digest'
	| 'missing'
	| 'added'
	| 'moved'
	| 'unreadable'
	| 'unmade';

export interface Difference {
	readonly kind: DifferenceKind;
	/** Published file it was found in, below the base path. */
	readonly file: string;
	readonly place: Place;
	/**
	 * As published: a text, a line or a value; absent where it is not there. Calls stand as `callMark` has it.
	 */
	readonly published?: string;
	/** As the seeds give it; absent where they give nothing. */
	readonly made?: string;
}
