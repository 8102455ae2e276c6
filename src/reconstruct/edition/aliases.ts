/**
 * Everything that an address of an edition may lead to, and the aliases of addresses that led there before.
 */

import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account/account.ts';
import { RESERVED_CHAPTERS } from '#edition/addresses.ts';
import { pageBreakId } from '#edition/anchors.ts';
import { nearest } from '#edition/yaml/nearest.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { YamlSource } from '#edition/yaml/yaml-source.ts';

/** `chapter`, `chapter/section`, `chapter#id` and `chapter/section#id` of an account. */
export function addressesOf(account: Pick<Account, 'blocks' | 'pages'>): Set<string> {
	const found = new Set<string>();
	for (const { chapter, folio } of account.pages) found.add(chapter).add(`${chapter}#${pageBreakId(folio)}`);
	for (const { chapter, section, id } of account.blocks) {
		if (section === null) continue;
		found.add(`${chapter}/${section}`).add(`${chapter}#${id}`).add(`${chapter}/${section}#${id}`);
	}
	return found;
}

/**
 * Errors for aliases that lead nowhere, and for aliases of what is still there and names what it named. Those
 * of `bron/…` and the like are held against the built site.
 */
export function brokenAliases(
	edition: EditionConfig,
	addresses: ReadonlySet<string>,
	source: YamlSource,
): Diagnostic[] {
	return edition.aliases.flatMap(({ from, to, was }, index): Diagnostic[] => {
		const fault = (key: string, reason: string, act: string): Diagnostic => ({
			code: 'edition/alias-broken',
			severity: 'error',
			...source.at(['aliases', index, key]),
			reason,
			act: [act],
		});
		const near = nearest(to, [...addresses]);
		return [
			...(addresses.has(from) && was === undefined
				? [
						fault(
							'from',
							`“${from}” is still an address of this edition; an alias would hide it.`,
							'Take the alias out.',
						),
					]
				: []),
			...(addresses.has(to) || RESERVED_CHAPTERS.includes(to.split(/[/#]/)[0] ?? '')
				? []
				: [
						fault(
							'to',
							`“${to}” is no address of this edition.`,
							near === undefined
								? 'Write an address that exists.'
								: `Write “${near}”, or another address that exists.`,
						),
					]),
		];
	});
}

/**
 * Errors for addresses that the edition had and has no more (law 5).
 * @param before the account that was published
 */
export function lostAddresses(
	edition: EditionConfig,
	before: Pick<Account, 'blocks' | 'pages'>,
	addresses: ReadonlySet<string>,
	source: YamlSource,
): Diagnostic[] {
	const aliased = new Set(edition.aliases.map(({ from }) => from));
	// A section's page carries the ids of its blocks: an alias of the chapter's id, or of the section, serves
	// those too.
	const lost = [...addressesOf(before)].filter((address) => {
		const [path = '', id] = address.split('#');
		if (addresses.has(address) || aliased.has(address)) return false;
		return !(id !== undefined && path.includes('/'));
	});
	if (lost.length === 0) return [];
	return [
		{
			code: 'edition/address-lost',
			severity: 'error',
			...source.at(['aliases']),
			reason: `${lost.length === 1 ? 'An address' : `${lost.length} addresses`} of the committed edition would be gone, and links to ${lost.length === 1 ? 'it' : 'them'} would break: ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ' …' : ''}.`,
			act: [
				`Add to ${source.file}, under aliases, where each leads now:`,
				...lost.slice(0, 20).map((address) => `  - { from: ${address}, to: … }`),
				'If the edition was never published, run: npm run reconstruct -- --unpublished',
			],
		},
	];
}
