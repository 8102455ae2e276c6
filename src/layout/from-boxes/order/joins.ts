/**
 * What runs on from the foot of a column to the head of the next: a paragraph that is not closed, a word that
 * is divided, a line that left no room, where the next column does not begin a paragraph of its own.
 */

import type { RegionBlock } from '#layout/from-boxes/blocks/region-blocks.ts';
import { BULLET, LABEL, textOfItem } from '#layout/from-boxes/labels.ts';
import type { Setting } from '#layout/from-boxes/lines/setting.ts';

/** Width of a space, in sizes of type. */
const SPACE = 0.25;
/** A head that stands in so far, in sizes of its type, begins a paragraph. */
const INDENT = 0.6;
const ONE_SIZE = 0.05;
const HANGING = 0.35;

export interface Piece {
	readonly block: RegionBlock;
	readonly setting: Setting;
}

/** `indents`: whether first lines of paragraphs stand in on this page. */
export function runsOn(foot: Piece, head: Piece, indents: boolean): boolean {
	const last = foot.block.lines.at(-1);
	const first = head.block.lines[0];
	const word = last?.row.at(-1)?.text ?? '';
	const next = first.row[0];
	if (!last || !next || BULLET.test(next.text)) return false;
	const { size } = last.style;
	if (Math.abs(first.style.size - size) > ONE_SIZE * size || first.style.bold !== last.style.bold)
		return false;
	const inset = first.left - head.setting.left;
	const hang = hangOf(foot.block);
	if (hang > 0 && LABEL.test(next.text)) return false;
	if (/\p{L}[-‐\u00ad]$/u.test(word) && /^\p{Ll}/u.test(next.text)) return true;
	const closed = /[.!?:…][)\]"'”’»›]*$/u.test(word);
	const small = /^["'“‘„«(]*\p{Ll}/u.test(next.text);
	if (!closed && small) return true;
	const standsAs = hang > 0 ? Math.abs(inset - hang) <= HANGING * size : inset <= INDENT * size;
	if (!standsAs) return false;
	if (!closed) return true;
	if (indents) return true;
	return last.right + SPACE * size + (next.right - next.left) > foot.setting.right;
}

/** How far the lines of an item hang, points; 0 for other blocks. */
function hangOf({ lines: [first] }: RegionBlock): number {
	const text = textOfItem(first.row);
	return text === undefined ? 0 : text - first.left;
}
