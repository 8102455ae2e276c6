import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { AT_ONCE } from './at-once.ts';
import type { Tally } from './tally.ts';

/**
 * Minutes one test or hook may take, by itself: on a busy machine a build inside a test needs two or three. What takes longer
 * fails by its name, and the tests after it go on. There is no limit on their sum, which a busy machine would reach.
 */
const patience = 8;

/** For the process of each file. One in which a test left something running would never end by itself. */
const options = [`--test-timeout=${patience * 60_000}`, '--test-force-exit'];

/**
 * Runs test files with Node's own runner, each in a process of its own, and counts every test in them (suites left
 * out). A skipped test counts as neither, and is named, so that nothing falls out of sight.
 * @param patterns Globs of test files, relative to the project.
 */
export async function nodeTests(patterns: readonly string[]): Promise<Tally> {
	const files = globSync(patterns).sort();
	if (files.length === 0) {
		console.log(`There is no test file in ${patterns.join(', ')}.`);
		return { passed: 0, failed: 0 };
	}
	let passed = 0;
	let failed = 0;
	const skipped: string[] = [];
	const stream = run({ files, concurrency: AT_ONCE, execArgv: options });
	stream.on('test:pass', ({ name, details, skip, todo }) => {
		if (details.type === 'suite') return;
		if (skip !== undefined || todo !== undefined) skipped.push(name);
		else passed += 1;
	});
	stream.on('test:fail', ({ details }) => {
		if (details.type !== 'suite') failed += 1;
	});
	stream.compose(spec).pipe(process.stdout, { end: false });
	await new Promise((resolve, reject) => stream.on('end', resolve).on('error', reject));
	for (const name of skipped) console.log(`Skipped: ${name}`);
	return { passed, failed };
}
