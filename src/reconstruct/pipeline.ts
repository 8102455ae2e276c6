/**
 * From the text of a page to its reading: the whole way on one screen. Pure: it knows the text, the language and what an
 * editor decided, and nothing else.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { text as running } from '#edition/content.ts';
import type { Block, Decision, PageDecision, PageReading, ReadOptions } from '#edition/model.ts';
import { guessLanguage, languageOf } from '#layout/from-text/evidence/language.ts';
import { type Ablation, NOTHING_OFF } from '#layout/from-text/evidence/weights.ts';
import { weighed } from '#layout/from-text/lattice/margins.ts';
import { path } from '#layout/from-text/lattice/named.ts';
import { isHyphenated } from '#layout/from-text/lattice/page.ts';
import { searchPage } from '#layout/from-text/lattice/prepare.ts';
import { solve } from '#layout/from-text/lattice/solve.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { columnBlocks, pageWideBlocks } from '#reconstruct/stages/blocks.ts';
import { callRoom } from '#reconstruct/stages/call-room.ts';
import { placeCalls } from '#reconstruct/stages/calls.ts';
import { runsOn } from '#reconstruct/stages/column-joins.ts';
import { cutDecisions } from '#reconstruct/stages/cut-decisions.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { fixedCells, idleDecisions, unfollowed } from '#reconstruct/stages/editor.ts';
import { furniture } from '#reconstruct/stages/furniture.ts';
import { readGlyphs } from '#reconstruct/stages/glyphs.ts';
import { headingLevels, questionHeadings } from '#reconstruct/stages/headings.ts';
import { lexiconOf } from '#reconstruct/stages/letters.ts';
import { namedBlocks } from '#reconstruct/stages/named-blocks.ts';
import { oneColumn } from '#reconstruct/stages/one-column.ts';
import { blockText } from '#reconstruct/stages/pieces.ts';
import { plainReading, tooLarge } from '#reconstruct/stages/plain.ts';
import { raisedCalls } from '#reconstruct/stages/raised-calls.ts';
import { rowsOf } from '#reconstruct/stages/rows.ts';
import { acrossDecisions, wideNotes } from '#reconstruct/stages/wide-notes.ts';

/** Reads a page. `off` leaves evidence out, to measure what it brings. */
export function readPage(text: string, options: ReadOptions, off: Ablation = NOTHING_OFF): PageReading {
	const editor = options.decisions ?? [];
	const used = new Set<PageDecision>();
	const diagnostics: Diagnostic[] = [];

	// Raw lines, and what on them is not running text.
	const raw = rawLines(text);
	const glyphs = readGlyphs(raw, options.glyphs ?? []);
	const { lines } = glyphs;
	diagnostics.push(...glyphs.diagnostics);
	const allWords = lines.flatMap((line) => line.words.map((word) => word.text));
	const language = languageOf(options.language ?? guessLanguage(allWords));
	const large = tooLarge(lines.map((line) => line.text));
	if (large) return plainReading(lines, language.code, large);
	const outer = furniture(lines);
	const raised = raisedCalls(outer.rows);
	const wide = wideNotes(raised.rows, raised.labels, editor);
	for (const decision of wide.used) used.add(decision);

	// Cuts and columns: one search with one cost.
	const page = searchPage(wide.rows, language, raised.labels, off);
	const byEditor = fixedCells(page, editor);
	const solved = solve(page, off, byEditor.fixed);
	const { solution, margins } = solved ? weighed(page, solved, off) : { solution: null, margins: [] };
	const chosen = solution ? path(solution.best) : [];
	const unable = unfollowed(byEditor, page, chosen);
	for (const decision of byEditor.used) if (!unable.has(decision)) used.add(decision);
	const cuts = cutDecisions(page, chosen, margins, byEditor.reasons);
	diagnostics.push(...cuts.diagnostics);
	const columns = solution?.setting.columns ?? 0;
	const few = oneColumn(page, columns, editor);
	diagnostics.push(...few);
	const across = acrossDecisions(wide, columns);
	diagnostics.push(...across.diagnostics);

	// Blocks, in reading order.
	const inColumns = solution
		? columnBlocks(page, solution.best, columns, (column) => runsOn(page, solution, column, off))
		: [];
	const found = [...pageWideBlocks(lines, outer.pieces), ...questionHeadings(inColumns), ...wide.blocks];
	const named = namedBlocks(found, editor);
	for (const decision of named.used) used.add(decision);
	const drafts = headingLevels(named.blocks);

	// Calls at their word; hyphens, gaps and stray letters.
	const lexicon = lexiconOf(language, lines);
	const textRows = raised.rows.map((row) => row.line);
	const calls = placeCalls(drafts, raised.calls, {
		lexicon,
		room: solution ? callRoom(page, chosen, solution.setting) : () => 0,
		editor,
		texts: lines.map((line) => line.text),
		rowBelow: (line) => textRows.find((other) => other > line),
	});
	diagnostics.push(...calls.diagnostics);
	for (const decision of editor)
		if (decision.kind === 'call' && !calls.idle.includes(decision)) used.add(decision);
	const homeless = calls.homeless.map(
		(call): DraftBlock => ({
			kind: 'caption',
			cells: [
				{ line: call.line, column: null, words: [{ text: call.label, start: call.start, end: call.end }] },
			],
		}),
	);
	const context = {
		texts: lines.map((line) => line.text),
		lexicon,
		hyphenated: isHyphenated(lines),
		editor,
		used,
	};
	const decisions: Decision[] = [
		...glyphs.decisions,
		...across.decisions,
		...cuts.decisions,
		...named.decisions,
		...calls.decisions,
	];
	const blocks = [...drafts, ...homeless].map((draft, index): Block => {
		const made = blockText(
			draft,
			calls.placed.filter((call) => call.block === index),
			context,
		);
		decisions.push(...made.decisions);
		return {
			kind: draft.kind,
			...(draft.level === undefined ? {} : { level: draft.level }),
			...(made.label === undefined ? {} : { label: made.label }),
			...(made.labelSpan === undefined ? {} : { labelSpan: made.labelSpan }),
			content: running(made.pieces),
		};
	});

	diagnostics.push(...idleDecisions(editor, used, lines));
	if (lines.some((line) => line.words.length > 0) && !blocks.some((block) => block.kind === 'folio')) {
		diagnostics.push({
			code: 'page/no-folio',
			severity: 'note',
			reason: 'The page shows no folio in its first or last rows.',
		});
	}
	decisions.sort((a, b) => a.line - b.line);
	diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	const rows = rowsOf(
		lines,
		[...drafts, ...homeless],
		calls.placed,
		new Set([...cuts.doubtful, ...calls.doubtful, ...across.doubtful, ...(few.length > 0 ? textRows : [])]),
	);
	return {
		lines: lines.map((line) => line.text),
		language: language.code,
		columns,
		rows,
		blocks,
		decisions,
		diagnostics,
	};
}
