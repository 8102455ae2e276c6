/** A large letter at the head of a paragraph, read with the word behind it. */
import type { Change, Piece } from '#edition/model.ts';
import type { DraftCell } from '#reconstruct/stages/draft.ts';
import { isKnown, type Lexicon } from '#reconstruct/stages/letters.ts';

/** Letters that are words by themselves. */
const WORD = /^["'“‘„«]?[AIOUYÀÉ]$/u;

/** Whether a large letter is the first of the word behind it, and no word of its own. */
function isJoined(initial: DraftCell, next: DraftCell, lexicon: Lexicon): boolean {
	const [letter, rest] = [initial.words[0]?.text ?? '', next.words[0]?.text ?? ''];
	if (/['’]$/u.test(letter)) return true;
	const bare = rest.replace(/[^\p{L}]/gu, '').toLowerCase();
	return !WORD.test(letter) || isKnown(lexicon, letter.toLowerCase() + bare) || !isKnown(lexicon, bare);
}

/** A large letter with the word behind it: the two are one, or stand apart. */
export function initialPiece(initial: DraftCell, cell: DraftCell, lexicon: Lexicon): Piece {
	const [letter, rest] = [initial.words[0], cell.words[0]];
	const spans = [
		{ line: initial.line, start: letter?.start ?? 0, end: letter?.end ?? 0 },
		{ line: cell.line, start: rest?.start ?? 0, end: rest?.end ?? 0 },
	];
	const reading = `${letter?.text}${isJoined(initial, cell, lexicon) ? '' : ' '}${rest?.text}`;
	const diplomatic = `${letter?.text}${initial.line === cell.line ? '' : '⏎'}${rest?.text}`;
	const change: Change = {
		class: 'normalization',
		rule: 'initial',
		spans,
		diplomatic,
		reading,
		lemma: reading,
	};
	return { kind: 'changed', reading, change };
}
