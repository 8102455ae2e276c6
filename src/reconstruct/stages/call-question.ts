/** The question to the editor about a raised call whose word the text does not tell. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { bare } from '#layout/language/word-class.ts';
import type { LayoutCall } from '#layout/layout.ts';
import type { Link } from '#reconstruct/stages/call-chain.ts';

export function callQuestion(
	{ label, line, start, end }: LayoutCall,
	{ pick, rival, sure }: Link,
	texts: readonly string[],
): Diagnostic {
	const mark = (place: typeof pick, sign: string): { start: number; end: number; sign: string } => ({
		start: place.word.start,
		end: place.word.end,
		sign,
	});
	const marks = [mark(pick, 'A'), ...(rival ? [mark(rival, 'B')] : [])].sort((a, b) => a.start - b.start);
	const act = (place: typeof pick, sign: string): string =>
		`  - { page: "…", line: ${line}, call-after: ${JSON.stringify(bare(place.word.text))}, reason: "…" }     for ${sign}`;
	const named = rival
		? `“${pick.word.text}” (A), “${rival.word.text}” (B) or another`
		: `“${pick.word.text}” (A) or another`;
	return {
		code: 'notes/call-undecided',
		severity: 'review',
		line,
		position: start + 1,
		reason: `Call ${label} stands on a row of its own; it can belong to ${named} word of the row below. A is ${Math.round(100 * sure)} % likely.`,
		excerpts: [
			{ line, text: texts[line - 1] ?? '', marks: [{ start, end, sign: '?' }] },
			{ line: pick.line, text: texts[pick.line - 1] ?? '', marks },
		],
		act: [
			'Look at the printed page and add, under decisions:',
			act(pick, 'A'),
			...(rival ? [act(rival, 'B')] : []),
		],
	};
}
