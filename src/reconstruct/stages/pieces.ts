/**
 * Pieces: the text of a block cut up so that every stretch points to where it stands in the seed. Changes
 * inside lines, hyphens at line ends and calls are put in; everything else is taken over as it stands.
 */
import type { Change, Decision, PageDecision, Piece, Span } from '#edition/model.ts';
import type { RawWord } from '#layout/raw-lines.ts';
import { besideCalls } from '#reconstruct/stages/beside-calls.ts';
import { type PlacedCall, standsApart } from '#reconstruct/stages/calls.ts';
import type { DraftBlock, DraftCell } from '#reconstruct/stages/draft.ts';
import { initialPiece } from '#reconstruct/stages/initial-piece.ts';
import { type Lexicon, letterChanges } from '#reconstruct/stages/letters.ts';
import { lineEnd } from '#reconstruct/stages/line-ends.ts';
import { DRAWN, itemLabel } from '#reconstruct/stages/list-items.ts';

export interface BlockText {
	readonly pieces: readonly Piece[];
	readonly decisions: readonly Decision[];
	/** The editor's decisions that were carried out. */
	readonly carriedOut: readonly PageDecision[];
	readonly label?: string;
	readonly labelSpan?: Span;
}

export interface PieceContext {
	readonly texts: readonly string[];
	readonly lexicon: Lexicon;
	readonly hyphenated: boolean;
	readonly editor: readonly PageDecision[];
}

/** What is decided on the way. */
interface Decided {
	readonly decisions: Decision[];
	readonly carriedOut: PageDecision[];
}

/** A change or call at its place in a line. */
interface Mark {
	readonly start: number;
	readonly end: number;
	readonly piece: Piece;
}

export function blockText(block: DraftBlock, calls: readonly PlacedCall[], context: PieceContext): BlockText {
	const pieces: Piece[] = [];
	const decided: Decided = { decisions: [], carriedOut: [] };
	let labelled: { label: string; labelSpan?: Span } | null =
		block.kind === 'list-item' && block.bullet ? { label: DRAWN } : null;
	block.cells.forEach((whole, index) => {
		let cell = whole;
		const parted = index === 0 && !labelled ? labelOf(block, cell.words) : undefined;
		if (parted) {
			const [label, rest] = parted;
			const shown = block.sign && LETTER.test(label.text) ? DRAWN : label.text;
			if (shown !== label.text) decided.decisions.push(drawnAs(shown, label.text, cell.line));
			labelled = { label: shown, labelSpan: { line: cell.line, start: label.start, end: label.end } };
			cell = { ...cell, words: rest };
		}
		const next = block.cells[index + 1];
		if (cell.initial && next) return;
		const above = block.cells[index - 1];
		const initial = above?.initial ? above : undefined;
		const end = next ? endOf(cell, next, context, decided) : null;
		const from = whole.words[0]?.start ?? 0;
		pieces.push(...cellPieces({ cell, from, calls, initial, hyphen: end?.change }, context, decided));
		if (end) pieces.push({ kind: 'line-end', reading: end.reading });
	});
	return { pieces, ...decided, ...(labelled ?? {}) };
}

/** What a source has for a bullet of a face of signs: the letter that has its place there, or none. */
const LETTER = /^[\p{L}\p{Co}\ufffd]$/u;

const drawnAs = (chosen: string, rival: string, line: number): Decision => ({
	subject: 'letters',
	line,
	chosen,
	rival,
	margin: 0,
	evidence: [],
	by: 'engine',
	undecided: false,
});

/** The label that a block begins with, and the words behind it. */
function labelOf(
	{ kind, sign }: DraftBlock,
	words: readonly RawWord[],
): readonly [RawWord, readonly RawWord[]] | undefined {
	if (kind === 'list-item') return itemLabel(words, sign);
	const [first, ...rest] = words;
	return kind === 'footnote' && first ? [first, rest] : undefined;
}

function endOf(
	cell: DraftCell,
	next: DraftCell,
	context: PieceContext,
	decided: Decided,
): ReturnType<typeof lineEnd> {
	if (cell.words.length === 0 || next.words.length === 0) return { reading: ' ' };
	const editor = context.editor.find(
		(one) => one.kind === 'hyphen' && one.line === cell.line && one.column === cell.column,
	);
	const text = context.texts[cell.line - 1] as string;
	const { lexicon, hyphenated } = context;
	const hyphen = editor?.kind === 'hyphen' ? editor : undefined;
	const end = lineEnd(cell, next, { lexicon, hyphenated, text, editor: hyphen });
	if (end.decision) decided.decisions.push(end.decision);
	if (editor && end.decision?.by === 'editor') decided.carriedOut.push(editor);
	return end;
}

/** A cell with the calls of its block, and the hyphen taken from its end. */
interface CellTask {
	readonly cell: DraftCell;
	/** Where it begins in its line, with its label. */
	readonly from: number;
	readonly calls: readonly PlacedCall[];
	readonly hyphen: Change | undefined;
	/** The cell before it, where its first word begins with that letter. */
	readonly initial: DraftCell | undefined;
}

