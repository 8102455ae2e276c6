/** A page's reading in the form other programs read: plain texts, 0-based columns. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { piecesOf, readingOf } from '#edition/content.ts';
import type { Block, PageReading } from '#edition/model.ts';
import { noteMark } from '#edition/note-marks.ts';
import { bare } from '#layout/language/word-class.ts';
import { noteFaults } from './note-faults.ts';

export interface PageReport {
	readonly file: string;
	readonly columns: number;
	readonly lines: readonly {
		readonly n: number;
		readonly cells: readonly { readonly column: number | null; readonly text: string }[];
		readonly doubt: boolean;
	}[];
	readonly blocks: readonly {
		readonly kind: Block['kind'];
		readonly text: string;
		readonly level?: number;
		readonly number?: string;
	}[];
	readonly calls: readonly { readonly number: string; readonly after: string }[];
	readonly diagnostics: readonly Diagnostic[];
}

/** The reading text of a block; an item of a list has its label before it. */
function textOf(block: Block): string {
	return readingOf(block.content);
}

/** The mark of a label, without its brackets. */
const numberOf = (label: string): string => noteMark(label)?.mark ?? label;

/** Calls of a block, each with the word before it. */
function callsOf(block: Block): { number: string; after: string }[] {
	let text = '';
	const calls: { number: string; after: string }[] = [];
	for (const piece of piecesOf(block.content)) {
		if (piece.kind === 'call')
			calls.push({ number: numberOf(piece.label), after: bare(text.trim().split(/\s+/u).at(-1) ?? '') });
		text += piece.reading;
	}
	return calls;
}

/** A reading as a report; `told` is what was to be said of the file before it was read. */
export function reportOf(file: string, reading: PageReading, told: readonly Diagnostic[]): PageReport {
	return {
		file,
		columns: reading.columns,
		lines: reading.rows
			.filter((row) => row.cells.length > 0)
			.map((row) => ({
				n: row.line,
				cells: row.cells.map(({ column, span }) => ({
					column: column === null ? null : column - 1,
					text: (reading.lines[span.line - 1] as string).slice(span.start, span.end),
				})),
				doubt: row.doubt,
			})),
		blocks: reading.blocks.map((block) => ({
			kind: block.kind,
			text: block.kind === 'list-item' ? `${block.label ?? ''} ${textOf(block)}` : textOf(block),
			...(block.level === undefined ? {} : { level: block.level }),
			...(block.kind === 'footnote' && block.label !== undefined ? { number: numberOf(block.label) } : {}),
		})),
		calls: reading.blocks.flatMap(callsOf),
		diagnostics: [...told, ...reading.diagnostics, ...noteFaults(reading)],
	};
}
