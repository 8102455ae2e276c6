/**
 * What is told of a page to whoever links to it, cites it or lists it. One value a page; every kind of tag is
 * made of it.
 */

/** The printed report. */
export interface WorkFacts {
	readonly title: string;
	/** Who wrote it: an institution, whose name is never split into a first and a last one. */
	readonly author?: string;
	readonly publisher?: string;
	readonly place?: string;
	readonly year?: string;
	readonly isbn?: string;
	/** Where the official publication can be read. */
	readonly official?: string;
	/** Language of the edition: `nl`. */
	readonly language: string;
	/** Its page, below the base. */
	readonly path: string;
}

/** What a page holds of the report. */
export type Cited =
	| { readonly kind: 'work'; readonly work: WorkFacts }
	| {
			readonly kind: 'part';
			readonly work: WorkFacts;
			readonly title: string;
			/** The chapter it is a section of; absent of a chapter itself. */
			readonly chapter?: { readonly title: string; readonly path: string };
			/** Printed pages with a number that it stands on, in order. */
			readonly folios: readonly string[];
			readonly language: string;
			/** Its Markdown, below the base. */
			readonly markdown: string;
	  };

/** One page. */
export interface PageFacts {
	/** Without the name of the site. */
	readonly title: string;
	readonly description: string;
	/** Below the base; absent on a page without an address of its own. */
	readonly path?: string;
	readonly site: {
		readonly name: string;
		readonly language: string;
		/** Who makes it, and their own address. */
		readonly publisher?: string | undefined;
		readonly website?: string | undefined;
	};
	readonly card: { readonly path: string; readonly alt: string };
	/** Absent where the page is about the edition, not a part of the report. */
	readonly cited?: Cited;
	/** A path below the base as a whole address; `undefined` where the origin is not known. */
	readonly absolute: (path: string) => string | undefined;
}

/** Who answers for the printed report: its publisher, or the institution that wrote it. */
export const publisherOf = ({ publisher, author }: WorkFacts): string | undefined => publisher ?? author;

/** First and last printed page, as printed; undefined where none has a number. */
export function pagesOf(
	folios: readonly string[],
): readonly [first: string | undefined, last: string | undefined] {
	return [folios[0], folios.at(-1)];
}

/** `41`, or `41–43`; undefined where no page has a number. */
export function pagination(folios: readonly string[]): string | undefined {
	const [first, last] = pagesOf(folios);
	return first === last ? first : `${first}–${last}`;
}
