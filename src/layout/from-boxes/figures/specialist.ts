/** Takes pictures out of the running text, with the words inside them and their captions. */
import type { BoxedBlock, BoxedCell } from '#layout/from-boxes/block.ts';
import {
	blockOfLines,
	captionAbove,
	cellsOf,
	FIGURE_CAPTION,
	isCaption,
	linesBelow,
} from '#layout/from-boxes/captions.ts';
import type { Claim, ClaimPage, Specialist } from '#layout/from-boxes/regions/claims.ts';
import { linesOf } from '#layout/from-boxes/runs.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** A picture that covers more of the page is its ground. */
const GROUND = 0.6;

export const figures: Specialist = (page) =>
	page.boxes.pictures
		.filter(({ box: [, , width, height] }) => {
			const { width: w, height: h } = page.boxes.page;
			return width * height <= GROUND * w * h;
		})
		.map((picture) => claimOf(picture, page));

function claimOf({ box, file, alt, by }: ClaimPage['boxes']['pictures'][number], { rows }: ClaimPage): Claim {
	const [left, top, width, height] = box;
	const area = { left, top, right: left + width, bottom: top + height };
	const words = rows.flat();
	const own = words.filter((word) => isInside(word, area));
	const others = words.filter((word) => !isInside(word, area));
	const below = linesBelow(area, others, (line) => isCaption(line, FIGURE_CAPTION));
	const above = below.length > 0 ? [] : captionAbove(area, others, FIGURE_CAPTION);
	const inside = linesOf(own).flatMap((line) => cellsOf(line.words));
	const figure: BoxedBlock = {
		kind: 'figure',
		cells: inside.length > 0 ? inside : [noWords(area.top, words)],
		figure: { picture: file, ...(alt === undefined ? {} : { alt: { text: alt, by } }) },
	};
	const blocks = [
		...(above.length > 0 ? [blockOfLines('caption', above)] : []),
		figure,
		...(below.length > 0 ? [blockOfLines('caption', below)] : []),
	];
	const captions = [...above, ...below];
	return {
		by: 'figure',
		box: {
			...area,
			top: Math.min(area.top, ...captions.map(({ baseline, size }) => baseline - size)),
			bottom: Math.max(area.bottom, ...captions.map(({ baseline, size }) => baseline + 0.2 * size)),
		},
		words: new Set(blocks.flatMap(({ cells }) => cells.flatMap((cell) => cell.words))),
		blocks,
		stands: 'flow',
	};
}

/** The place of a picture without words: the line above it. */
function noWords(top: number, words: readonly BoxedWord[]): BoxedCell {
	const above = words.filter(({ baseline }) => baseline <= top).at(-1) ?? words[0];
	return { line: above?.line ?? 1, column: null, words: [] };
}

function isInside(
	word: BoxedWord,
	{ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): boolean {
	const [x, y] = [(word.left + word.right) / 2, word.baseline - word.size / 3];
	return x >= left && x <= right && y >= top && y <= bottom;
}
