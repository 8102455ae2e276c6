/** Aliases as addresses of the site, and what an old address leads to through them. */
import type { Place } from '#edition/yaml/yaml-source.ts';

/** An address in its two parts: a page or file below the base, and an id on it. */
export interface Target {
	readonly page: string;
	readonly id?: string;
}

/** What leads where, and where that is said. */
export interface Alias {
	readonly from: Target;
	readonly to: Target;
	readonly place: Place;
	/** The first words of what `from` named, where it is still there and names other words now. */
	readonly was?: string;
	/** As the editor wrote them. */
	readonly written: { readonly from: string; readonly to: string };
}

/** `chapter/section#id` of an edition, or an address of the site with `''` for the edition. */
export function targetOf(address: string, edition = ''): Target {
	const [path = '', id] = address.split('#');
	const below = edition === '' ? path : `${edition}/${path}`;
	const page = below === '' || below.endsWith('/') || /\.[a-z]+$/.test(below) ? below : `${below}/`;
	return id === undefined ? { page } : { page, id };
}

/** A target as an address: `a/b/#id`. */
export const addressOf = ({ page, id }: Target): string => (id === undefined ? page : `${page}#${id}`);

/** How many aliases are followed after each other; more is a circle. */
const STEPS = 10;

/** The ways that aliases give. */
export interface Ways {
	/**
	 * Where a page or file is now that was at `page`; itself when no alias has it. An alias of a page has all
	 * that lies below it.
	 */
	page(page: string): Target;
	/** Where an id is now, by an alias of just that id. */
	id(target: Required<Target>): Target | undefined;
}

/** @param isThere whether an address is built: there the way ends. */
export function waysOf(aliases: readonly Alias[], isThere: (page: string) => boolean): Ways {
	const byId = new Map<string, Target>();
	const pages = new Map<string, Target>();
	for (const { from, to } of aliases) {
		if (from.id === undefined) pages.set(from.page, to);
		else byId.set(addressOf(from), to);
	}
	const step = (page: string): Target | undefined => {
		const whole = pages.get(page);
		if (whole) return whole;
		const above = [...pages]
			.filter(([from, to]) => from.endsWith('/') && page.startsWith(from) && to.id === undefined)
			.sort(([one], [other]) => other.length - one.length)[0];
		return above && { page: above[1].page + page.slice(above[0].length) };
	};
	return {
		page(page) {
			let at: Target = { page };
			for (let steps = 0; steps < STEPS && !isThere(at.page); steps += 1) {
				const next = step(at.page);
				if (!next) break;
				at = next;
			}
			return at;
		},
		id: (target) => byId.get(addressOf(target)),
	};
}
