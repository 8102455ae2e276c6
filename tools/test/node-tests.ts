import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { AT_ONCE } from './at-once.ts';
import type { Tally } from './tally.ts';

/** Milliseconds for all files of a stage, which need about four minutes. A file in which a test left something running never ends by itself. */
const patience = 15 * 60_000;

/**
 * Runs test files with Node's own runner, each in a process of its own, and counts every test in them (suites left
 * out). A skipped test counts as neither, and is named, so that nothing falls out of sight; a file that has not ended in time fails.
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
	const stream = run({ files, concurrency: AT_ONCE, signal: AbortSignal.timeout(patience) });
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
