/**
 * Calls and notes of one page that do not pair. In an edition the chapter decides; a page alone can only say
 * what it lacks.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { piecesOf } from '#edition/content.ts';
import type { PageReading } from '#edition/model.ts';
import { noteMark } from '#edition/note-marks.ts';

const number = (label: string): string => noteMark(label)?.mark ?? label;

export function noteFaults(reading: PageReading): Diagnostic[] {
	const found: Diagnostic[] = [];
	const defined = new Map<string, number>();
	for (const block of reading.blocks) {
		if (block.kind !== 'footnote' || block.label === undefined) continue;
		const line = block.labelSpan?.line ?? 1;
		const label = number(block.label);
		const first = defined.get(label);
		if (first !== undefined) {
			const reason = `Footnote ${label} is defined twice on this page; the first one stands on line ${first}.`;
			found.push({
				code: 'notes/label-twice',
				severity: 'error',
				line,
				reason,
				act: ['Look at the printed page: one of the two has another number, or is no footnote.'],
			});
		} else defined.set(label, line);
	}
	const called = new Set<string>();
	for (const block of reading.blocks) {
		for (const piece of piecesOf(block.content)) {
			if (piece.kind !== 'call') continue;
			const label = number(piece.label);
			called.add(label);
			if (defined.has(label)) continue;
			const reason = `Note call ${label} has no footnote ${label} on this page.`;
			found.push({
				code: 'notes/call-without-definition',
				severity: 'error',
				line: piece.span.line,
				position: piece.span.start + 1,
				reason,
				act: [
					'Look at the printed page: the footnote may stand on another page, or be missing from the file.',
				],
			});
		}
	}
	for (const [label, line] of defined) {
		if (called.has(label)) continue;
		const reason = `Footnote ${label} is called nowhere on this page.`;
		found.push({
			code: 'notes/definition-without-call',
			severity: 'error',
			line,
			reason,
			act: ['Look at the printed page: its call may be missing from the file, or this is no footnote.'],
		});
	}
	return found;
}
