/**
 * Where an abbreviation stands, for the list of them: by block where it stands in few sections, by section
 * where it stands in more, by chapter in a whole report, so that the page does not grow with the report.
 * Counts are always of every place.
 */
import { blockName } from '#components/library/block-name.ts';
import type { EditionView } from '#components/library/library.ts';
import { sectionPath } from '#edition/addresses.ts';
import type { KnownAbbreviation } from '#edition/mentions/edition-mentions.ts';
import { abbreviationFinder } from '#edition/mentions/find-abbreviations.ts';
import { type SpokenBlock, spokenBlocks } from '#edition/mentions/spoken-blocks.ts';

/** A block, a section or a chapter that has the abbreviation. */
export interface WordPlace {
	/** `41·3`, `voetnoot 8`, or a title. */
	readonly name: string;
	/** Below the base path. */
	readonly path: string;
	/** How often it stands there. */
	readonly count: number;
}

/** A section or a chapter, with the places in it that are shown. */
export interface WordGroup extends WordPlace {
	readonly places: readonly WordPlace[];
	/** Places that are not shown. */
	readonly more: number;
}

export interface AbbreviationView extends KnownAbbreviation {
	readonly count: number;
	/** Number of sections it stands in. */
	readonly sections: number;
	readonly groups: readonly WordGroup[];
}

/** Most sections of one abbreviation; beyond, each chapter is one line. */
const SECTIONS_SHOWN = 40;

/** Most places shown of one section; fewer where there are many sections. */
const PLACES_SHOWN = 12;
const MANY_SECTIONS = 12;

/** Every abbreviation of an edition with its places, in the order of the list. */
export function abbreviationPlaces({
	account,
	chapters,
	words,
}: Pick<EditionView, 'account' | 'chapters' | 'words'>): readonly AbbreviationView[] {
	const find = abbreviationFinder(words.abbreviations);
	const found = new Map<string, { block: SpokenBlock; count: number }[]>();
	for (const block of spokenBlocks(account.blocks)) {
		const counts = Map.groupBy(find(block.text), ({ abbreviation }) => abbreviation.id);
		for (const [id, { length }] of counts) {
			const places = found.get(id) ?? [];
			places.push({ block, count: length });
			found.set(id, places);
		}
	}
	const sections = new Map(
		chapters.flatMap((chapter) =>
			chapter.sections.map((section) => [`${chapter.slug}/${section.slug}`, { chapter, section }]),
		),
	);
	return words.abbreviations.map((abbreviation) => {
		const places = found.get(abbreviation.id) ?? [];
		const bySection = Map.groupBy(places, ({ block }) => `${block.chapter}/${block.section}`);
		const shown = bySection.size > MANY_SECTIONS ? 0 : PLACES_SHOWN;
		const groups = [...bySection].flatMap(([key, own]): (WordGroup & { chapter: string })[] => {
			const where = sections.get(key);
			if (!where) return [];
			const { title, path } = where.section;
			const named = own.map(({ block, count }) => ({
				name: blockName(block),
				path: `${sectionPath(account.edition, block.chapter, block.section)}#${block.id}`,
				count,
			}));
			const more = shown === 0 ? 0 : Math.max(0, named.length - shown);
			return [
				{
					name: title,
					path,
					count: sum(own),
					places: named.slice(0, shown),
					more,
					chapter: where.chapter.slug,
				},
			];
		});
		return {
			...abbreviation,
			count: sum(places),
			sections: groups.length,
			groups: groups.length > SECTIONS_SHOWN ? byChapter(groups, chapters) : groups,
		};
	});
}

function byChapter(
	groups: readonly (WordGroup & { readonly chapter: string })[],
	chapters: EditionView['chapters'],
): readonly WordGroup[] {
	return chapters.flatMap(({ slug, title, path }): WordGroup[] => {
		const own = groups.filter(({ chapter }) => chapter === slug);
		return own.length === 0 ? [] : [{ name: title, path, count: sum(own), places: [], more: 0 }];
	});
}

const sum = (places: readonly { readonly count: number }[]): number =>
	places.reduce((total, { count }) => total + count, 0);