function cellPieces(
	{ cell, from, calls, hyphen, initial }: CellTask,
	context: PieceContext,
	decided: Decided,
): Piece[] {
	const first = cell.words[0];
	const last = cell.words.at(-1);
	// A call at the label, over it or behind it, comes after it: a label has no place for one.
	const overLabel = calls.filter(
		({ line, at }) => line === cell.line && at >= from && at < (first?.start ?? Infinity),
	);
	const raised = overLabel.map(callPiece);
	if (!first || !last) return raised;
	const text = context.texts[cell.line - 1] as string;
	const own = besideCalls(letterChanges(cell, text, context.lexicon), calls, cell.line);
	const changes = withEditor(cell, own, context, decided);
	const [left] = hyphen?.spans ?? [];
	const marksOf =
		hyphen && left
			? [...changes.filter(({ spans: [span] }) => (span?.end ?? 0) <= left.start), hyphen]
			: changes;
	const marks: Mark[] = marksOf.map((change) => {
		const span = change.spans[0] as Span;
		return { start: span.start, end: span.end, piece: { kind: 'changed', reading: change.reading, change } };
	});
	if (initial) {
		const { start, end } = first;
		while (marks.some((mark) => mark.start < end && mark.end > start))
			marks.splice(
				marks.findIndex((mark) => mark.start < end && mark.end > start),
				1,
			);
		marks.push({ start, end, piece: initialPiece(initial, cell, context.lexicon) });
	}
	for (const call of calls) {
		if (call.line === cell.line && call.at >= first.start && call.at <= last.end) {
			if (standsApart(call, context.texts)) {
				marks.push({ start: call.at, end: call.at, piece: callPiece(call) });
				continue;
			}
			const { start, end } = call.span;
			const gap = start > call.at ? [gapBefore(call, text)] : [];
			marks.push(...gap, { start, end, piece: callPiece(call) });
		}
	}
	// A call before a change at the same place: the gap it left is closed after it.
	marks.sort(
		(a, b) => a.start - b.start || (a.piece.kind === 'call' ? -1 : 0) - (b.piece.kind === 'call' ? -1 : 0),
	);
	const pieces: Piece[] = raised;
	let at = first.start;
	for (const mark of marks) {
		if (mark.start < at) {
			// A raised call at a word that is put together (`T oezicht`) comes after it.
			if (mark.piece.kind === 'call' && mark.end === mark.start) pieces.push(mark.piece);
			continue;
		}
		if (mark.start > at) pieces.push(run(cell.line, at, mark.start, text));
		pieces.push(mark.piece);
		at = mark.end;
	}
	if (at < last.end) pieces.push(run(cell.line, at, last.end, text));
	return pieces;
}

const callPiece = ({ label, span }: PlacedCall): Piece => ({ kind: 'call', reading: '', label, span });

/**
 * White space between a call on the line and the word it stands at: the print raises the one beside the
 * other.
 */
function gapBefore({ at, span: { line, start } }: PlacedCall, text: string): Mark {
	const spans = [{ line, start: at, end: start }];
	const lemma = /\S+$/u.exec(text.slice(0, at))?.[0] ?? '';
	const diplomatic = text.slice(at, start);
	const change: Change = {
		class: 'normalization',
		rule: 'white-space',
		spans,
		diplomatic,
		reading: '',
		lemma,
	};
	return { start: at, end: start, piece: { kind: 'changed', reading: '', change } };
}

function run(line: number, start: number, end: number, text: string): Piece {
	return { kind: 'run', reading: text.slice(start, end), span: { line, start, end } };
}

/** Adds the editor's corrections, which win over the engine's own at the same place. */
function withEditor(
	cell: DraftCell,
	own: readonly Change[],
	context: PieceContext,
	decided: Decided,
): Change[] {
	const text = context.texts[cell.line - 1] as string;
	const changes = own.slice();
	for (const decision of context.editor) {
		if (decision.kind !== 'emendation' || decision.line !== cell.line) continue;
		const start = text.indexOf(decision.from);
		const end = start + decision.from.length;
		const first = cell.words[0] as RawWord;
		const last = cell.words.at(-1) as RawWord;
		if (start < first.start || end > last.end || text.indexOf(decision.from, start + 1) >= 0) continue;
		decided.carriedOut.push(decision);
		for (let i = changes.length - 1; i >= 0; i--) {
			const span = (changes[i] as Change).spans[0] as Span;
			if (span.start < end && span.end > start) changes.splice(i, 1);
		}
		decided.decisions.push({
			subject: 'letters',
			line: cell.line,
			chosen: decision.to,
			rival: decision.from,
			margin: 0,
			evidence: [],
			by: 'editor',
			reason: decision.reason,
			undecided: false,
		});
		changes.push({
			class: 'emendation',
			rule: 'editor',
			spans: [{ line: cell.line, start, end }],
			diplomatic: decision.from,
			reading: decision.to,
			lemma: decision.to,
			reason: decision.reason,
		});
	}
	return changes;
}
