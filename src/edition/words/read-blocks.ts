/**
 * The blocks in which words are looked for: headings, paragraphs, captions and notes. Furniture is not read, and a pull
 * quote repeats words of the text beside it.
 */
import type { AccountBlock } from '#edition/account.ts';

/** A block that a reader reads once. */
export type ReadBlock = AccountBlock & { readonly section: string };

export function readBlocks(blocks: readonly AccountBlock[]): readonly ReadBlock[] {
	return blocks.filter((block): block is ReadBlock => block.section !== null && block.kind !== 'pullquote');
}
