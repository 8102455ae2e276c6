/** Figures of an edition of which nobody has said what they show. */
import type { EditionView } from '#components/library/library.ts';

export const undescribedFigures = ({ chapters }: Pick<EditionView, 'chapters'>): number =>
	chapters
		.flatMap(({ sections }) => sections)
		.reduce((sum, { html }) => sum + (html.match(/<figure [^>]*data-undescribed/g)?.length ?? 0), 0);
