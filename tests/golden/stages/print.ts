/** What a stage changed, as lines for a person to read. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { readingOf } from '#edition/content.ts';
import type { Decision, PageDecision } from '#edition/model.ts';
import type { Region } from '#layout/from-boxes/regions/regions.ts';
import type { BoxesState } from '#layout/from-boxes/stages.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import type { SearchPage } from '#layout/from-text/model/page.ts';
import type { Step } from '#layout/from-text/model/state.ts';
import type { TextState } from '#layout/from-text/stages.ts';
import type { LayoutCall, LayoutCell } from '#layout/layout.ts';
import type { PageState } from '#reconstruct/stages/state.ts';

/** How each part of a state is printed; a part that is not here is told by others. */
type Printers<State> = {
	readonly [Key in keyof State]?: (now: State[Key], before: State, after: State) => readonly string[];
};

const number = (value: number, digits = 2): string => value.toFixed(digits).replace(/^-(0\.?0*)$/, '$1');
const said = (words: readonly { readonly text: string }[]): string => words.map(({ text }) => text).join(' ');
/** The entries of a list that were not there before. */
const added = <Entry>(now: Iterable<Entry>, before: Iterable<Entry>): Entry[] => {
	const known = new Set(before);
	return [...now].filter((one) => !known.has(one));
};
const weighed = (terms: readonly { readonly term: string; readonly nats: number }[]): string =>
	terms.map(({ term, nats }) => `${term} ${number(nats)}`).join(', ');

const decision = ({
	subject,
	line,
	chosen,
	rival,
	rivalColumns,
	margin,
	evidence,
	by,
	undecided,
}: Decision): string =>
	[
		`${line} ${subject}: ${chosen}`,
		...(rival === undefined
			? []
			: [`    over ${rival}${rivalColumns ? ` in ${rivalColumns.join(', ')}` : ''}`]),
		`    ${by}${undecided ? ', undecided' : ''}, by ${number(margin)}${evidence.length > 0 ? `: ${weighed(evidence)}` : ''}`,
	].join('\n');
const diagnostic = ({ code, severity, line, reason }: Diagnostic): string =>
	`${line ?? '-'} ${severity} ${code}: ${reason}`;
const cell = ({ line, column, kind, level, first, doubt, words }: LayoutCell): string =>
	`${first ? `${kind}${level === undefined ? '' : ` ${level}`}\n` : ''}  ${line}.${column ?? '-'}${doubt ? ' ?' : ''} ${said(words)}`;
const call = ({ label, line, places }: LayoutCall): string =>
	`${line} ${label}: ${places.length} words of line ${places[0]?.line ?? '-'}, room ${places.map(({ nats }) => number(nats)).join(' ')}`;

/** What all states have. */
const told = {
	decisions: (now: readonly Decision[], before: { readonly decisions: readonly Decision[] }) =>
		added(now, before.decisions).map(decision),
	diagnostics: (now: readonly Diagnostic[], before: { readonly diagnostics: readonly Diagnostic[] }) =>
		added(now, before.diagnostics).map(diagnostic),
	carriedOut: (now: ReadonlySet<PageDecision>, before: { readonly carriedOut: ReadonlySet<PageDecision> }) =>
		added(now, before.carriedOut).map(({ kind, line }) => `carried out: ${kind} of line ${line}`),
	doubtful: (now: ReadonlySet<number>, before: { readonly doubtful: ReadonlySet<number> }) =>
		added(now, before.doubtful).map((line) => `in doubt: ${line}`),
};

const cut = (page: SearchPage, r: number, steps: readonly Step[]): string =>
	steps
		.map(
			({ column, placed }) => `${column + 1}: ${said(page.rows[r]?.words.slice(placed.s, placed.e) ?? [])}`,
		)
		.join(' | ') || 'across';

export const textPrinters: Printers<TextState> = {
	...told,
	pageWide: (now, { lines }) =>
		now.map(
			({ kind, line, from, to }) => `${kind} ${line}: ${said(lines[line - 1]?.words.slice(from, to) ?? [])}`,
		),
	rows: (now, before) => [
		`rows taken out: ${
			added(before.rows, now)
				.map(({ line }) => line)
				.join(' ') || 'none'
		}`,
	],
	raised: ({ calls }) => calls.map(({ label, line }) => `call ${label} on line ${line}`),
	wide: ({ lines }) => lines.map(({ line, text }) => `wide note ${line}: ${text.trim()}`),
	page: ({ rows, hyphenated, trailingTells, pairs }) => [
		`${rows.length} rows, ${rows.reduce((sum, { words }) => sum + words.length, 0)} words`,
		`words are ${hyphenated ? '' : 'not '}divided at line ends; white space at line ends tells ${trailingTells ? 'something' : 'nothing'}`,
		...[...pairs]
			.filter(([, count]) => count > 1)
			.map(([pair, count]) => `${count} × ${pair}`)
			.sort(),
	],
	solution: (now, before) => {
		if (!now) return ['no setting'];
		const { columns, measure, sigma, paragraphs, widths, noteScale } = now.setting;
		const rows = path(now.best);
		const old = before.solution ? path(before.solution.best) : [];
		const { page } = before;
		return [
			`${columns} columns of ${number(measure / 1000)} em (± ${number(sigma / 1000)}), ${widths.name}, paragraphs: ${paragraphs}, notes at ${noteScale}`,
			`cost ${number(now.cost)}`,
			...rows.flatMap(({ steps }, r) => {
				const own = cut(page, r, steps);
				return own === cut(page, r, old[r]?.steps ?? []) ? [] : [`${page.rows[r]?.line} ${own}`];
			}),
		];
	},
	chances: (now, { page }) => now.map((chance, r) => `${page.rows[r]?.line} ${chance.toFixed(3)}`),
	margins: (now, { page }) =>
		now.map(({ row, nats, rival, terms }) =>
			rival
				? `${page.rows[row]?.line} ${number(nats)} over ${cut(page, row, rival)} (${weighed(terms)})`
				: `${page.rows[row]?.line} no rival`,
		),
	cells: (now) => now.map(cell),
	calls: (now) => now.map(call),
};

