/**
 * `npm test [-- STAGE…]`: every check of the project, or the named stages only; `npm test -- --engines`: every check, and
 * those in Firefox and WebKitGTK, which must be installed. A stage that fails does not stop the
 * others, unless they need what it made. The last two lines are a sentence and `N passed, N failed`.
 */
import { type Stage, stages } from './test/stages.ts';
import type { Tally } from './test/tally.ts';
import { add, none } from './test/tally.ts';

const engines = process.argv.includes('--engines');
const asked = process.argv.slice(2).filter((name) => name !== '--engines');
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
	console.error(
		`There is no stage ${unknown.join(', ')}. The stages: ${stages.map(({ name }) => name).join(', ')}.`,
	);
	process.exit(2);
}

function isWanted({ name, apart }: Stage): boolean {
	return asked.length === 0 ? engines || apart === undefined : asked.includes(name);
}

let total: Tally = none;
const failed: string[] = [];
for (const stage of stages.filter(isWanted)) {
	console.log(`\n== ${stage.name}: ${stage.title}`);
	const missing = (stage.needs ?? []).filter((name) => failed.includes(name));
	if (missing.length > 0) {
		console.log(`Not run: it needs what "${missing.join(', ')}" makes.`);
		failed.push(stage.name);
		total = add(total, { passed: 0, failed: 1 });
		continue;
	}
	const tally = await stage.run().catch((error: unknown): Tally => {
		console.error(error);
		return { passed: 0, failed: 1 };
	});
	if (tally.failed > 0 || tally.passed === 0) failed.push(stage.name);
	// A stage that found nothing to check has not passed.
	total = add(total, tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally);
	console.log(`${tally.passed} passed, ${tally.failed} failed in "${stage.name}"`);
}

console.log(
	failed.length === 0
		? `\nEverything passed: ${asked.length === 0 ? 'all stages' : asked.join(', ')}.`
		: `\nFailed: ${failed.join(', ')}. Run one again with: npm test -- ${failed[0]}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
