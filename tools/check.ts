/**
 * `npm run check -- [--dist FOLDER]`: runs every rule of `src/checks` over the built site and prints what it finds, and
 * `N passed, N failed` counted in rules. `SITE` tells the origin it was built for, as in the build.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtSite, textFile } from '#checks/base/site.ts';
import { rules } from '#checks/rules.ts';
import { runRules } from '#checks/run.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import type { Account } from '#edition/account.ts';
import { baseOf, parseHeadersFile } from '#publishing/headers-file.ts';

/** Every file below a folder, by its path with slashes. */
function filesBelow(folder: string): ReadonlyMap<string, Uint8Array> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = names.filter((name) => statSync(join(folder, name)).isFile());
	return new Map(files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]));
}

function accounts(): readonly Account[] {
	const root = 'content/editions';
	return readdirSync(root)
		.sort()
		.map((edition) => {
			const file = join(root, edition, 'account.json');
			if (!existsSync(file))
				throw new Error(`${file} is not there. To make it from the seeds: npm run reconstruct`);
			return JSON.parse(readFileSync(file, 'utf8')) as Account;
		});
}

try {
	const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
	const folder = values.dist;
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
		throw new Error(`There is no folder ${folder}/. To build the site: npm run build`);
	}
	const files = filesBelow(folder);
	const base = baseOf(parseHeadersFile(textFile(files, '_headers')));
	const origin = process.env.SITE ? { origin: new URL(process.env.SITE).origin } : {};
	const outcomes = runRules(builtSite(files, { folder, base, ...origin, accounts: accounts() }), rules);
	for (const { rule, diagnostics } of outcomes) {
		console.log(`${diagnostics.length === 0 ? '✔' : '✖'} ${rule.name}: ${rule.holds}`);
	}
	const found = outcomes.flatMap(({ diagnostics }) => diagnostics);
	if (found.length > 0) console.log(`\n${printDiagnostics(found)}`);
	const failed = outcomes.filter(({ diagnostics }) => diagnostics.length > 0).length;
	console.log(`${outcomes.length - failed} passed, ${failed} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
