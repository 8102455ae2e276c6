/**
 * `npm run longest -- [--port N]`: builds the edition of longest cases (tests/support/longest) beside the
 * published ones, and serves it to be looked at. `--build` only builds, as the tests do.
 */
import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { longest } from '../tests/support/built.ts';
import { longestProject } from '../tests/support/longest/project.ts';
import { nightly } from '../tests/support/nightly.ts';

/** What the one HTML file of two hundred sections is packed with takes a fifth of the build. */
const byDay = nightly ? {} : { HTML: 'quick' };

/** Runs one command of the project; ends with its code where it fails. */
function run(folder: string, line: readonly string[]): void {
	const { status } = spawnSync('node', line, {
		cwd: folder,
		stdio: 'inherit',
		env: { ...byDay, ...process.env },
	});
	if (status !== 0) process.exit(status ?? 1);
}

const options = process.argv.slice(2);
await longestProject(longest.project);
run(longest.project, ['tools/build.ts', '--unchecked', '--out', relative(longest.project, longest.dist)]);
if (!options.includes('--build')) run('.', ['tools/serve.ts', '--dist', longest.dist, ...options]);
