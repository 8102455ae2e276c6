/**
 * Footnotes that the page hides: without its call a footnote looks like a line of the one above, or like a
 * paragraph that begins with a number. Both keep every letter, so only this question shows them.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { piecesOf, readingOf } from '#edition/content.ts';
import type { Block, PageReading, Span } from '#edition/model.ts';
import { marksBetween, noteMark } from '#edition/note-marks.ts';
import type { EditionDecision } from '#edition/yaml/decisions.ts';
import { atSpan } from '#reconstruct/edition/at-span.ts';
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

/** A line that may begin a footnote: where its label stands, and the label. */
interface Found {
	readonly span: Span;
	readonly label: string;
	readonly kind: 'in-note' | 'in-text' | 'alone';
	/** The label of the note that the line stands in. */
	readonly above?: string;
}

/** Questions about lines that may begin a footnote whose call is missing. */
export function notesWithoutCall(
	page: AskedPage,
	decisions: readonly EditionDecision[],
	yaml: string,
): Diagnostic[] {
	const { file, reading } = page;
	const labels = new Set(reading.blocks.flatMap(({ label }) => label ?? []));
	const decided = (line: number) =>
		decisions.some((one) => one.kind === 'block' && one.page === file && one.line === line);
	return reading.blocks
		.flatMap((block) => foundIn(block, reading))
		.filter(({ kind, label }) => kind === 'alone' || !labels.has(label))
		.filter(({ kind, span }) => kind !== 'in-text' || !decided(span.line))
		.map((found) => question(found, page, yaml));
}

function foundIn(block: Block, reading: PageReading): Found[] {
	const starts = cellStarts(reading, block);
	const [first] = starts;
	const textAt = ({ line, start, end }: Span) => reading.lines[line - 1]?.slice(start, end) ?? '';
	if (block.kind === 'paragraph') {
		const label = first && BEFORE_CAPITAL.exec(textAt(first))?.[1];
		return first && label !== undefined ? [{ kind: 'in-text', span: first, label }] : [];
	}
	if (block.kind === 'caption') {
		const label = readingOf(block.content).trim();
		return first && noteMark(label) ? [{ kind: 'alone', span: first, label }] : [];
	}
	const own = noteMark(block.label ?? '');
	if (block.kind !== 'footnote' || !own) return [];
	// The label stands before the first stretch, so that one may begin a cell only when the label does not.
	return starts.flatMap((span): Found[] => {
		const label = LABELLED.exec(textAt(span))?.[1] ?? '';
		const mark = noteMark(label);
		const ahead = (mark && marksBetween(own, mark)) ?? 0;
		if (ahead < 1 || ahead > REACH) return [];
		return [{ kind: 'in-note', span, label, above: block.label ?? '' }];
	});
}

function question({ kind, span, label, above }: Found, page: AskedPage, yaml: string): Diagnostic {
	const { file, path, reading } = page;
	const place = atSpan({ path, reading }, { ...span, end: span.start + label.length });
	const entry = `  - { page: "${file}", line: ${span.line}, `;
	switch (kind) {
		case 'in-note':
			return {
				code: 'notes/definition-without-call',
				severity: 'review',
				safe: true,
				...place,
				reason: `“${label}” begins this line of footnote ${above}: footnote ${label} begins here, and its call is missing.`,
				act: [
					`Look at the printed page for the call ${label}. The page file must hold it, at its word or on a row above that: extract the page again.`,
				],
			};
		case 'in-text':
			return {
				code: 'notes/definition-without-call',
				severity: 'review',
				safe: true,
				...place,
				reason: `“${label}” begins this paragraph. If it is footnote ${label}, its call is missing.`,
				act: [
					`Look at the printed page for the call ${label}. If it is there, extract the page again; if not, add to ${yaml}, under decisions:`,
					`${entry}column: ${columnAt(span, reading)}, is: paragraph, reason: "…" }`,
				],
			};
		case 'alone':
			return {
				code: 'notes/call-without-word',
				severity: 'review',
				safe: true,
				...place,
				reason: `“${label}” stands alone, and no text stands below it that it could be the call of.`,
				act: [
					`Look at the printed page. If ${label} is a note call, add to ${yaml}, under decisions, the word it follows:`,
					`${entry}call-after: "…", reason: "…" }`,
				],
			};
	}
}

const columnAt = ({ line, start }: Span, { rows }: PageReading): number =>
	rows.flatMap(({ cells }) => cells).find(({ span }) => span.line === line && span.start === start)?.column ??
	1;
