/**
 * Law 2, proved: the reading text is the diplomatic transcription with the recorded changes, and nothing
 * else. Each piece is compared with the seed at its span, and no white space between two pieces may be lost
 * or made.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { stretchesOf } from '#edition/content.ts';
import type { Change, PageReading, Piece, Span } from '#edition/model.ts';

const OUR_FAULT = [
	'This is a fault of the program, not of the page or of edition.yaml. Report it with the page file.',
];

/** What may stand at a line end without a space after it. */
const JOINS = /[-‐‑–—/\u00ad]$/u;

const at = (lines: readonly string[], { line, start, end }: Span): string =>
	lines[line - 1]?.slice(start, end) ?? '';

/** The seed at some spans; a line end between two of them is `⏎`. */
function diplomaticOf(lines: readonly string[], spans: readonly Span[]): string {
	return spans
		.map((span, index) => {
			const before = spans[index - 1];
			return `${before !== undefined && before.line !== span.line ? '⏎' : ''}${at(lines, span)}`;
		})
		.join('');
}

/** Letters and digits alone: what a normalization may not touch. */
const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

function changeFault(lines: readonly string[], change: Change, reading: string): string | undefined {
	if (change.reading !== reading) return 'The apparatus and the text disagree on how this reads.';
	if (diplomaticOf(lines, change.spans) !== change.diplomatic) {
		return `The apparatus says that “${change.diplomatic}” stands here; the page has “${diplomaticOf(lines, change.spans)}”.`;
	}
	if (change.class === 'normalization' && lettersOf(change.diplomatic) !== lettersOf(reading)) {
		return `“${change.diplomatic}” is read as “${reading}”: that changes letters, and is an emendation, not a normalization.`;
	}
	return undefined;
}

/** First and last stretch of a piece that holds letters of the seed. */
function ends(piece: Piece): readonly [Span, Span] | undefined {
	if (piece.kind === 'run') return [piece.span, piece.span];
	if (piece.kind !== 'changed') return undefined;
	const [first] = piece.change.spans;
	const last = piece.change.spans.at(-1);
	return first && last ? [first, last] : undefined;
}

/** What the seed has between two pieces, calls left out: nothing may be there on one line. */
function lostBetween(lines: readonly string[], a: Span, b: Span, calls: readonly Span[]): string {
	let text = '';
	for (let position = a.end; position < b.start; position += 1) {
		if (calls.some((call) => call.line === a.line && call.start <= position && position < call.end)) continue;
		text += lines[a.line - 1]?.[position] ?? '';
	}
	return text;
}

interface Fault {
	readonly span: Span;
	readonly reason: string;
}

/** What one stretch of running text does not keep. */
function stretchFaults(lines: readonly string[], pieces: readonly Piece[]): Fault[] {
	const found: Fault[] = [];
	let before: Before = { text: '', calls: [] };
	for (const piece of pieces) {
		if (piece.kind === 'call') {
			before = { ...before, calls: [...before.calls, piece.span] };
			if (at(lines, piece.span) !== piece.label)
				found.push({ span: piece.span, reason: `The call “${piece.label}” does not stand here.` });
			continue;
		}
		if (piece.kind === 'line-end' || piece.kind === 'page-break') {
			before = { ...before, lineEnd: piece.reading, text: before.text + piece.reading };
			continue;
		}
		const [first, end] = ends(piece) ?? [];
		if (first === undefined || end === undefined) continue;
		for (const reason of [letterFault(lines, piece), joinFault(lines, before, piece, first)])
			if (reason !== undefined) found.push({ span: first, reason });
		// White space before a call that is left out joins nothing: what stands before it does.
		const sign = at(lines, end).trim() === '' ? before.sign : end;
		before = { last: end, ...(sign ? { sign } : {}), text: before.text + piece.reading, calls: [] };
	}
	return found;
}

/** What was read of a stretch before a piece. */
interface Before {
	readonly text: string;
	/** The last letters, the line end behind them, and the calls since. */
	readonly last?: Span;
	/** The last of them that is no white space. */
	readonly sign?: Span;
	readonly lineEnd?: string;
	readonly calls: readonly Span[];
}

type Letters = Extract<Piece, { kind: 'run' | 'changed' }>;

function letterFault(lines: readonly string[], piece: Letters): string | undefined {
	if (piece.kind === 'changed') return changeFault(lines, piece.change, piece.reading);
	const seed = at(lines, piece.span);
	return piece.reading === seed
		? undefined
		: `“${piece.reading}” is read here; the page has “${seed}”, and no change is recorded.`;
}

/** What is lost between a piece and the letters before it. */
function joinFault(
	lines: readonly string[],
	{ last, sign = last, lineEnd, text, calls }: Before,
	piece: Letters,
	first: Span,
): string | undefined {
	if (last === undefined || sign === undefined) return undefined;
	if (lineEnd === '' && !JOINS.test(at(lines, sign)) && !JOINS.test(text))
		return 'Two lines are joined here without a space or a hyphen, and no change is recorded.';
	if (lineEnd !== undefined) return undefined;
	if (last.line === first.line) {
		const lost = lostBetween(lines, last, first, calls);
		return lost === '' ? undefined : `“${lost}” before this word is lost, and no change is recorded.`;
	}
	return piece.kind === 'changed' || /\s$/u.test(text) || JOINS.test(text)
		? undefined
		: 'Two lines are joined here without a space, and no change is recorded.';
}

/** Everything in a page's reading that the seed and the recorded changes do not give. */
export function fidelityFaults(lines: readonly string[], reading: PageReading): Diagnostic[] {
	const stretches = reading.blocks.flatMap(({ content }) => stretchesOf(content));
	return stretches.flatMap((pieces) =>
		stretchFaults(lines, pieces).map(({ span, reason }): Diagnostic => {
			const marks = [{ start: span.start, end: Math.max(span.end, span.start + 1), sign: '^' }];
			const excerpts = [{ line: span.line, text: lines[span.line - 1] ?? '', marks }];
			return {
				code: 'account/not-faithful',
				severity: 'error',
				line: span.line,
				position: span.start + 1,
				reason,
				excerpts,
				act: OUR_FAULT,
			};
		}),
	);
}
