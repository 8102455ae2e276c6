import { globSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { inspect } from 'node:util';
import type { Say } from './command.ts';
import { inLane } from './lanes.ts';
import { secondsOfEnded } from './processor.ts';
import { none, sum, type Tally, type Timed } from './tally.ts';

/**
 * Minutes one test or hook may take, by itself: on a busy machine a build inside a test needs two or three.
 * What takes longer fails by its name, and the tests after it go on. There is no limit on their sum, which a
 * busy machine would reach.
 */
const PATIENCE = 8;

/** The program that loads test files; it adds a test of its own, which waits for them. */
const BATCH = resolve('tools/test/batch.ts');

const OPTIONS = [`--test-timeout=${PATIENCE * 60_000}`];

/**
 * Runs test files with Node's own runner and counts every test in them (suites left out). Some files share a
 * process, so that what they all need is loaded once; the processes wait for a lane. A skipped test counts as
 * neither, and is named, so that nothing falls out of sight.
 * @param patterns Globs of test files, relative to the project.
 * @param together How many files share a process.
 */
export async function nodeTests(say: Say, patterns: readonly string[], together: number): Promise<Tally> {
	const files = globSync(patterns).sort();
	if (files.length === 0) say(`There is no test file in ${patterns.join(', ')}.\n`);
	const batches = Array.from({ length: Math.ceil(files.length / together) }, (_, at) =>
		files.slice(at * together, (at + 1) * together),
	);
	return sum(await Promise.all(batches.map((batch) => inLane(() => runBatch(say, batch)))));
}

async function runBatch(say: Say, files: readonly string[]): Promise<Tally> {
	let { passed, failed } = none;
	const slowest: Timed[] = [];
	const faults: string[] = [];
	const stream = run({
		files: [BATCH],
		argv: files.map((file) => resolve(file)),
		execArgv: OPTIONS,
	});
	stream.on('test:pass', ({ name, details, skip, todo, file }) => {
		if (details.type === 'suite' || file === BATCH) return;
		if (skip !== undefined || todo !== undefined) say(`Skipped: ${name}\n`);
		else passed += 1;
		slowest.push(timed(name, file, details.duration_ms));
	});
	stream.on('test:fail', ({ name, details, file }) => {
		if (details.type === 'suite') return;
		failed += 1;
		const test = timed(name, file, details.duration_ms);
		slowest.push(test);
		faults.push(`${test.name}\n${inspect(details.error.cause ?? details.error)}`);
	});
	for await (const part of stream.compose(spec)) say(String(part));
	const processor = secondsOfEnded();
	const rest = files.length > 1 ? ` and ${files.length - 1} more, the last ${files.at(-1)}` : '';
	say(`# ${processor.toFixed(1)} s of processor for ${files[0]}${rest}\n`);
	return sum([{ passed, failed, slowest, faults, processor }]);
}

function timed(name: string, file: string | undefined, milliseconds: number): Timed {
	return {
		name: file === undefined ? name : `${relative('.', file)}: ${name}`,
		seconds: milliseconds / 1000,
	};
}
