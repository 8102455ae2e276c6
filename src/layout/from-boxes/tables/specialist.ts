/** Takes tables out of the running text, each with its caption and the notes under it. */
import { noteMark } from '#edition/note-marks.ts';
import type { BoxedBlock, BoxedCell } from '#layout/from-boxes/block.ts';
import {
	blockOfLines,
	captionAbove,
	isCaption,
	linesBelow,
	TABLE_CAPTION,
	titleAbove,
} from '#layout/from-boxes/captions.ts';
import type { Claim, ClaimPage, Specialist } from '#layout/from-boxes/regions/claims.ts';
import type { Region } from '#layout/from-boxes/regions/regions.ts';
import { linesOf, runsOf, type TableLine } from '#layout/from-boxes/runs.ts';
import { strokesOf } from '#layout/from-boxes/strokes.ts';
import type { Area } from '#layout/from-boxes/tables/columns.ts';
import {
	type DecidedTable,
	decidedTable,
	type TablePageDecision,
} from '#layout/from-boxes/tables/decided.ts';
import { isWithin, tablesOn } from '#layout/from-boxes/tables/find.ts';
import type { Grid } from '#layout/from-boxes/tables/grid.ts';
import { gridOf } from '#layout/from-boxes/tables/table.ts';
import { taggedTable } from '#layout/from-boxes/tables/tagged.ts';
import { titleKey } from '#layout/from-boxes/titles/told-titles.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

/** What notes under a table begin with. */
const NOTE =
	/^(?:bron(?:nen)?|sources?|quellen?|noten?|notes?|anmerkung|toelichting|afkorting(?:en)?|abbreviations?|abkürzungen|abréviations?|legend[ae]?|\*+|†)[:.]?$/iu;

export const tables: Specialist = (page) => {
	const words = page.rows.flat();
	const strokes = strokesOf(page.boxes);
	const found = tablesOn(words, strokes, [[0, page.boxes.page.width], ...rangesOf(page.region)]).filter(
		(table) => !holdsTitle(table.words, page.report),
	);
	const editor = page.decisions.filter((one): one is TablePageDecision => one.kind === 'table');
	const claims: Claim[] = [];
	const done = new Set<TablePageDecision>();
	const add = (table: DecidedTable, decision?: TablePageDecision): void => {
		const body = withoutCaption(table, words);
		const grid = gridOf(body.words, body.area, strokes, table.grid);
		if (!grid) return;
		claims.push(
			claimOf(decision ? grid : heldAgainstTags(grid, body.words, page), body.area, page, decision),
		);
	};
	for (const decision of editor) {
		const { grid, line } = decision;
		const at = found.find((table) => table.words.some((word) => word.line === line));
		if (grid === 'no' && at) claims.push({ ...NOTHING, carriedOut: [decision] });
		if (at) done.add(decision);
		if (typeof grid === 'string') continue;
		const told = decidedTable(line, grid, words, at?.area);
		if (told) add(told, decision);
	}
	const isTold = (table: { readonly words: readonly BoxedWord[] }): boolean =>
		editor.some(
			({ line, grid }) =>
				(typeof grid !== 'string' || grid === 'no') && table.words.some((word) => word.line === line),
		);
	for (const table of found) if (!isTold(table)) add({ ...table, grid: {} });
	return claims;
};

/** Whether a line of it is a title of the report: text in frames, and what stands over it, is no table. */
function holdsTitle(words: readonly BoxedWord[], { titles }: ClaimPage['report']): boolean {
	const told = new Set(titles.map(({ key }) => key));
	return (
		told.size > 0 &&
		linesOf(words).some(
			(line) =>
				!isCaption(line, TABLE_CAPTION) && told.has(titleKey(line.words.map(({ text }) => text).join(' '))),
		)
	);
}

/** A grid with the doubt that the tags of the source raise, where they do. */
function heldAgainstTags(grid: Grid, words: readonly BoxedWord[], { boxes }: ClaimPage): Grid {
	const tagged = taggedTable(words, boxes);
	if (!tagged || (tagged.rows === grid.rows && tagged.columns === grid.columns)) return grid;
	return { ...grid, doubts: new Set([...grid.doubts, 'tags' as const]) };
}

/** A claim of no words, that only says what was carried out. */
const NOTHING: Omit<Claim, 'carriedOut'> = {
	by: 'table',
	box: { left: 0, top: 0, right: 0, bottom: 0 },
	words: new Set(),
	blocks: [],
	stands: 'apart',
};

/** Left and right of the columns of a page, the widest first. */
function rangesOf(region: Region): (readonly [number, number])[] {
	if (region.kind === 'text') return [];
	const below = region.parts.flatMap(rangesOf);
	if (region.kind === 'bands') return below;
	const own = region.parts.map((part): readonly [number, number] => {
		const words = wordsIn(part);
		return [Math.min(...words.map(({ left }) => left)), Math.max(...words.map(({ right }) => right))];
	});
	return [...own, ...below];
}

const wordsIn = (region: Region): readonly BoxedWord[] =>
	region.kind === 'text' ? region.rows.flat() : region.parts.flatMap(wordsIn);

interface CaptionlessTable {
	readonly area: Area;
	readonly words: readonly BoxedWord[];
}

