/**
 * The blocks in which words are looked for: those that are read aloud. A pull quote repeats words of the text
 * beside it.
 */
import type { AccountBlock } from '#edition/account.ts';
import { traitsOf } from '#edition/block-kinds.ts';

/** A block that a reader reads once. */
export type ReadBlock = AccountBlock & { readonly section: string };

export function readBlocks(blocks: readonly AccountBlock[]): readonly ReadBlock[] {
	return blocks.filter((block): block is ReadBlock => block.section !== null && traitsOf(block.kind).aloud);
}
