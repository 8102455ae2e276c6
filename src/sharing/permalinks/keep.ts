/**
 * What must be done so that every published address still leads where it led: pages that send on, copies of
 * files, anchors for old ids. What nothing can be done for is lost, and is told.
 *
 * An id is looked for in this order: on its own page; where an alias of it says, for the page or for its
 * chapter; on the page that its page became; and on another page of its chapter: ids are unique there, and a
 * paragraph that moved to the next section is still the same paragraph.
 */
import { RESERVED_CHAPTERS } from '#edition/addresses.ts';
import { type Addresses, joined } from '#sharing/permalinks/address-list.ts';
import { type Alias, type Target, waysOf } from '#sharing/permalinks/aliases.ts';
import { isPage } from '#sharing/permalinks/built-addresses.ts';
import { mirrored } from '#sharing/permalinks/mirrors.ts';

/** A page that is gone and sends on. */
export interface MovedPage {
	readonly to: Target;
	/** Each id it had, and where that is now. */
	readonly ids: ReadonlyMap<string, Target>;
}

/** What is done on a page that is still there, by the old id. */
export interface OldIds {
	/** The id on the same page that the old one now means. */
	readonly here: ReadonlyMap<string, string>;
	/** Where on another page it now stands. */
	readonly elsewhere: ReadonlyMap<string, Target>;
	/** Ids of the page that named other words before: which, and where those are now. */
	readonly reused: ReadonlyMap<string, Reused>;
}

/** What an id named before. */
export interface Reused {
	readonly was: string;
	readonly to: Target;
}

/** All that keeps the contract. */
export interface Kept {
	readonly moved: ReadonlyMap<string, MovedPage>;
	/** Old file → the file whose bytes it gets. */
	readonly copies: ReadonlyMap<string, string>;
	readonly ids: ReadonlyMap<string, OldIds>;
	/** What leads nowhere: the ids that are lost on a page, or none where the page or file itself is. */
	readonly lost: Addresses;
	/** Aliases that lead to nothing that was built, and those of a page that was. */
	readonly broken: readonly Alias[];
	readonly hiding: readonly Alias[];
}

/** `edition/chapter/` of a page in a chapter, `undefined` of any other. */
function chapterOf(page: string): string | undefined {
	const [edition, chapter] = page.split('/');
	if (!edition || !chapter || chapter.includes('.') || RESERVED_CHAPTERS.includes(chapter)) return undefined;
	return `${edition}/${chapter}/`;
}

/** Where an id is now, in the order above. */
export function placeFinder(
	built: Addresses,
	aliases: readonly Alias[],
): (target: Required<Target>) => Target | undefined {
	const has = hasIn(built);
	const ways = waysOf(aliases, (page) => built.has(page));
	return ({ page, id }) => {
		if (has({ page, id })) return { page, id };
		const now = ways.page(page).page;
		const chapters = [...new Set([page, now])].flatMap((one) => chapterOf(one) ?? []);
		const named = [page, now, ...chapters].map((from) => ways.id({ page: from, id })).find(Boolean);
		const renamed = named?.id;
		if (renamed !== undefined) {
			const near = [page, now].map((one) => ({ page: one, id: renamed })).find(has);
			if (near) return near;
		}
		if (named && has(named)) return named;
		const same = [now, ...chapters.flatMap((chapter) => pagesIn(built, chapter))].map((one) => ({
			page: one,
			id,
		}));
		return [...same, ...mirrored({ page: now, id }, aliases, ways.page)].find(has);
	};
}

const hasIn =
	(built: Addresses) =>
	({ page, id }: Target): boolean =>
		id === undefined ? built.has(page) : (built.get(page)?.includes(id) ?? false);

/**
 * @param contract what was published.
 * @param built what is built now.
 */
export function keep(contract: Addresses, built: Addresses, aliases: readonly Alias[]): Kept {
	const has = hasIn(built);
	const ways = waysOf(aliases, (page) => built.has(page));
	const place = placeFinder(built, aliases);
	const moved = new Map<string, MovedPage>();
	const copies = new Map<string, string>();
	const old = new Map<
		string,
		{ here: Map<string, string>; elsewhere: Map<string, Target>; reused: Map<string, Reused> }
	>();
	const oldOn = (page: string) => {
		const on = old.get(page) ?? { here: new Map(), elsewhere: new Map(), reused: new Map() };
		old.set(page, on);
		return on;
	};
	const lost = new Map<string, readonly string[]>();
	for (const [page, ids] of joined(contract, agreed(aliases, built))) {
		const now = ways.page(page);
		if (!built.has(page) && !has(now)) {
			lost.set(page, []);
			continue;
		}
		if (!isPage(page)) {
			if (!built.has(page)) copies.set(page, now.page);
			continue;
		}
		const found = new Map(ids.map((id) => [id, place({ page, id })] as const));
		const gone = ids.filter((id) => !found.get(id));
		if (gone.length > 0) lost.set(page, gone);
		if (!built.has(page)) {
			const here = [...found].flatMap(([id, target]) => (target ? [[id, target] as const] : []));
			moved.set(page, { to: now, ids: new Map(here) });
			continue;
		}
		for (const [id, target] of found) {
			if (!target || (target.page === page && target.id === id)) continue;
			const on = oldOn(page);
			if (target.page === page && target.id !== undefined) on.here.set(id, target.id);
			else on.elsewhere.set(id, target);
		}
	}
	for (const { from, to, was } of aliases) {
		const { id } = from;
		if (was === undefined || id === undefined || !has(to)) continue;
		for (const page of pagesIn(built, from.page)) {
			const near = { ...to, page };
			if (has({ page, id })) oldOn(page).reused.set(id, { was, to: has(near) ? near : to });
		}
	}
	return {
		moved,
		copies,
		ids: old,
		lost,
		broken: aliases.filter(({ to }) => !has(to)),
		hiding: aliases.filter(({ from, was }) => has(from) && was === undefined),
	};
}

/** Pages of a chapter: its sections, where a text is shown for itself, before the page of the whole. */
function pagesIn(built: Addresses, chapter: string): readonly string[] {
	return [...built.keys()]
		.filter((page) => page.startsWith(chapter) && isPage(page))
		.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

/**
 * What aliases promise beside the contract: each old address, and an old id of a chapter also on the section
 * that the new one is on.
 */
function agreed(aliases: readonly Alias[], built: Addresses): Addresses {
	const found = new Map<string, string[]>();
	const add = (page: string, id?: string) => {
		const ids = found.get(page) ?? [];
		found.set(page, id === undefined ? ids : [...ids, id]);
	};
	for (const { from, to } of aliases) {
		add(from.page, from.id);
		if (from.id === undefined || to.id === undefined || chapterOf(from.page) !== from.page) continue;
		for (const page of pagesIn(built, from.page)) {
			if (page !== from.page && built.get(page)?.includes(to.id)) add(page, from.id);
		}
	}
	return found;
}
