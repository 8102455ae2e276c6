/** A chapter as contents list it: its sections, each with the headings inside it, by their printed level. */
import type { ChapterView, SectionView } from '#components/library/library.ts';

export interface ContentsEntry {
	readonly text: string;
	/** Printed level, 2 for the largest. */
	readonly level: number;
	readonly section: SectionView;
	/** Id of the heading; `undefined` for a section that opens without one. */
	readonly heading: string | undefined;
	/** Whether it is the section itself, and not a heading inside it. */
	readonly opens: boolean;
}

/** The section itself. Text before the first heading ranks with the largest ones. */
export const sectionEntry = (section: SectionView): ContentsEntry => ({
	text: section.title,
	level: Math.max(section.level, 2),
	section,
	heading: section.headings[0]?.id,
	opens: true,
});

/** The headings inside a section, in order; they are told apart from its own by their depth on its page. */
export const innerEntries = (section: SectionView): ContentsEntry[] =>
	section.headings
		.filter(({ depth }) => depth > 1)
		.map(({ id, text, depth }) => ({
			text,
			level: Math.max(section.level, 2) + depth - 1,
			section,
			heading: id,
			opens: false,
		}));

/** All of a chapter, in the order of the text. */
export const chapterEntries = ({ sections }: ChapterView): ContentsEntry[] =>
	sections.flatMap((section) => [sectionEntry(section), ...innerEntries(section)]);
