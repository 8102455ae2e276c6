/**
 * What a cell can be part of, as far as the search distinguishes: each kind of block has its own size of
 * type, its own leading and its own ways to begin and end.
 */
export const KIND = { body: 0, heading: 1, note: 2, caption: 3, display: 4, item: 5 } as const;

/** Traits of a kind of block; lengths are in body leadings, scales in body sizes, costs in nats. */
export interface KindTraits {
	readonly name: string;
	/** Whether it is text in body type, line under line. */
	readonly running: boolean;
	/** Size and boldness of the type, as a factor of the width of the same words in body type. */
	readonly scale: number;
	/**
	 * The same for what would not have fitted any more: display type may be much larger than its words show.
	 */
	readonly breakScale: number;
	/** Uncertainty of that factor, as a share of the measure; added to the page's own. */
	readonly scatter: number;
	/** Least, likeliest and greatest distance from one baseline to the next. */
	readonly leading: readonly [number, number, number];
	/**
	 * Cost of ending after a word that closes bare, with a full stop, a colon, a comma, a hyphen, a question
	 * mark.
	 */
	readonly end: readonly [number, number, number, number, number, number];
	/** Cost of beginning with a small letter, a capital, a number, a quotation mark, another mark. */
	readonly start: readonly [number, number, number, number, number];
}

export const TRAITS: readonly KindTraits[] = [
	{
		name: 'body',
		running: true,
		scale: 1,
		breakScale: 1,
		scatter: 0,
		leading: [1, 1, 1],
		end: [6.3, 0.9, 1.4, 7.5, 8.5, 0.9],
		start: [4.6, 0.4, 1.6, 0.8, 1.2],
	},
	{
		name: 'heading',
		running: false,
		scale: 1.05,
		breakScale: 1.25,
		scatter: 0.05,
		leading: [0.95, 1.15, 1.6],
		end: [0.15, 1.9, 2.6, 5.5, 7, 0.3],
		start: [7, 1.6, 2.4, 2.8, 6],
	},
	{
		name: 'note',
		running: false,
		scale: 0.84,
		breakScale: 0.84,
		scatter: 0.05,
		leading: [0.68, 0.84, 1.02],
		end: [2.2, 0.4, 2.5, 4.5, 7, 0.6],
		start: [9, 9, 0, 9, 9],
	},
	{
		name: 'caption',
		running: false,
		scale: 0.86,
		breakScale: 0.86,
		scatter: 0.06,
		leading: [0.7, 0.88, 1.02],
		end: [1.2, 0.5, 2.5, 5, 7, 0.8],
		start: [9, 1.5, 9, 9, 9],
	},
	{
		name: 'display',
		running: false,
		scale: 1.35,
		breakScale: 1.5,
		scatter: 0.12,
		leading: [1.05, 1.4, 2],
		end: [0.5, 1, 2, 3.5, 6, 1],
		start: [6, 4.5, 5, 4.5, 6],
	},
	{
		name: 'item',
		running: true,
		scale: 1,
		breakScale: 1,
		scatter: 0.015,
		leading: [1, 1, 1],
		end: [4, 0.6, 1.4, 4, 8.5, 0.9],
		start: [9, 9, 1.6, 9, 0.3],
	},
];

/** Whether it is text in body type, line under line: paragraphs and the items of lists. */
export function isRunning(placed: { readonly kind: number }): boolean {
	return TRAITS[placed.kind]?.running === true;
}

/** Whether paragraphs are set apart by a blank line, or begin with an indent right below. */
export type ParagraphStyle = 'blank' | 'indent' | 'either';
