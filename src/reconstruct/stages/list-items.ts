/**
 * Items of lists: each begins with its printed label, a bullet or a number; what has none is a paragraph. A
 * label of another form than the item before it opens a list within that item, and one of an earlier form
 * goes back to the list that had it.
 */
import type { RawWord } from '#layout/raw-lines.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';

const BULLET = /^[•‣▪●■◦∙⁃➢➤✓✔·–—*-]/u;
const COUNTED = /^\(?(?:\d{1,3}|\p{Ll}|[ivx]{1,5})[.)]$/u;

/**
 * The label of an item, and the words of its first line without it; undefined where it has none.
 * @param sign whether its first word is known to be a bullet, whatever letter it has
 */
export function itemLabel(
	words: readonly RawWord[],
	sign?: true,
): readonly [RawWord, readonly RawWord[]] | undefined {
	const [first, ...rest] = words;
	if (!first) return undefined;
	if (sign && rest.length > 0) return [first, rest];
	const bullet = BULLET.exec(first.text)?.[0];
	if (COUNTED.test(first.text) || first.text === bullet) return rest.length > 0 ? [first, rest] : undefined;
	if (bullet === undefined || first.signs || !/^\p{L}/u.test(first.text.slice(bullet.length)))
		return undefined;
	const at = first.start + bullet.length;
	return [
		{ text: bullet, start: first.start, end: at },
		[{ text: first.text.slice(bullet.length), start: at, end: first.end }, ...rest],
	];
}

/** What labels of one list share: their bullet, or what stands around what is counted. */
const formOf = (label: string): string => label.replace(/\d+/u, '1').replace(/\p{Ll}+/u, 'a');

/** The bullet of an item that is drawn. */
export const DRAWN = '•';

function formOfItem({ kind, bullet, sign, cells: [first] }: DraftBlock): string | undefined {
	const label = kind === 'list-item' && !bullet ? itemLabel(first?.words ?? [], sign) : undefined;
	return kind === 'list-item' && bullet ? DRAWN : label && formOf(label[0].text);
}

export function listItems(blocks: readonly DraftBlock[]): DraftBlock[] {
	let open: string[] = [];
	return blocks.map((block): DraftBlock => {
		const form = formOfItem(block);
		if (form === undefined) {
			open = [];
			return block.kind === 'list-item' ? { ...block, kind: 'paragraph' } : block;
		}
		const known = open.indexOf(form);
		open = known < 0 ? [...open, form] : open.slice(0, known + 1);
		return { ...block, depth: block.depth ?? open.length };
	});
}
