/**
 * `npm run english -- [--port N]`: builds the published editions as a site that speaks English, and serves it
 * to be looked at. `--build` only builds, as the tests do.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SITE_FILE } from '#edition/yaml/site-parse.ts';
import { english } from '../tests/support/built.ts';
import { nightly } from '../tests/support/nightly.ts';
import { copyProject } from '../tests/support/project.ts';

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
copyProject(english.project);
const file = join(english.project, SITE_FILE);
writeFileSync(file, readFileSync(file, 'utf8').replace(/^language: .*$/m, 'language: en'));
run(english.project, ['tools/build.ts', '--unchecked', '--out', relative(english.project, english.dist)]);
if (!options.includes('--build')) run('.', ['tools/serve.ts', '--dist', english.dist, ...options]);
