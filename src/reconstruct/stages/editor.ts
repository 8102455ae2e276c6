/** What an editor decided about a page, made ready for the engine; and which of it hits nothing. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { PageDecision } from '#edition/model.ts';
import { isAsFixed } from '#layout/from-text/lattice/fixed.ts';
import type { SearchPage } from '#layout/from-text/lattice/page.ts';
import { MOST_COLUMNS } from '#layout/from-text/lattice/peaks.ts';
import type { FixedCells } from '#layout/from-text/lattice/setting.ts';
import type { Hypothesis } from '#layout/from-text/lattice/state.ts';
import type { RawLine } from '#layout/raw-lines.ts';

type CutDecision = Extract<PageDecision, { kind: 'cut' }>;

/** Word index a cell ends before, where its last words stand exactly once in the row; undefined where they do not. */
function endOf(row: SearchPage['rows'][number], words: string): number | undefined {
	const wanted = words.trim().split(/\s+/u);
	const ends: number[] = [];
	for (let i = 0; i + wanted.length <= row.words.length; i++) {
		if (wanted.every((word, k) => row.words[i + k]?.text === word)) ends.push(i + wanted.length);
	}
	return ends.length === 1 ? ends[0] : undefined;
}

export interface FixedByEditor {
	readonly fixed: FixedCells;
	/** Reasons by line. */
	readonly reasons: ReadonlyMap<number, string>;
	readonly used: ReadonlySet<PageDecision>;
}

export function fixedCells(page: SearchPage, decisions: readonly PageDecision[]): FixedByEditor {
	const fixed = new Map<number, Map<number, number>>();
	const reasons = new Map<number, string>();
	const used = new Set<PageDecision>();
	for (const decision of decisions) {
		if (decision.kind !== 'cut') continue;
		const index = page.rows.findIndex((row) => row.line === decision.line);
		const row = page.rows[index];
		if (!row) continue;
		const ends = Object.entries((decision as CutDecision).ends).map(
			([column, words]) => [Number(column) - 1, endOf(row, words)] as const,
		);
		if (ends.some(([, end]) => end === undefined)) continue;
		const cells = fixed.get(index) ?? new Map<number, number>();
		if (decision.columns !== undefined) {
			for (let column = 0; column < MOST_COLUMNS; column++)
				if (!decision.columns.includes(column + 1)) cells.set(column, -1);
			const last = decision.columns.at(-1);
			if (last !== undefined) cells.set(last - 1, row.words.length);
		}
		for (const [column, end] of ends) if (end !== undefined) cells.set(column, end);
		fixed.set(index, cells);
		reasons.set(row.line, decision.reason);
		used.add(decision);
	}
	return { fixed, reasons, used };
}

/** Decisions about cuts that the reading could not follow: the page has fewer columns, or words too wide for one. */
export function unfollowed(
	{ fixed, used }: FixedByEditor,
	page: SearchPage,
	chosen: readonly Hypothesis[],
): Set<PageDecision> {
	return new Set(
		[...used].filter(
			(decision) =>
				!isAsFixed(
					chosen,
					fixed,
					page.rows.findIndex((row) => row.line === decision.line),
				),
		),
	);
}

/** An error for each decision that was not carried out. */
export function idleDecisions(
	decisions: readonly PageDecision[],
	used: ReadonlySet<PageDecision>,
	lines: readonly RawLine[],
): Diagnostic[] {
	return decisions
		.filter((decision) => !used.has(decision))
		.map((decision): Diagnostic => {
			const line = lines[decision.line - 1];
			return {
				code: 'decision/hits-nothing',
				severity: 'error',
				line: decision.line,
				reason: `A decision about line ${decision.line} hits nothing: ${line ? missing(decision) : `the page has ${lines.length} lines`}.`,
				...(line ? { excerpts: [{ line: decision.line, text: line.text }] } : {}),
				act: ['Correct the decision in edition.yaml, or take it out.'],
			};
		});
}

function missing(decision: PageDecision): string {
	switch (decision.kind) {
		case 'cut':
			return Object.keys(decision.ends).length === 0
				? 'its words cannot be read in these columns'
				: `${Object.values(decision.ends)
						.map((words) => `“${words}”`)
						.join(' and ')} must stand there, word for word and only once, where columns of the page can end`;
		case 'call':
			return `no raised call stands there whose word could be “${decision.after}”`;
		case 'block':
			return `column ${decision.column} has no words there`;
		case 'hyphen':
			return `column ${decision.column} does not end in a hyphen there`;
		case 'emendation':
			return `“${decision.from}” must stand there inside one column, and only once`;
		default:
			return 'its words do not stand there';
	}
}
