/**
 * The entries of a printed contents: lines that end, or begin, with the number of a page, one below the other
 * and counting on. Dots may lead to it; where none do, the numbers stand at one edge.
 */
import { type Standing, standsAs } from '#layout/from-boxes/contents/depths.ts';
import { type Line, linesOf, textOf } from '#layout/from-boxes/lines/line.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';

/** An entry, as it stands on its page. */
export interface ContentsEntry {
	/** Without leaders and the number of its page. */
	readonly title: string;
	/** Of its first page, without zeros before it. */
	readonly folio: string;
	readonly stands: Standing;
}

/** An entry, or a line among them that leads to no page. */
export interface ListedLine {
	readonly lines: readonly [Line, ...Line[]];
	readonly entry?: Pick<ContentsEntry, 'title' | 'folio'>;
	readonly stands: Standing;
}

/** Entries with leaders, or below a heading that says so, are contents from so many on; others need more. */
const FEWEST = 4;
const FEWEST_PLAIN = 6;
/** Share of the lines that are entries, at least. */
const SHARE = 0.5;
/** Share of the entries that count on. */
const UPWARD = 0.9;
/** White before a number that stands at an edge, and how near to it, in sizes of type. */
const GAP = 0.9;
const NEAR = 0.5;
/** White inside an entry that parts columns, in sizes of type, and in how many of them it may stand. */
const PARTED = 2.5;
const MOST_PARTED = 0.2;
/** A line so full, as a share of the measure, goes on below. */
const FULL = 0.6;

const LAST =
	/^(?<title>.*?\p{L}.*?)(?<leader>[\s.·…_]*)(?<![\p{L}\p{N}.,–-])(?:0*(?<number>\d{1,4})(?:[–-]\d{1,4})?|(?<roman>[ivxlc]{1,7}))$/u;
const FIRST = /^0*(?<folio>\d{1,4})(?:[–-]\d{1,4})?\s+(?<title>\p{L}.*\p{L}\S*)$/u;
const LED = /(?:[.·…_]\s*){3}$/u;
const TITLE =
	/^(?:inhoud|inhoudsopgave|contents|table of contents|inhalt|inhaltsverzeichnis|sommaire|table des matières)$/iu;

interface Found extends Pick<ContentsEntry, 'title' | 'folio'> {
	readonly led: boolean;
}

export const isContentsTitle = (line: Line): boolean => TITLE.test(textOf(line).trim());

/** The lines of a contents from its first entry to its last; none where the rows are something else. */
export function listedLines(rows: readonly BoxRow[], named: boolean): ListedLine[] {
	const lines = linesOf(rows.filter((row) => row.every(({ claim }) => claim === undefined)));
	if (lines.length < FEWEST) return [];
	for (const read of [lastIn(lines), ...(named ? [firstOf] : [])]) {
		const found = lines.map(read);
		if (isContents(lines, found, named)) return grouped(lines, found);
	}
	return [];
}

/** Reads the number at the end of a line: dots lead to it, or it stands at the edge of the others. */
function lastIn(lines: readonly Line[]): (line: Line) => Found | undefined {
	const ends = lines.filter((line) => LAST.test(textOf(line))).map(({ right }) => right);
	const edge = ends.toSorted((a, b) => a - b)[Math.floor(ends.length / 2)] ?? 0;
	return (line) => {
		const { title, leader = '', number, roman } = LAST.exec(textOf(line))?.groups ?? {};
		const folio = number ?? roman;
		const [before, last] = line.row.slice(-2);
		if (title === undefined || folio === undefined || !before || !last) return undefined;
		const { size } = line.style;
		const led = LED.test(leader);
		const gap = last.left - before.right >= GAP * size;
		const isThere = Math.abs(line.right - edge) <= NEAR * size;
		return led || (isThere && (gap || leader.includes('.'))) || (gap && line.row.length > 2 && isThere)
			? { title: title.trim(), folio, led }
			: undefined;
	};
}

function firstOf(line: Line): Found | undefined {
	const { title, folio } = FIRST.exec(textOf(line))?.groups ?? {};
	const [label, next] = line.row;
	if (title === undefined || folio === undefined || !label || !next) return undefined;
	return next.left - label.right >= GAP * line.style.size ? { title, folio, led: false } : undefined;
}

function isContents(lines: readonly Line[], found: readonly (Found | undefined)[], named: boolean): boolean {
	const entries = found.filter((one) => one !== undefined);
	const led = entries.filter((one) => one.led).length;
	const fewest = named || led >= FEWEST ? FEWEST : FEWEST_PLAIN;
	if (entries.length < fewest || entries.length < SHARE * lines.length) return false;
	const numbers = entries.flatMap(({ folio }) => (/\d/u.test(folio) ? [Number(folio)] : []));
	const up = numbers.filter((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0)).length;
	if (up < UPWARD * numbers.length || numbers.at(-1) === numbers[0]) return false;
	const parted = lines.filter((line, i) => found[i] && isParted(line)).length;
	return parted <= MOST_PARTED * entries.length;
}

/** Whether white stands inside an entry that is neither behind its number nor before its page. */
const isParted = ({ row, style }: Line): boolean =>
	row.slice(2, -1).some((word, i) => {
		const before = row[i + 1];
		if (!before || /^[.·…_]+$/u.test(before.text) || /^[.·…_]+$/u.test(word.text)) return false;
		return word.left - before.right > PARTED * style.size;
	});

/** Lines with those that they go on from, and how deep they stand. */
function grouped(lines: readonly Line[], found: readonly (Found | undefined)[]): ListedLine[] {
	const from = found.findIndex((one) => one !== undefined);
	const to = found.findLastIndex((one) => one !== undefined);
	const right = Math.max(...lines.map((line) => line.right));
	const left = Math.min(...lines.map((line) => line.left));
	const listed: Omit<ListedLine, 'stands'>[] = [];
	let open: Line[] = [];
	// What begins on lines above the first entry is of it.
	let begin = from;
	while (begin > 0 && goesOn(lines[begin - 1], lines[begin])) begin--;
	function goesOn(above: Line | undefined, below: Line | undefined): boolean {
		if (!above || !below || above.key !== below.key) return false;
		const near = below.baseline - above.baseline <= 1.6 * above.style.size;
		return near && above.right - left >= FULL * (right - left) && !isContentsTitle(above);
	}
	for (let i = begin; i <= to; i++) {
		const line = lines[i] as Line;
		const entry = found[i];
		open.push(line);
		if (!entry && goesOn(line, lines[i + 1])) continue;
		const own = open as [Line, ...Line[]];
		const title = [...own.slice(0, -1).map(textOf), entry?.title].join(' ');
		listed.push({ lines: own, ...(entry ? { entry: { title, folio: entry.folio } } : {}) });
		open = [];
	}
	return listed.map((one) => ({ ...one, stands: standsAs(one.lines, left) }));
}
