/** Which ids would come to name other words than they did, and what else the contract says of each. */

import type { NamedBlocks } from '#sharing/permalinks/account-blocks.ts';
import { type Alias, addressOf, type Target } from '#sharing/permalinks/aliases.ts';
import { placeDigest, sharedPart } from '#sharing/permalinks/place-digest.ts';
import { beginningOf, type NamedPlace, type Places } from '#sharing/permalinks/places.ts';

/** An id that would open other words than it did. */
export interface OtherWords {
	/** `page#id` as the contract has it. */
	readonly line: string;
	/** Where it is now. */
	readonly page: string;
	readonly id: string;
	/** The first words: of what it named, and of what it would name. */
	readonly before: string;
	readonly now: string;
	/** Where what it named stands now, where it does. */
	readonly to?: Target;
}

interface Compared {
	readonly others: readonly OtherWords[];
	/**
	 * The contract with what each id names now; an id whose words an editor gave another place keeps what it
	 * was.
	 */
	readonly places: Places;
}

/** What the comparison goes by. */
interface Sides {
	readonly contract: Places;
	readonly now: NamedBlocks;
	readonly aliases: readonly Alias[];
	/** Where an id is now. */
	readonly find: (target: Required<Target>) => Target | undefined;
	/** Ids, as `page#id`, of which an editor said that their words were corrected. */
	readonly corrected?: readonly string[];
}

/** Of the pairs of words in a digest, the part that must be left for the place to be the same. */
const ENOUGH = 0.5;

export function comparePlaces(sides: Sides): Compared {
	const { contract, now, aliases, find, corrected = [] } = sides;
	const others: OtherWords[] = [];
	const places = new Map([...contract].map(([page, ids]) => [page, new Map(ids)] as const));
	for (const [page, ids] of contract) {
		for (const [id, named] of ids) {
			const target = find({ page, id });
			const block = target?.id === undefined ? undefined : now.get(target.page)?.get(target.id);
			if (!target?.id || !block) continue;
			const said = aliases.find(
				({ from }) => from.id === id && (from.page === page || from.page === target.page),
			);
			// An editor said where its words are.
			if (said && said.was === undefined) continue;
			const isSaid = said !== undefined || corrected.includes(addressOf(target));
			if (!isSaid && isOther(sides, { page, id, named, target, ...block })) {
				const to = placeOf(sides, { named, kind: block.kind, page: target.page });
				others.push({
					line: addressOf({ page, id }),
					page: target.page,
					id: target.id,
					before: named.begins,
					now: beginningOf(block.text),
					...(to ? { to } : {}),
				});
			} else places.get(page)?.set(id, placeNow(block.text));
		}
	}
	for (const [page, blocks] of now) {
		const known = places.get(page) ?? new Map<string, NamedPlace>();
		// In the order of the page, and then those that are there no more.
		const fresh = [...blocks].map(([id, { text }]) => [id, known.get(id) ?? placeNow(text)] as const);
		places.set(page, new Map([...fresh, ...known]));
	}
	return { others, places };
}

const placeNow = (text: string): NamedPlace => ({ digest: placeDigest(text), begins: beginningOf(text) });

interface Named {
	readonly page: string;
	readonly id: string;
	readonly named: NamedPlace;
	readonly target: Target;
	readonly text: string;
	readonly kind: string;
}

/**
 * Too few of its words are left; or fewer than another place of its kind has now; or the words it has now are
 * wholly another id's: a near twin took its place.
 */
function isOther(sides: Sides, { page, id, named, target, text, kind }: Named): boolean {
	const left = sharedPart(named.digest, text);
	if (left < ENOUGH) return true;
	if (left === 1) return false;
	if (placeOf(sides, { named, kind, page: target.page, whole: true })) return true;
	return [...(sides.contract.get(page) ?? [])].some(
		([other, { digest }]) => other !== id && stemOf(other) === stemOf(id) && sharedPart(digest, text) === 1,
	);
}

/** `p41-` of `p41-6`: ids that count on. */
const stemOf = (id: string): string => id.replace(/\d+$/, '');

/** Where the words of a place stand now, in its chapter. */
function placeOf(
	{ now }: Sides,
	{ named, kind, page, whole = false }: { named: NamedPlace; kind: string; page: string; whole?: boolean },
): Target | undefined {
	const found = [...(now.get(page) ?? [])]
		.filter(([, block]) => block.kind === kind)
		.map(([id, { text }]) => ({ id, part: sharedPart(named.digest, text) }))
		.filter(({ part }) => part >= (whole ? 1 : ENOUGH))
		.sort((one, other) => other.part - one.part)[0];
	return found && { page, id: found.id };
}
