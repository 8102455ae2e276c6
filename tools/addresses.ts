/**
 * `npm run addresses [-- --check] [--corrected PAGE#ID]… [--dist FOLDER]`: writes every address and id of the
 * built site into the contract, where they stay for ever, what each id names, and what each section reads
 * now. `--check` writes nothing and fails when the contract does not have them all, or when a text changed
 * that no change tells of: the step before a publication. `--corrected` says of an id whose words changed
 * much that it is the same place.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import type { Account } from '#edition/account/account.ts';
import { toldAndPresent } from '#sharing/machine-readable/present-editions.build.ts';
import { printTexts, retold, TEXTS_FILE, untold } from '#sharing/machine-readable/unannounced-changes.ts';
import { accountsAmong, namedBlocks } from '#sharing/permalinks/account-blocks.ts';
import {
	type Addresses,
	CONTRACT_FILE,
	joined,
	printContract,
	readContract,
} from '#sharing/permalinks/address-list.ts';
import { builtAddresses } from '#sharing/permalinks/built-addresses.ts';
import { comparePlaces } from '#sharing/permalinks/compare-places.ts';
import { placeFinder } from '#sharing/permalinks/keep.ts';
import { askOtherWords } from '#sharing/permalinks/other-words.ts';
import { PLACES_FILE, type Places, printPlaces, readPlaces } from '#sharing/permalinks/places.ts';
import { projectAliases, textAt } from '#sharing/permalinks/project-aliases.build.ts';

const count = (addresses: Addresses): number =>
	[...addresses.values()].reduce((sum, ids) => sum + 1 + ids.length, 0);

const countPlaces = (places: Places): number => [...places.values()].reduce((sum, { size }) => sum + size, 0);

function stopFor(diagnostics: readonly Diagnostic[]): void {
	if (diagnostics.length > 0) throw new Error(printDiagnostics(diagnostics));
}

try {
	const { values } = parseArgs({
		options: {
			dist: { type: 'string', default: 'dist' },
			check: { type: 'boolean', default: false },
			corrected: { type: 'string', multiple: true, default: [] },
		},
	});
	const { dist, check, corrected } = values;
	if (!existsSync(join(dist, 'index.html')))
		throw new Error(`${dist}/ holds no built site. To build it: npm run build`);
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(dist, name)).isFile())
		.map((name) => name.replaceAll('\\', '/'))
		.sort();
	const read = (file: string) => readFileSync(join(dist, file), 'utf8');
	const before = readContract(textAt(CONTRACT_FILE));
	const named = readPlaces(textAt(PLACES_FILE));
	const { aliases, diagnostics } = projectAliases('.');
	stopFor([...before.diagnostics, ...named.diagnostics, ...diagnostics]);

	const built = builtAddresses(files, read);
	const now = namedBlocks(accountsAmong(files).map((file) => JSON.parse(read(file)) as Account));
	const find = placeFinder(built, aliases);
	const { others, places } = comparePlaces({ contract: named.places, now, aliases, find, corrected });
	stopFor(askOtherWords(others, named.lines));
	const unknown = corrected.filter((place) => !named.lines.has(place));
	if (unknown.length > 0) throw new Error(`${PLACES_FILE} does not have ${unknown.join(', ')}.`);

	const after = joined(before.addresses, built);
	const fresh = count(after) - count(before.addresses) + countPlaces(places) - countPlaces(named.places);
	if (check && fresh > 0) {
		throw new Error(
			`${CONTRACT_FILE} and ${PLACES_FILE} lack ${fresh} addresses and ids of ${dist}/. Before they are published: npm run addresses, and commit both files`,
		);
	}
	const { told, present } = toldAndPresent('.');
	const silent = untold(told, present, new Date().toISOString().slice(0, 10));
	if (check && silent.length > 0) throw new Error(printDiagnostics(silent));
	if (!check) {
		writeFileSync(CONTRACT_FILE, printContract(after));
		writeFileSync(PLACES_FILE, printPlaces(places));
		writeFileSync(TEXTS_FILE, printTexts(retold(told, present)));
		if (silent.length > 0) console.error(`${printDiagnostics(silent)}\n`);
	}
	console.log(
		`${CONTRACT_FILE}: ${after.size} addresses, ${count(after) - after.size} ids${check ? ', all of the built site among them' : `; ${fresh} are new`}.`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
