/** How near a page's reading comes to the truth of a page whose setting is known. */
import type { PageReport } from '../read-page/report.ts';
import { wordDistance } from './word-distance.ts';

interface TrueCell {
	readonly column: number | null;
	readonly text: string;
}
interface TrueBlock {
	readonly kind: string;
	readonly text: string;
	readonly number?: string;
}

/** `truth.json` of a page with a known setting. */
export interface Truth {
	readonly split: string;
	/** The report it is from. */
	readonly doc?: string;
	/** BCP 47; guessed by the reader where absent. */
	readonly lang?: string;
	readonly ncols: number;
	readonly lines: readonly { readonly n: number; readonly cells: readonly TrueCell[] }[];
	readonly blocks: readonly TrueBlock[];
	readonly calls: readonly { readonly number: string; readonly after: string }[];
	/** Set where only cuts, columns and order are known. */
	readonly approximate_blocks?: boolean;
}

/** Counts that add up over pages; names ending in `Of` are what the others are shares of. */
export type Counts = Record<
	| 'pages'
	| 'columns'
	| 'rows'
	| 'rowsOf'
	| 'cuts'
	| 'cutsMade'
	| 'cutsOf'
	| 'singles'
	| 'singlesOf'
	| 'order'
	| 'calls'
	| 'callsOf'
	| 'notes'
	| 'notesOf'
	| 'headings'
	| 'headingsOf'
	| 'paragraphs'
	| 'paragraphsOf'
	| 'furniture'
	| 'furnitureOf'
	| 'doubted'
	| 'silent'
	| 'linesOf',
	number
>;

const NONE: Counts = {
	pages: 0,
	columns: 0,
	rows: 0,
	rowsOf: 0,
	cuts: 0,
	cutsMade: 0,
	cutsOf: 0,
	singles: 0,
	singlesOf: 0,
	order: 0,
	calls: 0,
	callsOf: 0,
	notes: 0,
	notesOf: 0,
	headings: 0,
	headingsOf: 0,
	paragraphs: 0,
	paragraphsOf: 0,
	furniture: 0,
	furnitureOf: 0,
	doubted: 0,
	silent: 0,
	linesOf: 0,
};

const words = (text: string): string[] =>
	text
		.normalize('NFC')
		.replace(/[‐‑]/gu, '-')
		.replace(/\u00ad/gu, '')
		.split(/\s+/u)
		.filter(Boolean);
const flat = (text: string): string => words(text).join(' ');
const core = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '')
		.toLowerCase();

/** Number of words before each cut. */
function cutsOf(cells: readonly TrueCell[]): number[] {
	let count = 0;
	return cells.slice(0, -1).map((cell) => (count += words(cell.text).length));
}

/** How many of `found` are among `wanted`, each counted once. */
function hits(wanted: readonly string[], found: readonly string[]): number {
	const left = new Map<string, number>();
	for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
	return found.filter((one) => {
		const count = left.get(one) ?? 0;
		left.set(one, count - 1);
		return count > 0;
	}).length;
}

/** What is a paragraph where a truth tells no lists and leads apart. */
const PARAGRAPHS = ['paragraph', 'list-item', 'lead'];

export function scorePage(truth: Truth, report: PageReport): Counts {
	const counts: Counts = { ...NONE, pages: 1, columns: Number(truth.ncols === report.columns) };
	const found = new Map(report.lines.map((line) => [line.n, line]));
	for (const { n, cells } of truth.lines) {
		const wanted = cells.filter(({ text }) => flat(text) !== '');
		const line = found.get(n);
		const own = line?.cells ?? [];
		const exact =
			own.length === wanted.length &&
			wanted.every(
				(cell, i) => flat(cell.text) === flat(own[i]?.text ?? '') && cell.column === own[i]?.column,
			);
		counts.linesOf++;
		if (line?.doubt) counts.doubted++;
		else if (!exact) counts.silent++;
		if (wanted.every(({ column }) => column === null)) continue;
		const wantedCuts = cutsOf(wanted);
		const ownCuts = cutsOf(own);
		counts.cutsOf += wantedCuts.length;
		counts.cutsMade += ownCuts.length;
		counts.cuts += wantedCuts.filter((cut) => ownCuts.includes(cut)).length;
		if (wanted.length > 1) {
			counts.rowsOf++;
			counts.rows += Number(exact);
		} else {
			counts.singlesOf++;
			counts.singles += Number(exact);
		}
	}
	const flow = (blocks: readonly TrueBlock[], kinds: readonly string[]): string[] =>
		words(
			blocks
				.filter(({ kind }) => kinds.includes(kind))
				.map(({ text }) => text)
				.join(' '),
		);
	const own = flow(report.blocks, ['heading', ...PARAGRAPHS]);
	const orders = [
		['heading', ...PARAGRAPHS],
		['heading', ...PARAGRAPHS, 'caption', 'other'],
	].map((kinds) => {
		const wanted = flow(truth.blocks, kinds);
		return 1 - wordDistance(wanted, own) / Math.max(wanted.length, own.length, 1);
	});
	counts.order = Math.max(...orders);
	if (truth.approximate_blocks) return counts;
	const call = (one: { number: string; after: string }): string => `${one.number}|${core(one.after)}`;
	counts.calls = hits(truth.calls.map(call), report.calls.map(call));
	counts.callsOf = Math.max(truth.calls.length, report.calls.length);
	const f1 = (kinds: readonly string[], name: (block: TrueBlock) => string): [number, number] => {
		const wanted = truth.blocks.filter(({ kind }) => kinds.includes(kind)).map(name);
		const made = report.blocks.filter(({ kind }) => kinds.includes(kind)).map(name);
		return [2 * hits(wanted, made), wanted.length + made.length];
	};
	[counts.notes, counts.notesOf] = f1(['footnote'], ({ number, text }) => `${number}|${flat(text)}`);
	[counts.headings, counts.headingsOf] = f1(['heading'], ({ text }) => flat(text));
	[counts.paragraphs, counts.paragraphsOf] = f1(PARAGRAPHS, ({ text }) => flat(text));
	[counts.furniture, counts.furnitureOf] = f1(
		['header', 'folio', 'pullquote'],
		({ kind, text }) => `${kind}|${flat(text)}`,
	);
	return counts;
}

export function sum(all: readonly Counts[]): Counts {
	const total = { ...NONE };
	for (const one of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += one[key];
	return total;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Rows of the table, name and figure. */
export function figures(counts: Counts): [string, string][] {
	return [
		['pages', String(counts.pages)],
		['columns right', share(counts.columns, counts.pages)],
		['line exact', share(counts.rows, counts.rowsOf)],
		['cut F1', share(2 * counts.cuts, counts.cutsMade + counts.cutsOf)],
		['single exact', share(counts.singles, counts.singlesOf)],
		['reading order', share(counts.order, counts.pages)],
		['calls', share(counts.calls, counts.callsOf)],
		['notes F1', share(counts.notes, counts.notesOf)],
		['headings F1', share(counts.headings, counts.headingsOf)],
		['paragraphs F1', share(counts.paragraphs, counts.paragraphsOf)],
		['furniture F1', share(counts.furniture, counts.furnitureOf)],
		['doubted', share(counts.doubted, counts.linesOf)],
		['silently wrong', share(counts.silent, counts.linesOf)],
	];
}
