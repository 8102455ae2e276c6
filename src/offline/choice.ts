/** What a reader wants of the site on the device: how much of each edition. */
import { RESERVED_EDITIONS } from '#edition/addresses.ts';
import { bytesOf, partOf, type StoredFile, type StoredList } from './precache-list.ts';

/**
 * How much of an edition is stored; each holds the one before it. `text`: what is read, searched, quoted and
 * cited. `sources`: the printed pages, the account and the files for machines too. `pictures`: the pictures of
 * pages, with the places of words on them.
 */
export const LEVELS = ['text', 'sources', 'pictures'] as const;
export type Level = (typeof LEVELS)[number];

/** The level of each edition that is stored, by its slug. */
export type Choice = Readonly<Record<string, Level>>;

/**
 * The most that is stored without asking, in bytes before compression: a report of a few pages, a film of a
 * second.
 */
export const UNASKED = 2_000_000;

/** Whether all that is stored of a version unasked is so much that its reader is asked first. */
export const isLarge = (list: StoredList): boolean => bytesOf(list.files) > UNASKED;

/** To which edition a file belongs, if to one, and from which level on it is stored. */
export interface Portion {
	readonly edition: string | undefined;
	readonly level: Level;
}

/** The printed pages rebuilt, the account, and what is for other programs. */
const OF_SOURCES = /^[^/]+\/(?:bron|verantwoording)\/|\.(?:md|txt|yaml|json)$/;
/** Parts of the site itself, and what a reference to a printed page is made from. */
const OF_TEXT = /^(?:pagefind|assets|fonts)\/|^[^/]+\.json$|^[^/]+\/bron\/[^/]+\/page\.json$/;

/** @param address below the base, as on the list. */
export function portionOf(address: string): Portion {
	const [first = '', second] = address.split('/');
	const quoted = /^citaat\/([^/]+)\.json$/.exec(address)?.[1];
	if (quoted !== undefined) return { edition: quoted, level: 'text' };
	const edition = second === undefined || RESERVED_EDITIONS.includes(first) ? undefined : first;
	if (partOf(address) === 'onRequest') return { edition, level: 'pictures' };
	return { edition, level: !OF_TEXT.test(address) && OF_SOURCES.test(address) ? 'sources' : 'text' };
}

/**
 * The files of a version that a reader wants. What belongs to no edition comes with any.
 *
 * @param choice none: what is stored unasked, all but the pictures.
 */
export function wantedOf(list: StoredList, choice: Choice | undefined): readonly StoredFile[] {
	if (!choice) return list.files;
	const levels = Object.values(choice);
	return [...list.files, ...list.onRequest].filter(([address]) => {
		const { edition, level } = portionOf(address);
		if (edition !== undefined) return reaches(choice[edition], level);
		return level === 'text' || levels.some((one) => reaches(one, level));
	});
}

/** Whether a level holds another. */
const reaches = (level: Level | undefined, other: Level): boolean =>
	level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(other);

/** The choice that comes down to these addresses: what a reader has who was never asked. */
export function choiceBy(addresses: Iterable<string>): Choice {
	const choice: Record<string, Level> = {};
	for (const address of addresses) {
		const { edition, level } = portionOf(address);
		if (edition === undefined) continue;
		if (!reaches(choice[edition], level)) choice[edition] = level;
	}
	return choice;
}

/** What the levels of an edition add up to, in bytes, each with those before it. */
export type Sizes = Readonly<Record<Level, number>>;

/** What is stored of each edition at each level, and whatever is chosen. */
export function sizesOf(list: StoredList): {
	readonly shared: number;
	readonly editions: ReadonlyMap<string, Sizes>;
} {
	const editions = new Map<string, Record<Level, number>>();
	let shared = 0;
	for (const [address, , bytes] of [...list.files, ...list.onRequest]) {
		const { edition, level } = portionOf(address);
		if (edition === undefined) {
			if (level === 'text') shared += bytes;
			continue;
		}
		const sizes = editions.get(edition) ?? { text: 0, sources: 0, pictures: 0 };
		for (const one of LEVELS.slice(LEVELS.indexOf(level))) sizes[one] += bytes;
		editions.set(edition, sizes);
	}
	return { shared, editions };
}
