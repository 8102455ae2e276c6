/**
 * `npm test [-- STAGE…]`: every check of the project, or the named stages only; `npm run test:all`: all of
 * them at length, and those that take long or need programs that `.ci/run` installs. A stage
 * that fails does not stop the others, unless they need what it made. The last two lines are a sentence and
 * `N passed, N failed`.
 */
import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { Output } from './test/output.ts';
import { type Stage, stages } from './test/stages.ts';
import { failure, none, sum, type Tally } from './test/tally.ts';

// For every process that is started from here: what one has compiled, the next ones take over.
process.env['NODE_COMPILE_CACHE'] = resolve('node_modules/.cache/compiled');

const all = process.argv.includes('--all');
if (all) process.env['NIGHTLY'] = '1';
const asked = process.argv.slice(2).filter((name) => name !== '--all');
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
	console.error(
		`There is no stage ${unknown.join(', ')}. The stages: ${stages.map(({ name }) => name).join(', ')}.`,
	);
	process.exit(2);
}

function isWanted({ name, apart }: Stage): boolean {
	return asked.length === 0 ? all || apart === undefined : asked.includes(name);
}

const output = new Output((text) => process.stdout.write(text));
const running = new Map<string, Promise<Tally>>();
for (const stage of stages.filter(isWanted)) running.set(stage.name, runStage(stage, output.turn()));

/** Runs a stage once those are over that it waits for; one that found nothing to check has not passed. */
async function runStage(stage: Stage, { say, end }: ReturnType<Output['turn']>): Promise<Tally> {
	say(`\n== ${stage.name}: ${stage.title}\n`);
	for (const name of stage.after ?? []) await running.get(name);
	const failing: string[] = [];
	for (const name of stage.needs ?? [])
		if (((await running.get(name)) ?? none).failed > 0) failing.push(name);
	let tally = failure;
	if (failing.length > 0) say(`Not run: it needs what "${failing.join(', ')}" makes.\n`);
	else
		tally = await stage.run(say).catch((error: unknown): Tally => {
			say(`${inspect(error)}\n`);
			return failure;
		});
	if (tally.passed + tally.failed === 0) tally = failure;
	say(`${tally.passed} passed, ${tally.failed} failed in "${stage.name}"\n`);
	end();
	return tally;
}

const tallies = await Promise.all(running.values());
const failed = [...running.keys()].filter((_, at) => (tallies[at] ?? failure).failed > 0);
const total = sum(tallies);
for (const fault of total.faults) console.log(`\n✖ ${fault}`);
console.log('\nThe slowest:');
for (const { name, seconds } of total.slowest) console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
if (total.processor > 0) {
	const parts = [...running.keys()].map((name, at) => `${name} ${Math.round(tallies[at]?.processor ?? 0)}`);
	console.log(`\nSeconds of processor: ${Math.round(total.processor)} (${parts.join(', ')})`);
}
console.log(
	failed.length === 0
		? `\nEverything passed: ${asked.length === 0 ? 'all stages' : asked.join(', ')}.`
		: `\nFailed: ${failed.join(', ')}. Run one again with: npm test -- ${failed[0]}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
