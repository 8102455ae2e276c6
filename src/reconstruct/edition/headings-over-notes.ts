/**
 * Headings over notes at the end of a chapter: *Noten*, and below it perhaps the names of chapters. The notes
 * are read at their calls, so that these headings have no text of their own.
 */
import { traitsOf } from '#edition/block-kinds.ts';
import type { FlowBlock } from '#reconstruct/edition/flow.ts';

/** The headings right above notes, and those right above one of these. */
export interface HeadingsOverNotes {
	readonly notes: ReadonlySet<FlowBlock>;
	readonly parts: ReadonlySet<FlowBlock>;
}

/** @param blocks of all pages of a chapter, in reading order */
export function headingsOverNotes(blocks: readonly FlowBlock[]): HeadingsOverNotes {
	const read = blocks.filter(({ kind }) => traitsOf(kind).stands !== 'furniture');
	const [notes, parts] = [new Set<FlowBlock>(), new Set<FlowBlock>()];
	for (let i = read.length - 2; i >= 0; i--) {
		const [block, next] = [read[i], read[i + 1]];
		if (block?.kind !== 'heading' || !next) continue;
		const after = read.slice(i + 1).find(({ kind }) => kind !== 'footnote');
		// A heading at the foot of a page stands above the notes of that page, and its text on the next one.
		if (next.kind === 'footnote' && (after === undefined || after.kind === 'heading')) notes.add(block);
		if (notes.has(next) || parts.has(next)) parts.add(block);
	}
	return { notes, parts };
}
