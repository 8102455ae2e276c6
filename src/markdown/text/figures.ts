/**
 * A figure ↔ `:::afbeelding`: its picture, and below that the words that are printed in it. Who gives the
 * alternative text is told where it is not the editors; an empty one of theirs says that the picture is
 * decorative.
 */
import type { AlternativeText, FigureContent } from '#edition/content.ts';

const BY = 'beschreven-door';
const SOURCE = 'bron';
/** Nobody has said yet what the picture shows. */
const NOBODY = 'niemand';

/** Of a figure; the print of a table is described by its words. */
export function figureAttributes({ alt }: FigureContent<unknown>): Readonly<Record<string, string>> {
	if (alt === undefined) return { [BY]: NOBODY };
	return alt.by === 'source' ? { [BY]: SOURCE } : {};
}

/** @param text as it stands with the picture. */
export function alternativeText(
	text: string,
	attributes: Readonly<Record<string, string | null | undefined>>,
): AlternativeText | undefined {
	const by = attributes[BY];
	if (by === NOBODY) return undefined;
	return { text, by: by === SOURCE ? 'source' : 'editors' };
}