/** A table without lines at its top that are its caption. */
function withoutCaption({ area, words }: DecidedTable, all: readonly BoxedWord[]): CaptionlessTable {
	const lines = linesOf(words);
	const at = lines.slice(0, 4).findIndex((line) => isCaption(line, TABLE_CAPTION));
	if (at < 0) return withoutTitle({ area, words, grid: {} }, lines);
	const end = lines.findIndex((line, i) => i > at && runsOf(line.words, 0.8).length > 1);
	const last = lines[Math.max(at, end - 1)];
	const top = (last?.baseline ?? area.top) + 1;
	const own = { ...area, top };
	return { area: own, words: all.filter((word) => isWithin(word, own)) };
}

/** A table without a bold line at its top that has no cells, over a line that has: it is its title. */
function withoutTitle({ area, words }: DecidedTable, [title, head]: readonly TableLine[]): CaptionlessTable {
	const isTitle =
		title?.words.every(({ font }) => font.bold) === true &&
		runsOf(title.words, 0.8).length === 1 &&
		title.words.length > 1 &&
		runsOf(head?.words ?? [], 0.8).length > 1;
	if (!title || !isTitle) return { area, words };
	return {
		area: { ...area, top: title.baseline + 1 },
		words: words.filter((word) => !title.words.includes(word)),
	};
}

function claimOf(grid: Grid, area: Area, page: ClaimPage, decision: TablePageDecision | undefined): Claim {
	const own = new Set(grid.cells.flatMap(({ lines }) => lines.flat()));
	const others = page.rows.flat().filter((word) => !own.has(word));
	const named = captionAbove(area, others, TABLE_CAPTION);
	const below = linesBelow(area, others, (line) => isCaption(line, TABLE_CAPTION));
	const isNamed = named.length > 0 || below.length > 0;
	const above = isNamed ? named : titleAbove(area, others, [...own], page.report.body);
	const size = Math.max(...[...own].map((word) => word.size));
	const notes = below.length > 0 ? [] : linesBelow(area, others, (line) => isNote(line, size, page));
	const blocks = [
		...(above.length > 0 ? [blockOfLines('caption', above)] : []),
		tableBlock(grid, area, page),
		...(below.length > 0 ? [blockOfLines('caption', below)] : []),
		...noteBlocks(notes, page),
	];
	const words = new Set(blocks.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
	const all = [...words];
	return {
		by: 'table',
		box: {
			left: Math.min(area.left, ...all.map(({ left }) => left)),
			right: Math.max(area.right, ...all.map(({ right }) => right)),
			top: Math.min(...all.map((word) => word.baseline - word.size)),
			bottom: Math.max(...all.map((word) => word.baseline + 0.2 * word.size)),
		},
		words,
		blocks,
		stands: 'flow',
		...(decision ? { carriedOut: [decision] } : {}),
	};
}

const isCalled = (text: string, { calls }: ClaimPage): boolean => {
	const mark = noteMark(text)?.mark;
	return mark !== undefined && calls.some((call) => call.mark === mark);
};

/** Whether a line is one of a note under a table: it says so, or it is set smaller than the table. */
function isNote({ words, size: own }: TableLine, size: number, page: ClaimPage): boolean {
	const [first] = words;
	if (!first) return false;
	return NOTE.test(first.text) || isCalled(first.text, page) || own < 0.95 * Math.min(size, page.body.size);
}

/** Notes that are called in the page, each; the rest as one. */
function noteBlocks(lines: readonly TableLine[], page: ClaimPage): BoxedBlock[] {
	const blocks: TableLine[][] = [];
	for (const line of lines) {
		const first = line.words[0]?.text ?? '';
		const begins = NOTE.test(first) || isCalled(first, page) || noteMark(first) !== undefined;
		if (begins || blocks.length === 0) blocks.push([line]);
		else blocks.at(-1)?.push(line);
	}
	return blocks.map((own) =>
		blockOfLines(isCalled(own[0]?.words[0]?.text ?? '', page) ? 'footnote' : 'caption', own),
	);
}

function tableBlock(grid: Grid, area: Area, { boxes }: ClaimPage): BoxedBlock {
	const cells = grid.cells.flatMap(({ lines, row, column, rows, columns }) =>
		lines.flatMap((words) =>
			[...Map.groupBy(words, ({ line }) => line)].map(
				([line, own]): BoxedCell => ({
					line,
					column: null,
					words: own,
					place: { row, column, rows, columns },
				}),
			),
		),
	);
	const print = printOf(area, boxes);
	const doubts = [...grid.doubts];
	return {
		kind: 'table',
		cells,
		table: {
			head: grid.head,
			...(print === undefined ? {} : { print }),
			shown: doubts.length > 0 && print !== undefined ? 'print' : 'cells',
			...(doubts.length > 0 ? { doubts } : {}),
		},
	};
}

/** A picture that shows an area: one cut for it, or the whole page. */
function printOf(
	{ left, right, top, bottom }: Area,
	{ pictures, page }: ClaimPage['boxes'],
): string | undefined {
	const own = pictures.find(
		({ box: [x, y, width, height] }) =>
			x <= left + 4 && y <= top + 4 && x + width >= right - 4 && y + height >= bottom - 4,
	);
	return own?.file ?? page.picture?.file;
}
