/**
 * Takes out of the running text what stands in a margin beside it, in type of its own: side heads, which are
 * headings of the paragraphs beside them, and marginal notes. Each comes out before its paragraph.
 */
import type { BoxedBlock } from '#layout/from-boxes/block.ts';
import { regionBlocks } from '#layout/from-boxes/blocks/region-blocks.ts';
import { cellsOf, FIGURE_CAPTION, isCaption, TABLE_CAPTION } from '#layout/from-boxes/captions.ts';
import type { Claim, ClaimPage, Specialist } from '#layout/from-boxes/regions/claims.ts';
import { regionOf, textsOf } from '#layout/from-boxes/regions/regions.ts';
import { leftOf, linesOf, rightOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import { keyOf, styleOfAll } from '#layout/from-boxes/style.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** White that parts a margin from the text, in sizes of the running text. */
const WHITE = 0.8;
/** A page of so many lines of running text, each of so many sizes of type, has a text to stand beside. */
const FEWEST_LINES = 8;
const MEASURE = 15;
/** Lines beside which text may start, and end, of this share of them. */
const SHARED = 0.1;
/** A margin is no wider than this share of the text, and none of it is set as the text is. */
const NARROW = 0.5;
/** What stands in a margin: no more lines, so many letters at least, at most this share of the lines of text. */
const MOST_LINES = 12;
const FEWEST_LETTERS = 4;
const MOST_BESIDE = 0.6;
/** Its lines stand no further apart, in sizes of their type. */
const GOES_ON = 1.7;
/** A side head is no longer. */
const MOST_HEAD_LINES = 5;
const MOST_HEAD_LETTERS = 120;

/** Lines under each other in one margin, set alike. */
type Group = readonly [TableLine, ...TableLine[]];

export const margins: Specialist = (page) => {
	const { body } = page.report;
	const runs = linesOf(page.rows.flat()).flatMap(({ words }) => runsOf(words, WHITE));
	const text = runs.filter((run) => keyOf(styleOfAll(run)) === keyOf(body));
	const full = text.filter((run) => rightOf(run) - leftOf(run) >= MEASURE * body.size);
	if (full.length < FEWEST_LINES) return [];
	const left = edgeOf(full.map(leftOf), (a, b) => a - b);
	const right = edgeOf(full.map(rightOf), (a, b) => b - a);
	const apart = WHITE * body.size;
	const sides = [
		runs.filter((run) => rightOf(run) <= left - apart),
		runs.filter((run) => leftOf(run) >= right + apart),
	].filter((side) => side.every((run) => !text.includes(run)) && widthOf(side) <= NARROW * (right - left));
	const groups = sides.flatMap(groupsOf).filter((group) => isBeside(group, full));
	const lines = groups.reduce((sum, group) => sum + group.length, 0);
	return lines > MOST_BESIDE * full.length ? [] : claimsOf(groups, page);
};

/** The outermost edge that enough lines share. */
function edgeOf(edges: readonly number[], order: (a: number, b: number) => number): number {
	const sorted = edges.toSorted(order);
	return sorted[Math.floor(SHARED * sorted.length)] ?? 0;
}

const widthOf = (runs: readonly (readonly BoxedWord[])[]): number =>
	Math.max(...runs.map(rightOf)) - Math.min(...runs.map(leftOf));

/** Runs in a margin as groups. */
function groupsOf(runs: readonly (readonly BoxedWord[])[]): Group[] {
	const groups: [TableLine, ...TableLine[]][] = [];
	for (const line of linesOf(runs.flat())) {
		const open = groups.at(-1);
		const last = open?.at(-1);
		const alike = last && keyOf(styleOfAll(last.words)) === keyOf(styleOfAll(line.words));
		if (open && last && alike && line.baseline - last.baseline <= GOES_ON * line.size) open.push(line);
		else groups.push([line]);
	}
	return groups;
}

const lettersOf = (group: Group): number =>
	group.flatMap(({ words }) => words.flatMap(({ text }) => text.match(/\p{L}/gu) ?? [])).length;

/** Whether a group is text beside lines of the running text, and names no figure or table. */
function isBeside(group: Group, text: readonly (readonly BoxedWord[])[]): boolean {
	const [first] = group;
	if (group.length > MOST_LINES || lettersOf(group) < FEWEST_LETTERS) return false;
	if (isCaption(first, FIGURE_CAPTION) || isCaption(first, TABLE_CAPTION)) return false;
	return text.some(([word]) => word !== undefined && Math.abs(word.baseline - first.baseline) <= word.size);
}

/** Each group before the block of running text that it stands beside. */
function claimsOf(groups: readonly Group[], { rows, report }: ClaimPage): Claim[] {
	const taken = new Set(groups.flatMap((group) => group.flatMap(({ words }) => words)));
	const left = rows.map((row) => row.filter((word) => !taken.has(word))).filter((row) => row.length > 0);
	const blocks = textsOf(regionOf(left, report.body)).flatMap(
		(region) => regionBlocks(region.rows, { report, afterText: true }).blocks,
	);
	return groups.flatMap((group): Claim[] => {
		const [{ baseline }] = group;
		const distance = ({ lines }: (typeof blocks)[number]): number =>
			Math.min(...lines.map((line) => Math.abs(line.baseline - baseline)));
		const [own] = blocks
			.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
			.toSorted((a, b) => distance(a) - distance(b));
		if (!own) return [];
		const [first] = own.lines;
		const bottom = first.baseline - 0.6 * first.style.size;
		const block: BoxedBlock = {
			kind: isHead(group, report.body.bold) ? 'heading' : 'sidebar',
			cells: group.flatMap(({ words }) => cellsOf(words)),
		};
		return [
			{
				by: 'margin',
				box: { left: first.left, right: first.right, top: bottom - 1, bottom },
				words: new Set(group.flatMap(({ words }) => words)),
				blocks: [block],
				stands: 'flow',
			},
		];
	});
}

const isHead = (group: Group, boldBody: boolean): boolean =>
	!boldBody &&
	group.every(({ words }) => styleOfAll(words).bold) &&
	group.length <= MOST_HEAD_LINES &&
	lettersOf(group) <= MOST_HEAD_LETTERS &&
	!/[.,;:]$/u.test(group.at(-1)?.words.at(-1)?.text ?? '');
