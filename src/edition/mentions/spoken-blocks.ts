/**
 * The blocks in which words are looked for: those that are read aloud. A pull quote repeats words of the text
 * beside it.
 */
import type { AccountBlock } from '#edition/account/account.ts';
import { traitsOf } from '#edition/block-kinds.ts';

/** A block that a reader reads once. */
export type SpokenBlock = AccountBlock & { readonly section: string };

export function spokenBlocks(blocks: readonly AccountBlock[]): readonly SpokenBlock[] {
	return blocks.filter((block): block is SpokenBlock => block.section !== null && traitsOf(block.kind).aloud);
}
