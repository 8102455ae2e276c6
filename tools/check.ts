/**
 * `npm run check -- [--dist FOLDER]`: runs every rule of `src/checks` over the built site and prints what it
 * finds, and `N passed, N failed` counted in rules. `SITE` tells the origin it was built for, as in the
 * build.
 */
import { parseArgs } from 'node:util';
import { rules } from '#checks/rules.ts';
import { runRules } from '#checks/run.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import { readBuiltSite } from './check/read-built-site.ts';

try {
	const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
	const outcomes = runRules(readBuiltSite(values.dist, process.env.SITE), rules);
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
