/** What is wrong with a built site under its contract, in the editor's words. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import { type Addresses, CONTRACT_FILE } from '#sharing/permalinks/address-list.ts';
import { type Alias, addressOf } from '#sharing/permalinks/aliases.ts';
import type { Kept } from '#sharing/permalinks/keep.ts';

/** File with the aliases of what belongs to no edition. */
export const SITE_ALIASES = 'seeds/aliases.yaml';

/** How many lost ids are named. */
const SHOWN = 6;

/** What the faults are told of. */
export interface Built {
	readonly addresses: Addresses;
	/** Line of the contract by address. */
	readonly lines: ReadonlyMap<string, number>;
	/** Slugs of the editions there are. */
	readonly editions: readonly string[];
}

/**
 * Errors for aliases that cannot be kept; where there are none, for what the contract has and nothing leads
 * to.
 */
export function faults(kept: Kept, built: Built): readonly Diagnostic[] {
	const wrong = [
		...kept.broken.map((alias) => leadsNowhere(alias, built.addresses)),
		...kept.hiding.map(hides),
	];
	return wrong.length > 0 ? wrong : [...kept.lost].map(([page, ids]) => lost(page, ids, built));
}

function leadsNowhere({ to, written, place }: Alias, addresses: Addresses): Diagnostic {
	const known = to.id === undefined ? [...addresses.keys()] : (addresses.get(to.page) ?? []);
	const near = nearest(to.id ?? to.page, known);
	return {
		code: 'addresses/alias-broken',
		severity: 'error',
		...place,
		reason: `“${written.to}” was not built: there is no ${addressOf(to)} on the site.`,
		act: [
			near === undefined
				? 'Write an address that exists.'
				: `Write an address that exists, such as ${addressOf(to.id === undefined ? { page: near } : { ...to, id: near })}.`,
		],
	};
}

const hides = ({ from, written, place }: Alias): Diagnostic => ({
	code: 'addresses/alias-hides',
	severity: 'error',
	...place,
	reason: `“${written.from}” is still there: ${addressOf(from)} was built, and an alias would hide it.`,
	act: ['Take the alias out.'],
});

function lost(page: string, ids: readonly string[], { lines, editions }: Built): Diagnostic {
	const line = lines.get(page);
	const address = `/${page}`;
	const reason =
		ids.length === 0
			? `${address} was published and is not in the built site; links to it would break.`
			: `${address} was published with ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : ''}, and nothing on the built site has ${ids.length === 1 ? 'it' : 'them'}; links to ${ids.length === 1 ? 'it' : 'them'} would break.`;
	return {
		code: 'addresses/lost',
		severity: 'error',
		file: CONTRACT_FILE,
		...(line === undefined ? {} : { line }),
		reason,
		act: [...whereTo(page, ids, editions), `If it was never published, take it out of ${CONTRACT_FILE}.`],
	};
}

/** The aliases to be written, in the file of the edition where there is one. */
function whereTo(page: string, ids: readonly string[], editions: readonly string[]): readonly string[] {
	const edition = editions.find((slug) => page.startsWith(`${slug}/`) && page !== `${slug}/`);
	const file = edition === undefined ? SITE_ALIASES : `seeds/${edition}/edition.yaml`;
	const own = edition === undefined ? page : page.slice(edition.length + 1).replace(/\/$/, '');
	const froms = ids.length === 0 ? [own] : ids.slice(0, SHOWN).map((id) => `${own}#${id}`);
	return [
		`Add to ${file}, under aliases, where ${froms.length === 1 ? 'it leads' : 'each leads'} now:`,
		...froms.map((from) => `  - { from: ${from.includes('#') ? `"${from}"` : from}, to: … }`),
	];
}
