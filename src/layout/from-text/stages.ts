/** How a page without coordinates is read, on one screen. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Decision, PageDecision } from '#edition/model.ts';
import { callPlaces, callRoom } from '#layout/from-text/call-places.ts';
import { columnCells, pageWideCells } from '#layout/from-text/cells.ts';
import { wrongChances } from '#layout/from-text/doubt/chances.ts';
import { cutDecisions } from '#layout/from-text/doubt/cut-decisions.ts';
import { noText } from '#layout/from-text/doubt/no-text.ts';
import { oneColumn } from '#layout/from-text/doubt/one-column.ts';
import { type FixedByEditor, fixedCells, followed } from '#layout/from-text/editor.ts';
import { runsOn } from '#layout/from-text/lattice/column-joins.ts';
import { type Margin, weighed } from '#layout/from-text/lattice/margins.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import { searchPage } from '#layout/from-text/lattice/prepare.ts';
import { type Solution, solve } from '#layout/from-text/lattice/solve.ts';
import type { Evidence, SearchPage } from '#layout/from-text/model/page.ts';
import { furniture, type PageWide } from '#layout/from-text/rows/furniture.ts';
import { type RaisedCalls, raisedCalls } from '#layout/from-text/rows/raised-calls.ts';
import { acrossDecisions, type WideNotes, wideNotes } from '#layout/from-text/rows/wide-notes.ts';
import type { LayoutCall, LayoutCell, LayoutOptions } from '#layout/layout.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { Stage } from '#layout/stage.ts';

/** A page on its way through the stages. */
export interface TextState {
	readonly lines: readonly RawLine[];
	readonly options: LayoutOptions;
	readonly evidence: Evidence;
	/** What stands across the page: furniture and pull quotes. */
	readonly pageWide: readonly PageWide[];
	readonly raised: RaisedCalls;
	readonly wide: WideNotes;
	/** The rows that are left for the columns. */
	readonly rows: readonly RawLine[];
	readonly page: SearchPage;
	readonly fixed: FixedByEditor;
	readonly solution: Solution | null;
	readonly margins: readonly Margin[];
	/** By row of `page`: the chance that it is read wrong. */
	readonly chances: readonly number[];
	/** 1-based lines that may well be read wrong. */
	readonly doubtful: ReadonlySet<number>;
	readonly cells: readonly LayoutCell[];
	readonly calls: readonly LayoutCall[];
	readonly decisions: readonly Decision[];
	readonly diagnostics: readonly Diagnostic[];
	readonly carriedOut: ReadonlySet<PageDecision>;
}

const columnsOf = ({ solution }: TextState): number => solution?.setting.columns ?? 0;

export const textStages: readonly Stage<TextState>[] = [
	{
		name: 'furniture',
		does: 'Sets apart the running head, the folio and a pull quote across the page.',
		run: ({ lines }) => {
			const { pieces, rows } = furniture(lines);
			return { pageWide: pieces, rows };
		},
	},
	{
		name: 'raised-calls',
		does: 'Sets apart rows that hold nothing but footnote calls.',
		run: ({ rows }) => {
			const raised = raisedCalls(rows);
			return { raised, rows: raised.rows };
		},
	},
	{
		name: 'wide-notes',
		does: 'Sets apart footnotes set across the columns.',
		run: ({ rows, raised, options }) => {
			const wide = wideNotes(rows, raised.labels, options.decisions);
			return { wide, rows: wide.rows, carriedOut: new Set(wide.said ? [wide.said] : []) };
		},
	},
	{
		name: 'words',
		does: 'Looks up what the evidence asks of each word, and what the editor fixed of each row.',
		run: ({ rows, raised, options, evidence }) => {
			const page = searchPage(rows, options.language, raised.labels, evidence);
			return { page, fixed: fixedCells(page, options.decisions) };
		},
	},
	{
		name: 'setting',
		does: 'Finds the number of columns, the measure and the face under which the page reads cheapest.',
		run: ({ page, fixed }) => ({ solution: solve(page, fixed.fixed) }),
	},
	{
		name: 'margins',
		does: 'Reads it once more with a wide beam, and finds the nearest rival of every row.',
		run: ({ page, solution, fixed, carriedOut }) => {
			if (!solution) return {};
			const found = weighed(page, solution);
			const done = followed(fixed, path(found.solution.best));
			return { ...found, carriedOut: new Set([...carriedOut, ...done]) };
		},
	},
	{
		name: 'chances',
		does: 'Says of each row how likely it is read wrong.',
		run: ({ page, solution, margins }) => ({
			chances: solution ? wrongChances(page, solution, margins) : [],
		}),
	},
	{
		name: 'cuts',
		does: 'Says what was decided in each row, and asks the editor where the margin is too small.',
		run: ({ page, solution, margins, chances, fixed, decisions, diagnostics }) => {
			const known = { chances, byEditor: fixed.reasons };
			const cuts = cutDecisions(page, solution ? path(solution.best) : [], margins, known);
			return {
				doubtful: cuts.doubtful,
				decisions: [...decisions, ...cuts.decisions],
				diagnostics: [...diagnostics, ...cuts.diagnostics],
			};
		},
	},
	{
		name: 'across',
		does: 'Asks the editor about wide notes that one line alone shows, about lines too long for one column, and about a page that is no text.',
		run: (state) => {
			const { lines, raised, page, wide, options, decisions, diagnostics, doubtful, solution } = state;
			const across = acrossDecisions(wide, columnsOf(state));
			const rows = solution ? path(solution.best).map(({ steps }) => steps) : [];
			const foreign = noText(page, { rows, columns: columnsOf(state) }, options.decisions);
			const few = foreign.length > 0 ? [] : oneColumn(page, columnsOf(state), options.decisions);
			const unsure = [
				...(across.diagnostics.length > 0 ? wide.lines : []),
				...(few.length > 0 ? raised.rows : []),
				...(foreign.length > 0 ? lines : []),
			];
			return {
				doubtful: new Set([...doubtful, ...unsure.map(({ line }) => line)]),
				decisions: [...across.decisions, ...decisions],
				// Where no line is sure, one question is enough.
				diagnostics: foreign.length > 0 ? foreign : [...diagnostics, ...few, ...across.diagnostics],
			};
		},
	},
	{
		name: 'cells',
		does: 'Puts the cells in reading order: furniture, the columns, notes.',
		run: (state) => {
			const { lines, pageWide, page, solution, wide, doubtful } = state;
			const own = solution
				? columnCells({
						page,
						rows: path(solution.best),
						columns: columnsOf(state),
						runsOn: (column) => runsOn(page, solution, column),
					})
				: [];
			const cells = [...pageWideCells(lines, pageWide), ...own, ...wide.cells];
			return { cells: cells.map((cell) => ({ ...cell, doubt: doubtful.has(cell.line) })) };
		},
	},
	{
		name: 'call-places',
		does: 'Gives each raised call the words of the row below it, and says where it had room.',
		run: ({ page, solution, raised }) => {
			const room = solution ? callRoom({ page, setting: solution.setting }, path(solution.best)) : () => 0;
			return { calls: callPlaces(raised.calls, raised.rows, room) };
		},
	},
];
