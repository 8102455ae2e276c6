/** A page that was read → its words in reading order, as printed. */

import type { PrintedPage, PrintedWord } from '#compare/model.ts';
import { type BlockKind, traitsOf } from '#edition/block-kinds.ts';
import { stretchesOf } from '#edition/content.ts';
import type { Block, PageReading, Piece } from '#edition/model.ts';

/** The end of a line of print, in the diplomatic text of a change. */
const LINE_END = '⏎';

/** Whether a word is furniture: kept by an account, and rightly lost by a conversion. */
export const isFurniture = ({ kind }: { readonly kind: BlockKind }): boolean =>
	traitsOf(kind).stands === 'furniture';

/** @param name of the page file, for a page that prints no number. */
export function printedPage(name: string, reading: PageReading): PrintedPage {
	const folio = reading.blocks.find(({ kind }) => kind === 'folio');
	const words = reading.blocks.flatMap(wordsOf);
	const printed = folio ? wordsOf(folio).map(({ text }) => text) : [];
	return { name: printed.length > 0 ? printed.join(' ') : name, words };
}

function wordsOf(block: Block): PrintedWord[] {
	const { kind, label, labelSpan, content } = block;
	const words: PrintedWord[] = [];
	if (label !== undefined && labelSpan !== undefined)
		words.push({ text: label, line: labelSpan.line, endsLine: false, kind, mark: 'label' });
	for (const pieces of stretchesOf(content)) words.push(...wordsOfPieces(pieces, kind));
	return words;
}

function wordsOfPieces(pieces: readonly Piece[], kind: BlockKind): PrintedWord[] {
	const words: PrintedWord[] = [];
	let text = '';
	let line = 0;
	const end = (endsLine: boolean, mark: PrintedWord['mark'] = null): void => {
		if (text !== '') words.push({ text, line, endsLine, kind, mark });
		text = '';
	};
	/** The last word ends its line, also where a call stood behind it. */
	const endLine = (): void => {
		if (text !== '') end(true);
		else {
			const last = words.pop();
			if (last) words.push({ ...last, endsLine: true });
		}
	};
	const add = (part: string, lines: readonly number[]): void => {
		let turn = 0;
		for (const [sign] of part.matchAll(/\s+|⏎|[^\s⏎]+/gu)) {
			if (sign === LINE_END || sign.includes('\n')) {
				endLine();
				turn += 1;
			} else if (/^\s/u.test(sign)) end(false);
			else {
				if (text === '') line = lines[Math.min(turn, lines.length - 1)] ?? line;
				text += sign;
			}
		}
	};
	for (const piece of pieces) {
		if (piece.kind === 'run') add(piece.reading, [piece.span.line]);
		else if (piece.kind === 'call') {
			end(false);
			add(piece.label, [piece.span.line]);
			end(false, 'call');
		} else if (piece.kind === 'line-end') endLine();
		else if (piece.kind === 'changed')
			add(
				// What a glyph without a letter is, editors have told.
				piece.change.rule === 'glyph' ? piece.change.reading : piece.change.diplomatic,
				piece.change.spans.map((span) => span.line),
			);
	}
	end(true);
	return words;
}
