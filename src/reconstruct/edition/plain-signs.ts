/**
 * Raised signs that call nothing, as the 2 of *m2*: on a page whose boxes tell that a sign is raised, one
 * without a footnote in its chapter is a letter of the text. On a page of text alone it stays a call, and its
 * footnote is asked for: there a call is known by its note.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { noteIdentifier } from '#edition/anchors.ts';
import { mapStretches } from '#edition/content.ts';
import { atSpan } from '#reconstruct/edition/at-span.ts';
import type { FlowBlock, FlowItem, PlacedPiece } from '#reconstruct/edition/flow.ts';

interface Read {
	readonly flow: readonly FlowItem[];
	readonly definitions: readonly FlowBlock[];
	/** A note for each sign. */
	readonly diagnostics: readonly Diagnostic[];
}

/** The text of a chapter with such signs as letters; `yaml` is the path of edition.yaml. */
export function readPlainSigns(
	flow: readonly FlowItem[],
	definitions: readonly FlowBlock[],
	yaml: string,
): Read {
	const labels = new Set(definitions.map(({ label = '' }) => noteIdentifier(label)));
	const diagnostics: Diagnostic[] = [];
	const pieceOf = (placed: PlacedPiece): PlacedPiece => {
		const { page, piece } = placed;
		if (piece.kind !== 'call' || page.beside?.boxes === undefined) return placed;
		if (labels.has(noteIdentifier(piece.label))) return placed;
		diagnostics.push(asText(placed, piece.label, yaml));
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

function asText({ page, piece }: PlacedPiece, label: string, yaml: string): Diagnostic {
	const place = piece.kind === 'call' ? atSpan(page, piece.span) : { file: page.path };
	return {
		code: 'notes/call-without-definition',
		severity: 'note',
		...place,
		reason: `“${label}” is raised as a note call is, and this chapter has no footnote ${label}: it is read as a letter.`,
		act: [
			`If the printed page has the footnote, add to ${yaml}, under decisions, with its line and column:`,
			`  - { page: "${page.file}", line: …, column: …, is: footnote, reason: "…" }`,
		],
	};
}
