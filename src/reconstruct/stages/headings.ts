/**
 * Headings that their form gives away, and heading levels, as far as one page tells. A heading that another
 * heading follows before any text stands above it: it is of level 2, and headings right above their text are
 * of level 3. Where no heading stands above another, the page shows one level only, and that is 2, the
 * highest on the page.
 */
import { kindsWhere } from '#edition/block-kinds.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';

/** A question as a heading takes no more lines than this. */
const MOST_LINES = 3;

/**
 * A paragraph that is one question of a few lines, right above another paragraph, is a heading: nothing
 * answers it but that text.
 */
export function questionHeadings(blocks: readonly DraftBlock[]): DraftBlock[] {
	return blocks.map((block, i) =>
		block.kind === 'paragraph' && isText(blocks[i + 1]) && isQuestion(block)
			? { ...block, kind: 'heading' }
			: block,
	);
}

const PARAGRAPHS = kindsWhere(({ stands, id }) => stands === 'flow' && id.by === 'paragraph');
const isText = (block: DraftBlock | undefined): boolean => block !== undefined && PARAGRAPHS.has(block.kind);

function isQuestion({ cells }: DraftBlock): boolean {
	if (cells.length > MOST_LINES || new Set(cells.map(({ column }) => column)).size > 1) return false;
	const text = cells.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
	return /^\p{Lu}[^.!?]*\?$/u.test(text.replace(/\.(?=\S)/gu, ''));
}

export function headingLevels(blocks: readonly DraftBlock[]): DraftBlock[] {
	const flow = blocks.filter((block) => block.kind === 'heading' || isText(block));
	const above = new Set(
		flow.filter((block, i) => block.kind === 'heading' && flow[i + 1]?.kind === 'heading'),
	);
	return blocks.map((block) =>
		// A level that is there is the editor's.
		block.kind === 'heading' && block.level === undefined
			? { ...block, level: above.size === 0 || above.has(block) ? 2 : 3 }
			: block,
	);
}
