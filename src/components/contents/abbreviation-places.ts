/**
 * Where an abbreviation stands, for the list of them: by block where it stands in few sections, by section
 * where it stands in more, and on pages of its own in a long report, so that no page grows with the report.
 * Counts are always of every place.
 */
import { blockName } from '#components/library/block-name.ts';
import type { EditionView } from '#components/library/library.ts';
import { sectionPath } from '#edition/addresses.ts';
import type { KnownAbbreviation } from '#edition/mentions/edition-mentions.ts';
import { abbreviationFinder } from '#edition/mentions/find-abbreviations.ts';
import { type SpokenBlock, spokenBlocks } from '#edition/mentions/spoken-blocks.ts';
import { type Part, partsOf } from '#edition/parts.ts';

/** A block or a section that has the abbreviation. */
export interface WordPlace {
	/** `41·3`, `voetnoot 8`, or a title. */
	readonly name: string;
	/** Below the base path. */
	readonly path: string;
	/** How often it stands there. */
	readonly count: number;
}

/** A section, with the places in it that are shown. */
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
	/** The groups on pages of their own; none where the list shows them. */
	readonly own: readonly Part<WordGroup>[];
}

/** Most places shown of one section; none where there are many sections. */
const PLACES_SHOWN = 12;
const MANY_SECTIONS = 12;

/** Places beyond which the list leads on to those of one abbreviation, where an edition has many places. */
const IN_LIST = 12;
const IN_BRIEF_FROM = 300;

/** Sections on a page of one abbreviation. */
const OF_ONE = 150;

/** What is read of an edition. */
type Worded = Pick<EditionView, 'account' | 'chapters' | 'words'>;

const known = new WeakMap<Worded, readonly AbbreviationView[]>();

/** Every abbreviation of an edition with its places, in the order of the list. Made once of each edition. */
export function abbreviationPlaces(edition: Worded): readonly AbbreviationView[] {
	const made = known.get(edition) ?? make(edition);
	known.set(edition, made);
	return made;
}

function make({ account, chapters, words }: Worded): readonly AbbreviationView[] {
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
			chapter.sections.map((section) => [`${chapter.slug}/${section.slug}`, section]),
		),
	);
	const all = [...found.values()].reduce((sum, { length }) => sum + length, 0);
	return words.abbreviations.map((abbreviation) => {
		const places = found.get(abbreviation.id) ?? [];
		const bySection = Map.groupBy(places, ({ block }) => `${block.chapter}/${block.section}`);
		const shown = bySection.size > MANY_SECTIONS ? 0 : PLACES_SHOWN;
		const groups = [...bySection].flatMap(([key, own]): WordGroup[] => {
			const section = sections.get(key);
			if (!section) return [];
			const { title, path } = section;
			const named = own.map(({ block, count }) => ({
				name: blockName(block),
				path: `${sectionPath(account.edition, block.chapter, block.section)}#${block.id}`,
				count,
			}));
			const more = shown === 0 ? 0 : Math.max(0, named.length - shown);
			return [{ name: title, path, count: sum(own), places: named.slice(0, shown), more }];
		});
		return {
			...abbreviation,
			count: sum(places),
			sections: groups.length,
			groups,
			own: all > IN_BRIEF_FROM && places.length > IN_LIST ? partsOf(groups, OF_ONE) : [],
		};
	});
}

const sum = (places: readonly { readonly count: number }[]): number =>
	places.reduce((total, { count }) => total + count, 0);
