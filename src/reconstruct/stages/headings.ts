/**
 * Heading levels, as far as one page tells. A heading that another heading follows before any text stands above it: it is
 * of level 2, and headings right above their text are of level 3. Where no heading stands above another, the page shows
 * one level only, and that is 2, the highest on the page.
 */
import type { DraftBlock } from '#reconstruct/stages/draft.ts';

export function headingLevels(blocks: readonly DraftBlock[]): DraftBlock[] {
	const flow = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph');
	const above = new Set(
		flow.filter((block, i) => block.kind === 'heading' && flow[i + 1]?.kind === 'heading'),
	);
	return blocks.map((block) =>
		block.kind === 'heading' ? { ...block, level: above.size === 0 || above.has(block) ? 2 : 3 } : block,
	);
}
