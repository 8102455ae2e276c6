/**
 * What recurs at one place of the pages with only a number changing: running heads, running feet, folios. And
 * places where type recurs that the text is not set in, whatever its words: the title of the chapter.
 */
import { type EdgePart, edgeParts } from '#layout/from-boxes/furniture/edge-parts.ts';
import { keyOf } from '#layout/from-boxes/style.ts';
import { sizeOf } from '#layout/from-boxes/styles.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';
import type { FurnitureSlot, Style } from '#layout/report.ts';

/** Baselines within so many points are one place. */
export const ONE_PLACE = 2.5;
/** What recurs does so on two pages at least; numbers alone on this share. */
const NUMBERS = { share: 0.25, pages: 2 };
/** Type recurs at its place on this share of the pages, and on so many pages. */
const TYPE = { share: 0.2, pages: 3 };
/**
 * Type so much larger than the running text is that of titles, which stand at one place where each opens a
 * page: it is furniture only where words recur on this share of the pages, or the type does.
 */
const LARGE = { size: 1.15, words: 0.3, type: 0.5 };

export interface EdgePage {
	readonly rows: readonly BoxRow[];
	readonly height: number;
}

/** `body`: style of the running text. */
export function furnitureSlots(pages: readonly EdgePage[], body: Style): FurnitureSlot[] {
	const isLarge = ({ words }: EdgePart): boolean => sizeOf(words) >= LARGE.size * body.size;
	const parts = pages.flatMap(({ rows, height }, page) =>
		edgeParts(rows, height).map((part) => ({ ...part, page })),
	);
	const slots: FurnitureSlot[] = [];
	for (const group of Map.groupBy(parts, ({ text }) => text).values())
		for (const [first, count] of placesOf(group)) {
			const isNumber = /^[#\W]+$/u.test(first.text);
			const share = isNumber ? NUMBERS.share : isLarge(first) ? LARGE.words : 0;
			const needed = Math.max(NUMBERS.pages, share * pages.length);
			if (count >= needed) slots.push({ ...slotOf(first), text: first.text, pages: count });
		}
	const outer = parts.filter(({ rank, style, alone }) => rank === 0 && alone && style !== keyOf(body));
	for (const group of Map.groupBy(outer, ({ style }) => style).values())
		for (const [first, count] of placesOf(group))
			if (count >= Math.max(TYPE.pages, (isLarge(first) ? LARGE.type : TYPE.share) * pages.length))
				slots.push({ ...slotOf(first), text: undefined, pages: count });
	return slots;
}

const slotOf = ({ baseline, style }: EdgePart): Pick<FurnitureSlot, 'baseline' | 'style'> => ({
	baseline,
	style,
});

/** The places that parts share, each with the number of its pages. */
function placesOf(parts: readonly (EdgePart & { readonly page: number })[]): [EdgePart, number][] {
	const sorted = [...parts].sort((a, b) => a.baseline - b.baseline);
	const places: (EdgePart & { page: number })[][] = [];
	for (const part of sorted) {
		const last = places.at(-1);
		if (last?.[0] && part.baseline - last[0].baseline <= ONE_PLACE) last.push(part);
		else places.push([part]);
	}
	return places.flatMap((own) => (own[0] ? [[own[0], new Set(own.map(({ page }) => page)).size]] : []));
}
