/**
 * `npm run addresses [-- --check] [--dist FOLDER]`: writes every address and id of the built site into the contract, where they stay
 * for ever, and what each section reads now. `--check` writes nothing and fails when the contract does not have them all, or when a text
 * changed that no change tells of: the step before a publication.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printDiagnostics } from '#diagnostics/print.ts';
import { builtAddresses } from '#sharing/contract/built-addresses.ts';
import {
	type Addresses,
	CONTRACT_FILE,
	joined,
	printContract,
	readContract,
} from '#sharing/contract/contract.ts';
import { toldAndPresent } from '#sharing/machines/present-editions.build.ts';
import { printTexts, retold, TEXTS_FILE, untold } from '#sharing/machines/told-texts.ts';

const count = (addresses: Addresses): number =>
	[...addresses.values()].reduce((sum, ids) => sum + 1 + ids.length, 0);

try {
	const { values } = parseArgs({
		options: { dist: { type: 'string', default: 'dist' }, check: { type: 'boolean', default: false } },
	});
	const { dist, check } = values;
	if (!existsSync(join(dist, 'index.html')))
		throw new Error(`${dist}/ holds no built site. To build it: npm run build`);
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(dist, name)).isFile())
		.map((name) => name.replaceAll('\\', '/'))
		.sort();
	const before = readContract(existsSync(CONTRACT_FILE) ? readFileSync(CONTRACT_FILE, 'utf8') : '');
	if (before.diagnostics.length > 0) throw new Error(printDiagnostics(before.diagnostics));
	const after = joined(
		before.addresses,
		builtAddresses(files, (file) => readFileSync(join(dist, file), 'utf8')),
	);
	const fresh = count(after) - count(before.addresses);
	if (check && fresh > 0) {
		throw new Error(
			`${CONTRACT_FILE} lacks ${fresh} addresses and ids of ${dist}/. Before they are published: npm run addresses, and commit the file`,
		);
	}
	const { told, present } = toldAndPresent('.');
	const silent = untold(told, present, new Date().toISOString().slice(0, 10));
	if (check && silent.length > 0) throw new Error(printDiagnostics(silent));
	if (!check) {
		writeFileSync(CONTRACT_FILE, printContract(after));
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
