/** The place of a span, ready to be spread into a diagnostic. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Span } from '#edition/model.ts';
import type { EditionPage } from '#reconstruct/edition/flow.ts';

/** File, line, position and the marked line of a span on a page. */
export function atSpan(
	page: Pick<EditionPage, 'path' | 'reading'>,
	span: Span,
	sign = '^',
): Pick<Diagnostic, 'file' | 'line' | 'position' | 'excerpts'> {
	const text = page.reading.lines[span.line - 1] ?? '';
	return {
		file: page.path,
		line: span.line,
		position: span.start + 1,
		excerpts: [{ line: span.line, text, marks: [{ start: span.start, end: span.end, sign }] }],
	};
}
