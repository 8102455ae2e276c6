/**
 * The reader of a page without coordinates: a search over cuts and columns, weighed by what is known of text
 * and of setting.
 */
import { EVIDENCE } from '#layout/from-text/evidence/all.ts';
import { searchPage } from '#layout/from-text/lattice/prepare.ts';
import type { Evidence } from '#layout/from-text/model/page.ts';
import { type TextState, textStages } from '#layout/from-text/stages.ts';
import type { Layout, LayoutReader, SourcePage } from '#layout/layout.ts';
import { runStages, type Watch } from '#layout/stage.ts';

/** A reader that weighs by this evidence; `watch` is told what each stage changed. */
export const textReader =
	(evidence: Evidence, watch?: Watch<TextState>): LayoutReader =>
	({ lines }: SourcePage, options): Layout => {
		const none = { rows: [], cells: [], lines: [], calls: [], labels: new Set<number>() };
		const start: TextState = {
			lines,
			options,
			evidence,
			pageWide: [],
			raised: none,
			wide: { ...none, unsure: false },
			rows: lines,
			page: searchPage([], options.language, none.labels, evidence),
			fixed: { fixed: new Map(), reasons: new Map(), decisions: new Map() },
			solution: null,
			margins: [],
			chances: [],
			doubtful: new Set(),
			cells: [],
			calls: [],
			decisions: [],
			diagnostics: [],
			carriedOut: new Set(),
		};
		const { solution, cells, calls, decisions, diagnostics, carriedOut } = runStages(
			textStages,
			start,
			watch,
		);
		const columns = solution?.setting.columns ?? 0;
		return { columns, cells, calls, decisions, diagnostics, carriedOut };
	};

export const fromText: LayoutReader = textReader(EVIDENCE);
