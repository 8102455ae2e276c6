/**
 * Furniture and page-wide matter: the running header, the folio, and a pull quote set across the page. They
 * are told from text by where they stand (first or last rows) and by each other: a short first row is a
 * running header when a folio stands beside it, below it, or alone at the foot; rows below that repeat words
 * of the page are a pull quote.
 */
import { bare } from '#layout/language/word-class.ts';
import type { RawLine, RawWord } from '#layout/raw-lines.ts';

/** A stretch of a line that is not running text: words `from` to `to` (exclusive) of line number `line`. */
export interface PageWide {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly kind: 'header' | 'folio' | 'pullquote';
}

export interface Furniture {
	readonly pieces: readonly PageWide[];
	/** The rows that are left for the columns. */
	readonly rows: readonly RawLine[];
}

const NUMBER = /^\d{1,4}$/;
/** A running header is no wider than this share of the widest row. */
const HEADER_SHARE = 0.72;
/** Share of a row's word pairs that must stand elsewhere on the page for a pull quote across it. */
const REPEATED = 0.6;
/** A number beside a running foot that has more digits is a year. */
const FOOT_DIGITS = 3;
const BAND_ROWS = 9;
/** Share of the words of a later row of a pull quote that must stand elsewhere. */
const KNOWN = 0.6;
/** The same share of pairs where the pull quote is one row. */
const WHOLE = 0.85;

export function furniture(lines: readonly RawLine[]): Furniture {
	const rows = lines.filter((line) => line.words.length > 0);
	if (rows.length < 4) return { pieces: [], rows };
	const widest = Math.max(...rows.slice(0, 400).map(lengthOf));
	const { pieces, top, bottom } = runningHead(rows, widest);
	const band = bandOf(rows.slice(top, bottom), widest);
	const quoted = rows.slice(top, top + band).map((row) => whole(row, 'pullquote'));
	return {
		pieces: [...pieces, ...quoted].sort((a, b) => a.line - b.line || a.from - b.from),
		rows: rows.slice(top + band, bottom),
	};
}

/** What is running header or folio, and which rows (`top` to `bottom`, exclusive) are left. */
interface RunningHead {
	readonly pieces: readonly PageWide[];
	readonly top: number;
	readonly bottom: number;
}

/** The running header and the folio of four rows or more. */
function runningHead(rows: readonly RawLine[], widest: number): RunningHead {
	const [first, second] = rows as [RawLine, RawLine];
	const last = rows.at(-1) as RawLine;
	const bottom = rows.length;
	const isShort = (row: RawLine): boolean =>
		lengthOf(row) <= widest * HEADER_SHARE && !/[.,;]$/.test(row.text.trim());

	if (isNumber(first) && isShort(second) && !isNumber(second) && startsText(second)) {
		// A number above a short row: a folio over its header. Above a long one the text begins.
		const isHeader = lengthOf(second) <= widest * 0.5 && !repeats(second, rows) && startsCapital(second);
		const header = isHeader ? [whole(second, 'header')] : [];
		return { pieces: [whole(first, 'folio'), ...header], top: 1 + header.length, bottom };
	}
	if (isNumber(second) && isShort(first))
		return { pieces: [whole(first, 'header'), whole(second, 'folio')], top: 2, bottom };
	if (isNumber(last) && isShort(first) && startsCapital(first))
		return { pieces: [whole(first, 'header'), whole(last, 'folio')], top: 1, bottom: bottom - 1 };
	const beside = isShort(first) ? folioBeside(first) : [];
	if (beside.length > 0) return { pieces: beside, top: 1, bottom };
	const foot = runningFoot(rows, isShort);
	if (foot) return foot;
	if (isNumber(last)) return { pieces: [whole(last, 'folio')], top: 0, bottom: bottom - 1 };
	if (isNumber(first)) return { pieces: [whole(first, 'folio')], top: 1, bottom };
	return { pieces: [], top: 0, bottom };
}

/** A running foot with its folio: beside it on the last row, or above it. */
function runningFoot(rows: readonly RawLine[], isShort: (row: RawLine) => boolean): RunningHead | null {
	const [above, last] = rows.slice(-2) as [RawLine, RawLine];
	const beside = isShort(last) ? folioBeside(last) : [];
	const folio = beside.find(({ kind }) => kind === 'folio');
	const mark = folio && last.words[folio.from];
	// A number before the words of the last row may be that of a note.
	if (mark && folio.from > 0 && mark.text.length <= FOOT_DIGITS)
		return { pieces: beside, top: 0, bottom: rows.length - 1 };
	const isFoot = (row: RawLine): boolean => isShort(row) && !isNumber(row) && startsCapital(row);
	const pieces = (number: RawLine, text: RawLine): RunningHead => ({
		pieces: [whole(text, 'header'), whole(number, 'folio')],
		top: 0,
		bottom: rows.length - 2,
	});
	return isNumber(above) && isFoot(last) ? pieces(above, last) : null;
}

