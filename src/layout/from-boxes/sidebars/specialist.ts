/** Takes boxed text out of the running text: what stands on a colour of its own, or in a frame. */
import type { BoxedBlock } from '#layout/from-boxes/block.ts';
import { regionBlocks } from '#layout/from-boxes/blocks/region-blocks.ts';
import type { Box, Claim, ClaimPage, Specialist } from '#layout/from-boxes/regions/claims.ts';
import { regionOf, textsOf } from '#layout/from-boxes/regions/regions.ts';
import { type Strokes, strokesOf } from '#layout/from-boxes/strokes.ts';
import type { BoxedWord, BoxRow } from '#layout/from-boxes/words.ts';

/** A box around less text is a label, a button, or the ground of a heading. */
const FEWEST_WORDS = 12;
const FEWEST_LINES = 2;
/** A box over more of the page is its ground. */
const MOST_OF_PAGE = 0.5;
/** Edges within so many points are one: half a line's thickness, and what rounding leaves. */
const ONE_EDGE = 3;

export const sidebars: Specialist = (page) => {
	const boxes = boxesOf(strokesOf(page.boxes)).filter(({ left, right, top, bottom }) => {
		const { width, height } = page.boxes.page;
		return (right - left) * (bottom - top) <= MOST_OF_PAGE * width * height;
	});
	const outer = boxes.filter((box) => !boxes.some((other) => other !== box && holds(other, box)));
	return outer.flatMap((box) => claimOf(box, page));
};

/** Coloured boxes, those that stand on each other as one; and frames of four lines. */
function boxesOf({ across, down, fills }: Strokes): Box[] {
	const boxes: Box[] = [];
	for (const { left, top, right, bottom } of fills.toSorted((a, b) => a.top - b.top)) {
		const at = boxes.findIndex(
			(box) =>
				Math.abs(box.left - left) <= ONE_EDGE &&
				Math.abs(box.right - right) <= ONE_EDGE &&
				Math.abs(box.bottom - top) <= ONE_EDGE,
		);
		const above = boxes[at];
		if (above) boxes[at] = { ...above, bottom };
		else boxes.push({ left, top, right, bottom });
	}
	for (const top of across) {
		const sides = [top.from, top.to].map((x) =>
			down.find(({ at, from }) => Math.abs(at - x) <= ONE_EDGE && Math.abs(from - top.at) <= ONE_EDGE),
		);
		const [left, right] = sides;
		const bottom = across.find(
			({ at, from, to }) =>
				at > top.at + ONE_EDGE &&
				Math.abs(from - top.from) <= ONE_EDGE &&
				Math.abs(to - top.to) <= ONE_EDGE &&
				sides.every((side) => side && Math.abs(side.to - at) <= ONE_EDGE),
		);
		if (left && right && bottom)
			boxes.push({ left: top.from, top: top.at, right: top.to, bottom: bottom.at });
	}
	return boxes;
}

const holds = (outer: Box, inner: Box): boolean =>
	outer.left <= inner.left + ONE_EDGE &&
	outer.right >= inner.right - ONE_EDGE &&
	outer.top <= inner.top + ONE_EDGE &&
	outer.bottom >= inner.bottom - ONE_EDGE &&
	(outer.right - outer.left) * (outer.bottom - outer.top) >
		(inner.right - inner.left) * (inner.bottom - inner.top);

const isInside = ({ left, right, baseline }: BoxedWord, box: Box): boolean =>
	left >= box.left - 1 && right <= box.right + 1 && baseline > box.top && baseline <= box.bottom;

/**
 * Its words as one sidebar a paragraph; none where words run over its edge, or where it holds a heading
 * alone.
 */
function claimOf(box: Box, { rows, report }: ClaimPage): Claim[] {
	const own = rows.map((row) => row.filter((word) => isInside(word, box))).filter((row) => row.length > 0);
	const words = own.flat();
	const isCrossed = rows
		.flat()
		.some(
			(word) =>
				!words.includes(word) &&
				word.left < box.right - 1 &&
				word.right > box.left + 1 &&
				word.baseline > box.top + word.size &&
				word.baseline < box.bottom,
		);
	if (isCrossed || words.length < FEWEST_WORDS || own.length < FEWEST_LINES) return [];
	const blocks = textsOf(regionOf(own, report.body)).flatMap(({ rows: part }) => sidebarBlocks(part, report));
	return [{ by: 'sidebar', box, words: wordsIn(blocks), blocks, stands: 'flow' }];
}

const wordsIn = (blocks: readonly BoxedBlock[]): ReadonlySet<BoxedWord> =>
	new Set(blocks.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));

const sidebarBlocks = (rows: readonly BoxRow[], report: ClaimPage['report']): BoxedBlock[] =>
	regionBlocks(rows, { report, afterText: true }).blocks.map(({ lines }) => ({
		kind: 'sidebar',
		cells: lines.flatMap((line) =>
			line.rows.map((words) => ({ line: words[0]?.line ?? 0, column: null, words })),
		),
	}));
