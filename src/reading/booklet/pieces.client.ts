/** What stands on a page of paper, as it is laid out at this moment. */
import { decoded } from '#browser/decoded.ts';
import type { FlowLine } from '#reading/booklet/feet.ts';
import { type Line, linesOf, middleOf, placeOf } from '#reading/booklet/lines.client.ts';
import type { Note } from '#reading/booklet/measure.client.ts';

/** A line of a paragraph, or a block that is not divided. */
export interface Piece extends FlowLine {
	readonly block: HTMLElement;
	/** Of a line that more lines of its paragraph follow. */
	readonly line?: Line;
}

/** What may follow each other on a page, in order. */
const BLOCKS = '.text > :not(.foot), .notes:not(.in-feet) li:not(.in-feet), .colophon';

/** Where the last of an article ends. */
export const bottomOf = (article: Element): number =>
	Math.max(...[...article.children].map((child) => placeOf(child).bottom));

/**
 * @param top the page's, and `bottom` likewise, in pixels of the document.
 * @param notes those that have no place yet; a piece names its own by their index.
 */
export function piecesOn(
	article: Element,
	top: number,
	bottom: number,
	notes: readonly Pick<Note, 'item'>[],
): Piece[] {
	const indices = new Map(notes.map(({ item }, index) => [`#${item.id}`, index]));
	const called = new Set<number>();
	return [...article.querySelectorAll<HTMLElement>(BLOCKS)].flatMap((block) => {
		const place = placeOf(block);
		if (place.bottom <= top || place.top >= bottom || place.top === place.bottom) return [];
		const calls = [...block.querySelectorAll<HTMLAnchorElement>('[role=doc-noteref]')].map((call) => ({
			note: indices.get(decoded(call.hash)),
			at: middleOf(placeOf(call)),
		}));
		const here = divided(block, place).filter((piece) => piece.top >= top - 1 && piece.top < bottom - 1);
		return here.map((piece): Piece => {
			const own = calls.filter(({ at }) => at > piece.top && at < piece.bottom);
			const fresh = own.flatMap(({ note }) => (note === undefined || called.has(note) ? [] : [note]));
			for (const note of fresh) called.add(note);
			return { ...piece, calls: [...new Set(fresh)] };
		});
	});
}

type Part = Omit<Piece, 'calls'> & { readonly top: number };

/** A paragraph in its lines, of which two stay together at either end; another block whole. */
function divided(block: HTMLElement, { top, bottom }: Line): Part[] {
	const end = bottom + Number.parseFloat(getComputedStyle(block).marginBottom);
	const whole = { block, bottom: end, mayEnd: !block.matches('.head, .folio') };
	const lines = block.matches('.text > p') ? linesOf(block) : [];
	if (lines.length === 0) return [{ ...whole, top }];
	return lines.map((line, index) => {
		const after = lines.length - 1 - index;
		if (after === 0) return { ...whole, top: line.top };
		return { block, line, top: line.top, bottom: line.bottom, mayEnd: index > 0 && after > 1 };
	});
}
