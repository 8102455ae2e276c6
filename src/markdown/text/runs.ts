/**
 * Blocks that are written together: the items of a list, and those of one kind that stand in one directive.
 */
import { BLOCK_KINDS } from '#edition/block-kinds.ts';
import type { SectionBlock } from '#edition/section.ts';

function isJoined({ kind }: SectionBlock): boolean {
	if (kind === 'page-break') return false;
	const { markdown } = BLOCK_KINDS[kind];
	return markdown.form === 'item' || (markdown.form === 'container' && markdown.joined);
}

export function runsOf(
	blocks: readonly SectionBlock[],
): readonly (readonly [SectionBlock, ...SectionBlock[]])[] {
	const runs: [SectionBlock, ...SectionBlock[]][] = [];
	for (const block of blocks) {
		const last = runs.at(-1);
		if (last && last[0].kind === block.kind && isJoined(block)) last.push(block);
		else runs.push([block]);
	}
	return runs;
}
