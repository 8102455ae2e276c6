/**
 * The tags of a tagged source as a second witness of a table: how many rows and columns they give it. They
 * are no truth: where they say otherwise than the print, an editor is asked.
 */
import type { Boxes } from '#layout/boxes.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

export interface TaggedTable {
	readonly rows: number;
	/** Cells of the row that has most; a cell over columns is one. */
	readonly columns: number;
}

/** Tags speak of a table where they hold this share of its words. */
const SHARE = 0.8;

/** What the tags say of the table with these words; `undefined` where they know of none. */
export function taggedTable(
	words: readonly BoxedWord[],
	{ tags, words: placed }: Pick<Boxes, 'tags' | 'words'>,
): TaggedTable | undefined {
	if (!tags) return undefined;
	const own = new Set(words.map(({ line, start }) => `${line}:${start}`));
	const isOwn = (index: number): boolean => {
		const [line, start] = placed[index] ?? [];
		return own.has(`${line}:${start}`);
	};
	const under = (index: number, root: number): boolean => {
		let at: number | undefined = index;
		while (at !== undefined && at !== root) at = tags[at]?.parent;
		return at === root;
	};
	for (const [root, { type }] of tags.entries()) {
		if (type !== 'Table') continue;
		const inside = tags.map((tag, index) => ({ ...tag, index })).filter(({ index }) => under(index, root));
		if (inside.flatMap((tag) => tag.words).filter(isOwn).length < SHARE * own.size) continue;
		const rows = inside.filter((tag) => tag.type === 'TR');
		const cells = rows.map(
			({ index }) => inside.filter((tag) => tag.parent === index && /^T[HD]$/u.test(tag.type)).length,
		);
		return { rows: rows.length, columns: Math.max(0, ...cells) };
	}
	return undefined;
}
