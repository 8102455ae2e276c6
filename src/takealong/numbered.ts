/**
 * The blocks of a section with the ids that they have on the site: the paragraphs are counted from where the
 * section begins, anew on each printed page; what is counted by its own kind has its ids in the frontmatter.
 */
import { footnoteId, paragraphId } from '#edition/anchors.ts';
import { type Listed, traitsOf } from '#edition/block-kinds.ts';
import { paragraphMark } from '#edition/paragraph-mark.ts';
import { inlinesOf, type Section, type SectionBlock } from '#edition/section.ts';

/** A block that has an id; a page break has that of the page. */
export interface NumberedBlock<Block extends SectionBlock = SectionBlock> {
	readonly block: Block;
	readonly id: string;
	/** Of a paragraph, what it is called: `41·3`. */
	readonly mark?: string;
}

export function numbered({ frontmatter, blocks }: Section): readonly NumberedBlock[] {
	let { folio, paragraph } = frontmatter.begins;
	const taken = new Map<string, number>();
	const next = (list: Listed | 'headings'): string => {
		const at = taken.get(list) ?? 0;
		taken.set(list, at + 1);
		return frontmatter[list]?.[at] ?? '';
	};
	const turn = (to: string): void => {
		if (to === folio) return;
		folio = to;
		paragraph = 1;
	};
	return blocks.map((block): NumberedBlock => {
		if (block.kind === 'page-break') {
			turn(block.folio);
			return { block, id: '' };
		}
		if (block.kind === 'footnote') return { block, id: footnoteId(block.note) };
		const { id: scheme } = traitsOf(block.kind);
		const own: NumberedBlock =
			scheme.by === 'paragraph'
				? { block, id: paragraphId(folio, paragraph), mark: paragraphMark(folio, paragraph) }
				: { block, id: next(scheme.by === 'kind' ? (scheme.listed as Listed) : 'headings') };
		if (scheme.by === 'paragraph') paragraph += 1;
		for (const inline of inlinesOf(block)) if (inline.kind === 'page-break') turn(inline.folio);
		return own;
	});
}
