/**
 * Raised signs that call nothing, as the 2 of *m2*: one without a footnote in its chapter is a letter of the
 * text. On a page of text alone its footnote is asked for: there a call is known by its note.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { noteIdentifier } from '#edition/anchors.ts';
import { mapStretches } from '#edition/content.ts';
import { atSpan } from '#reconstruct/edition/at-span.ts';
import type { EditionPage, FlowBlock, FlowItem, PlacedPiece } from '#reconstruct/edition/flow.ts';
import type { Call } from '#reconstruct/edition/note-series.ts';

interface Read {
	readonly flow: readonly FlowItem[];
	readonly definitions: readonly FlowBlock[];
	/** Of each sign, what it is read as; a question where one may be a call. */
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of a chapter with such signs as letters; `yaml` is the path of edition.yaml, `idle` are calls that
 * mean no note though one has their label.
 */
export function readPlainSigns(
	flow: readonly FlowItem[],
	definitions: readonly FlowBlock[],
	{ yaml, idle }: { readonly yaml: string; readonly idle: ReadonlySet<Call> },
): Read {
	const labels = new Set(definitions.map(({ label = '' }) => noteIdentifier(label)));
	const diagnostics: Diagnostic[] = [];
	const pieceOf = (placed: PlacedPiece): PlacedPiece => {
		const { page, piece } = placed;
		if (piece.kind !== 'call') return placed;
		if (labels.has(noteIdentifier(piece.label)) && !idle.has(piece)) return placed;
		diagnostics.push(
			asText(page, piece, { yaml, asked: page.beside?.boxes === undefined || idle.has(piece) }),
		);
		return { page, piece: { kind: 'run', reading: piece.label, span: piece.span } };
	};
	const blockOf = (block: FlowBlock): FlowBlock => ({
		...block,
		content: mapStretches(block.content, (pieces) => pieces.map(pieceOf)),
	});
	return {
		flow: flow.map((item) => (item.kind === 'page-start' ? item : blockOf(item))),
		definitions: definitions.map(blockOf),
		diagnostics,
	};
}

function asText(
	page: EditionPage,
	{ label, span }: Call,
	{ yaml, asked }: { readonly yaml: string; readonly asked: boolean },
): Diagnostic {
	return {
		code: 'notes/call-without-definition',
		...(asked ? { severity: 'review', safe: true } : { severity: 'note' }),
		...atSpan(page, span),
		reason: `“${label}” is raised as a note call is, and this chapter has no footnote ${label} for it: it is read as a letter.`,
		act: [
			`If the printed page has the footnote, add to ${yaml}, under decisions, with its line and column:`,
			`  - { page: "${page.file}", line: …, column: …, is: footnote, reason: "…" }`,
			'If the footnote stands on another page, add that page to the chapter.',
		],
	};
}
