/**
 * A reading made ready to be looked at: every raw line as cells with their kinds and calls, and the decisions
 * made on it.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { BlockKind } from '#edition/block-kinds.ts';
import { piecesOf } from '#edition/content.ts';
import type { Decision, PageReading } from '#edition/model.ts';

/** A cell as shown; a call that stood on a row of its own is shown at its word. */
export interface ShownCell {
	/** 1-based; `null` for what is set across the page. */
	readonly column: number | null;
	readonly kind: BlockKind;
	/** Whether its block begins here. */
	readonly first: boolean;
	/** Number of its block in reading order. */
	readonly block: number;
	readonly parts: readonly ShownPart[];
}

export interface ShownPart {
	readonly text: string;
	readonly call: boolean;
}

export interface ShownRow {
	readonly line: number;
	readonly raw: string;
	readonly doubt: boolean;
	readonly cells: readonly ShownCell[];
	readonly decisions: readonly Decision[];
}

export interface PageView {
	readonly file: string;
	readonly language: string;
	readonly columns: number;
	readonly rows: readonly ShownRow[];
	/** Decisions that came nearest to going the other way, nearest first. */
	readonly closest: readonly Decision[];
	readonly questions: readonly Diagnostic[];
}

/** How many of the closest decisions are shown. */
const CLOSEST = 10;

export function viewOf(file: string, reading: PageReading, told: readonly Diagnostic[]): PageView {
	const calls = callPlaces(reading);
	const begun = new Set<number>();
	const rows = reading.rows.map(({ line, cells, doubt }): ShownRow => {
		const raw = reading.lines[line - 1] ?? '';
		return {
			line,
			raw,
			doubt,
			cells: cells.map(({ column, span, block }) => {
				const first = !begun.has(block);
				begun.add(block);
				const { start, end } = span;
				const kind = reading.blocks[block]?.kind ?? 'paragraph';
				return { column, kind, first, block, parts: partsOf(raw, start, end, calls.get(line) ?? []) };
			}),
			decisions: reading.decisions.filter((decision) => decision.line === line),
		};
	});
	const closest = reading.decisions
		.filter(({ by, rival }) => by === 'engine' && rival !== undefined)
		.sort((a, b) => a.margin - b.margin)
		.slice(0, CLOSEST);
	const { language, columns } = reading;
	return { file, language, columns, rows, closest, questions: told };
}

interface CallPlace {
	readonly at: number;
	/** Where the label ends in this line, if it stands in it. */
	readonly end: number;
	readonly label: string;
}

/** Where calls stand in the text, by raw line. */
function callPlaces(reading: PageReading): Map<number, CallPlace[]> {
	const places = new Map<number, CallPlace[]>();
	for (const { content } of reading.blocks) {
		let last: { line: number; at: number } | undefined;
		for (const piece of piecesOf(content)) {
			const span =
				piece.kind === 'run' ? piece.span : piece.kind === 'changed' ? piece.change.spans.at(-1) : undefined;
			if (span) last = { line: span.line, at: span.end };
			if (piece.kind !== 'call' || last === undefined) continue;
			const own = piece.span.line === last.line;
			const place = { at: last.at, end: own ? piece.span.end : last.at, label: piece.label };
			places.set(last.line, [...(places.get(last.line) ?? []), place]);
		}
	}
	return places;
}

function partsOf(raw: string, start: number, end: number, calls: readonly CallPlace[]): ShownPart[] {
	const parts: ShownPart[] = [];
	let from = start;
	for (const call of calls.filter(({ at }) => at > start && at <= end)) {
		parts.push({ text: raw.slice(from, call.at), call: false }, { text: call.label, call: true });
		from = call.end;
	}
	parts.push({ text: raw.slice(from, end), call: false });
	return parts.filter(({ text }) => text !== '');
}
