/** A figure ↔ `:::afbeelding`: its picture, and below that the words that are printed in it. */
import type { FigureContent } from '#edition/content.ts';

type Alt = FigureContent<unknown>['alt'];

/** Who gives the alternative text; the editors where it is not told. */
const BY = 'beschreven-door';
const SOURCE = 'bron';

export const figureAttributes = ({ alt }: FigureContent<unknown>): Readonly<Record<string, string>> =>
	alt.by === 'source' ? { [BY]: SOURCE } : {};

export const describedBy = (attributes: Readonly<Record<string, string | null | undefined>>): Alt['by'] =>
	attributes[BY] === SOURCE ? 'source' : 'editors';
