/**
 * Abbreviations in a text. Whole words only: *CT* stands in “CT Infobox” and in “CT-dienst”, not in “CTIVD”
 * or “DIRECT”. Where several begin at one place the longest is meant. Any white space stands for a space:
 * “Wiv 2002” may hold a no-break space or a line end.
 */
import type { Abbreviation } from '#edition/mentions/abbreviations.ts';

/** A place in a text; positions count UTF-16 units from 0, `end` is exclusive. */
export interface FoundAbbreviation {
	readonly abbreviation: Abbreviation;
	readonly start: number;
	readonly end: number;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const spaced = (text: string): string => text.trim().split(/\s+/u).map(escaped).join('\\s+');

const oneSpace = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** Makes a finder for a list; places come in order and do not overlap. */
export function abbreviationFinder(
	list: readonly Abbreviation[],
): (text: string) => readonly FoundAbbreviation[] {
	const known = new Map(list.map((abbreviation) => [oneSpace(abbreviation.short), abbreviation]));
	const shorts = [...known.keys()].filter((short) => short !== '').sort((a, b) => b.length - a.length);
	if (shorts.length === 0) return () => [];
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}\\p{M}])(?:${shorts.map(spaced).join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
		'gu',
	);
	return (text) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const abbreviation = known.get(oneSpace(match[0]));
			return abbreviation ? [{ abbreviation, start: match.index, end: match.index + match[0].length }] : [];
		});
}
