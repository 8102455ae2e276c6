/**
 * Footnotes that the page hides: without its call a footnote looks like a line of the one above, or like a
 * paragraph that begins with a number. Both keep every letter, so only this question shows them.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { piecesOf, readingOf } from '#edition/content.ts';
import type { EditionDecision } from '#edition/decisions.ts';
import type { Block, PageReading, Span } from '#edition/model.ts';
import { marksBetween, noteMark } from '#edition/note-marks.ts';
import { spansOf } from '#reconstruct/edition/flow.ts';

/** What the question needs of a page. */
export interface AskedPage {
	readonly file: string;
	readonly path: string;
	readonly reading: PageReading;
}

/** A mark as a label, with a word after it. */
const LABELLED = /^(\S+)\s+\p{L}/u;
/**
 * In running text a number at the head of a paragraph is a label only before a capital: *5 Toezicht*, not *5
 * dagen*.
 */
const BEFORE_CAPITAL = /^(\d{1,3})\s+\p{Lu}/u;
/** Notes of one page that may be missing between two that are there. */
const REACH = 3;

/** Stretches of a block that begin a cell. */
function cellStarts(reading: PageReading, block: Block): Span[] {
	const cells = reading.rows.flatMap((row) => row.cells);
	return piecesOf(block.content).flatMap((piece) => {
		const [span] = spansOf(piece);
		const cell = span && cells.find((one) => one.span.line === span.line && one.span.start === span.start);
		return cell ? [cell.span] : [];
	});
}

/** Questions about lines that may begin a footnote whose call is missing. */
export function notesWithoutCall(
	{ file, path, reading }: AskedPage,
	decisions: readonly EditionDecision[],
	yaml: string,
): Diagnostic[] {
	const labels = new Set(reading.blocks.flatMap(({ label }) => label ?? []));
	const decided = (line: number) =>
		decisions.some((one) => one.kind === 'block' && one.page === file && one.line === line);
	const columnAt = (span: Span) =>
		reading.rows
			.flatMap((row) => row.cells)
			.find((cell) => cell.span.line === span.line && cell.span.start === span.start)?.column ?? 1;

	const at = (span: Span, length: number) => ({
		file: path,
		line: span.line,
		position: span.start + 1,
		excerpts: [
			{
				line: span.line,
				text: reading.lines[span.line - 1] ?? '',
				marks: [{ start: span.start, end: span.start + length, sign: '^' }],
			},
		],
	});
	const inNote = (span: Span, label: string, above: string): Diagnostic => ({
		code: 'notes/definition-without-call',
		severity: 'error',
		...at(span, label.length),
		reason: `“${label}” begins this line of footnote ${above}: footnote ${label} begins here, and its call is missing.`,
		act: [
			`Look at the printed page for the call ${label}. The page file must hold it, at its word or on a row above that: extract the page again.`,
		],
	});
	const inText = (span: Span, label: string): Diagnostic => ({
		code: 'notes/definition-without-call',
		severity: 'review',
		...at(span, label.length),
		reason: `“${label}” begins this paragraph. If it is footnote ${label}, its call is missing.`,
		act: [
			`Look at the printed page for the call ${label}. If it is there, extract the page again; if not, add to ${yaml}, under decisions:`,
			`  - { page: "${file}", line: ${span.line}, column: ${columnAt(span)}, is: paragraph, reason: "…" }`,
		],
	});
	const alone = (span: Span, label: string): Diagnostic => ({
		code: 'notes/call-without-word',
		severity: 'error',
		...at(span, label.length),
		reason: `“${label}” stands alone, and no text stands below it that it could be the call of.`,
		act: [
			`Look at the printed page. If ${label} is a note call, add to ${yaml}, under decisions, the word it follows:`,
			`  - { page: "${file}", line: ${span.line}, call-after: "…", reason: "…" }`,
		],
	});

	return reading.blocks.flatMap((block): Diagnostic[] => {
		const [first, ...others] = cellStarts(reading, block);
		if (block.kind === 'paragraph' && first !== undefined && !decided(first.line)) {
			const label = BEFORE_CAPITAL.exec(
				reading.lines[first.line - 1]?.slice(first.start, first.end) ?? '',
			)?.[1];
			return label === undefined || labels.has(label) ? [] : [inText(first, label)];
		}
		if (block.kind === 'caption' && first !== undefined) {
			const text = readingOf(block.content).trim();
			return noteMark(text) ? [alone(first, text)] : [];
		}
		const own = noteMark(block.label ?? '');
		if (block.kind !== 'footnote' || !own) return [];
		// The label stands before the first stretch, so that one may begin a cell only when the label does not.
		return [...(first ? [first] : []), ...others].flatMap((span) => {
			const label = LABELLED.exec(reading.lines[span.line - 1]?.slice(span.start, span.end) ?? '')?.[1];
			const mark = label === undefined ? null : noteMark(label);
			const ahead = (mark && marksBetween(own, mark)) ?? 0;
			if (label === undefined || labels.has(label) || ahead < 1 || ahead > REACH) return [];
			return [inNote(span, label, block.label ?? '')];
		});
	});
}