/** A running header with its folio before or behind it on the same row; none of both else. */
function folioBeside({ line, words }: RawLine): PageWide[] {
	if (words.length < 2) return [];
	const end = words.length;
	const capital = (word: RawWord | undefined) => /^\p{Lu}/u.test(word?.text ?? '');
	if (NUMBER.test((words[0] as RawWord).text) && capital(words[1]))
		return [
			{ line, from: 0, to: 1, kind: 'folio' },
			{ line, from: 1, to: end, kind: 'header' },
		];
	if (NUMBER.test((words.at(-1) as RawWord).text) && capital(words[0]))
		return [
			{ line, from: 0, to: end - 1, kind: 'header' },
			{ line, from: end - 1, to: end, kind: 'folio' },
		];
	return [];
}

function whole(row: RawLine, kind: PageWide['kind']): PageWide {
	return { line: row.line, from: 0, to: row.words.length, kind };
}

function isNumber(row: RawLine): boolean {
	return row.words.length === 1 && NUMBER.test((row.words[0] as RawWord).text);
}

function lengthOf(row: RawLine): number {
	return (row.words.at(-1) as RawWord).end - (row.words[0] as RawWord).start;
}

function startsText(row: RawLine): boolean {
	return /^\p{L}/u.test((row.words[0] as RawWord).text);
}

function startsCapital(row: RawLine): boolean {
	return /^\p{Lu}/u.test((row.words[0] as RawWord).text);
}

function pairsOf(row: RawLine): string[] {
	const cores = row.words.map((word) => bare(word.text).toLowerCase());
	return cores.slice(1).map((core, i) => `${cores[i]} ${core}`);
}

function repeats(row: RawLine, rows: readonly RawLine[]): boolean {
	const own = pairsOf(row);
	const elsewhere = new Set(rows.filter((other) => other !== row).flatMap(pairsOf));
	return own.length > 0 && own.filter((pair) => elsewhere.has(pair)).length >= REPEATED * own.length;
}

/** Whether the words on both sides of the end of a row stand side by side elsewhere. */
function isTied(above: RawLine, row: RawLine, pairs: ReadonlySet<string>): boolean {
	const [last, first] = [above.words.at(-1), row.words[0]];
	if (!last || !first) return false;
	return pairs.has(`${bare(last.text).toLowerCase()} ${bare(first.text).toLowerCase()}`);
}

/**
 * How many of the first rows are a pull quote across the page: narrow rows that repeat what the page says.
 */
function bandOf(rows: readonly RawLine[], widest: number): number {
	const core = (word: RawWord): string => bare(word.text).toLowerCase();
	const words = new Map<string, number>();
	for (const row of rows)
		for (const word of row.words) words.set(core(word), (words.get(core(word)) ?? 0) + 1);
	let count = 0;
	let weight = 0;
	let first = 0;
	let ties = 0;
	for (const row of rows.slice(0, BAND_ROWS)) {
		if (lengthOf(row) > widest * 0.8) break;
		const pairs = pairsOf(row);
		const elsewhere = new Set(rows.slice(count + 1).flatMap(pairsOf));
		const hits = pairs.filter((pair) => elsewhere.has(pair)).length;
		const known = row.words.filter((word) => (words.get(core(word)) ?? 0) > 1).length;
		const repeated = pairs.length > 0 && hits >= REPEATED * pairs.length;
		// Where the text divides a word or a line the pull quote does not, the pairs differ; the words are the
		// same.
		const goesOn =
			count > 0 &&
			known >= KNOWN * row.words.length &&
			(!startsCapital(row) || isTied(rows[count - 1] as RawLine, row, elsewhere));
		if (count > 0 && isTied(rows[count - 1] as RawLine, row, elsewhere)) ties++;
		if (!repeated && !goesOn) break;
		if (count === 0) first = hits / Math.max(1, pairs.length);
		count++;
		weight += row.words.length;
	}
	// One row alone could be the heads of all columns; it must stand elsewhere nearly as it is.
	// Of three rows or more two at least run on as they do elsewhere; else they are lines of several columns.
	if (count > 2 && ties === 0) return 0;
	return weight >= 4 && (count > 1 || first >= WHOLE) ? count : 0;
}
