/**
 * How likely a block of a kind is to begin with a word: a paragraph with a capital, a note with the number of
 * a call, a caption with its word and a number, a pull quote with words that stand elsewhere on the page.
 */
import { KIND, TRAITS } from '#layout/from-text/model/kinds.ts';
import type { SearchPage, SearchRow } from '#layout/from-text/model/page.ts';
import { OPEN, type Word } from '#layout/from-text/model/word.ts';

/** Share of what the class of a word claims about beginning a block that is believed. */
const BEGINNING = 0.75;
/** A column may begin in the middle of a sentence. */
const MID_SENTENCE = 0.8;
/** At this cost and above it cannot. */
const NEVER = 20;
/** An item of a list that begins with a bullet, and a bullet that begins something else. */
const BULLETED = 0.3;
const NOT_AN_ITEM = 3;
/** `4 Options`, `11.2 Display Equations`. */
const NUMBERED_HEADING = 1.6;
/** Notes stand below this share of the rows. */
const NOTES_BELOW = 0.4;

/**
 * Costs of a block of each kind beginning at each word of a row; null where none can. `top`: at the head of a
 * column.
 */
export function blockStarts(page: SearchPage, row: number, top: boolean): (Float64Array | null)[] {
	const { words } = page.rows[row] as SearchRow;
	const low = row >= page.rows.length * NOTES_BELOW;
	return TRAITS.map((traits, kind) => {
		const costs = new Float64Array(words.length);
		let any = false;
		words.forEach((word, s) => {
			const usual =
				top && kind === KIND.body && word.open === OPEN.lower ? MID_SENTENCE : traits.start[word.open];
			const own =
				kind === KIND.note && !low
					? Number.POSITIVE_INFINITY
					: blockStart(page, kind, word, words[s + 1], usual as number);
			const cost = own - BEGINNING * word.beginning;
			any ||= cost < NEVER;
			costs[s] = cost < NEVER ? cost : Number.POSITIVE_INFINITY;
		});
		return any ? costs : null;
	});
}

function blockStart(
	page: SearchPage,
	kind: number,
	word: Word,
	next: Word | undefined,
	usual: number,
): number {
	const traits = TRAITS[kind] as (typeof TRAITS)[number];
	switch (kind) {
		case KIND.note: {
			const labels = word.label > 0 && (page.calls.size === 0 || page.calls.has(word.label));
			return labels && next ? (traits.start[OPEN.number] as number) : Number.POSITIVE_INFINITY;
		}
		case KIND.caption:
			return word.caption && next && /^\d/.test(next.text)
				? (traits.start[OPEN.capital] as number)
				: Number.POSITIVE_INFINITY;
		case KIND.display:
			return next && (page.pairs.get(`${word.core} ${next.core}`) ?? 0) > 1
				? usual
				: Number.POSITIVE_INFINITY;
		case KIND.item:
			return word.itemLabel && next ? (word.bullet ? BULLETED : usual) : Number.POSITIVE_INFINITY;
		case KIND.heading:
			return word.open === OPEN.number && next?.open === OPEN.capital ? NUMBERED_HEADING : usual;
		default:
			return word.bullet ? usual + NOT_AN_ITEM : usual;
	}
}