/** A region as an outline: bands and columns, and the lines of each text. */
function regionLines(region: Region, depth = 0): string[] {
	const indent = '  '.repeat(depth);
	if (region.kind !== 'text')
		return [`${indent}${region.kind}`, ...region.parts.flatMap((part) => regionLines(part, depth + 1))];
	const [first, last] = [region.rows[0], region.rows.at(-1)];
	return [`${indent}lines ${first?.[0]?.line} to ${last?.[0]?.line}: ${said(first ?? [])}`];
}

export const boxesPrinters: Printers<BoxesState> = {
	carriedOut: told.carriedOut,
	rows: (now, { rows: before }) =>
		before.length === 0
			? now.map((row) => `${row[0]?.line}: ${said(row)}`)
			: [
					`words taken out: ${
						added(before.flat(), now.flat())
							.map(({ line, text }) => `${line} ${text}`)
							.join(', ') || 'none'
					}`,
				],
	body: ({ size, bold, leading }) => [
		`${number(size)} pt${bold ? ', bold' : ''}, leading ${number(leading)}`,
	],
	calls: (now) => now.map(call),
	aside: (now) => now.map((row) => `aside: ${said(row)}`),
	furniture: (now) => now.map(({ kind, words }) => `${kind}: ${said(words)}`),
	report: ({ pages, body: { family, size } }) => [
		`${pages} other pages, text in ${family} ${number(size)} pt`,
	],
	region: (now) => regionLines(now),
	claims: (now) => now.map(({ by, words }) => `${by}: ${said([...words])}`),
	columns: ({ columns }) => columns.map(({ left, right }) => `${number(left)} to ${number(right)}`),
	blocks: (now) =>
		now.flatMap(({ kind, cells }) => [
			kind,
			...cells.map(({ line, column, words }) => `  ${line}.${column ?? '-'} ${said(words)}`),
		]),
};

type Draft = PageState['drafts'][number];
const draft = ({ kind, level, cells }: Draft): string =>
	`${kind}${level === undefined ? '' : ` ${level}`} ${cells.map(({ line, column }) => `${line}.${column ?? '-'}`).join(' ')}: ${said(cells[0]?.words ?? [])}`;

export const pagePrinters: Printers<PageState> = {
	...told,
	lines: (now, before) => added(now, before.lines).map(({ line, words }) => `${line} reads ${said(words)}`),
	language: ({ code }) => [code],
	layout: ({ columns, cells, calls }) => [`${columns} columns, ${cells.length} cells, ${calls.length} calls`],
	drafts: (now, { drafts }) => {
		const known = new Set(drafts.map(draft));
		return now.map(draft).filter((one) => !known.has(one));
	},
	calls: (now) =>
		now.map(
			({ label, span, block, line, at }) =>
				`${label} of ${span.line}:${span.start} at ${line}:${at}, block ${block}`,
		),
	blocks: (now) =>
		now.map(
			({ kind, level, label, content }) =>
				`${[kind, level, label].filter((one) => one !== undefined).join(' ')}: ${readingOf(content)}`,
		),
	rows: (now) =>
		now.map(({ line, cells, doubt }) =>
			`${line}${doubt ? ' ?' : ''} ${cells.map(({ column, span, block }) => `${column ?? '-'} ${span.start}–${span.end} block ${block}`).join(' | ')}`.trim(),
		),
};

/** What a stage changed, line by line; empty where it changed nothing that is shown. */
export function changesOf<State extends object>(
	printers: Printers<State>,
	changed: Partial<State>,
	before: State,
): string {
	const after = { ...before, ...changed };
	const lines = (Object.keys(printers) as (keyof State)[]).flatMap((key) => {
		const print = printers[key];
		return print && key in changed ? print(after[key], before, after) : [];
	});
	return lines.map((line) => `${line}\n`).join('');
}
