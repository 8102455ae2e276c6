import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a build cost and made. */
export interface TimedBuild {
	readonly seconds: number;
	/** Peak memory of the largest Node process, megabytes. */
	readonly rss: number;
	/** Pages written. */
	readonly pages: number;
	/** Size of what was written, megabytes. */
	readonly dist: number;
}

/**
 * Runs `astro build` in a project folder, with the index, the precache list and all that belongs to it.
 * @param out Folder of the site, relative to the project.
 */
export function timedBuild(project: string, out: string): TimedBuild {
	const folder = mkdtempSync(join(tmpdir(), 'leeseditie-memory-'));
	const memory = join(folder, 'peaks');
	const hook = pathToFileURL(join(import.meta.dirname, 'report-memory.mjs')).href;
	rmSync(join(project, out), { recursive: true, force: true });
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync('astro', ['build', '--force', '--outDir', out], {
		cwd: project,
		encoding: 'utf8',
		maxBuffer: 1e9,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			LEESEDITIE_BENCH_MEMORY: memory,
			NODE_OPTIONS: `--import=${hook}`,
		},
	});
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0)
		throw new Error(`The build in ${project} failed:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
	const rss = Math.max(...readFileSync(memory, 'utf8').trim().split('\n').map(Number)) / 1024;
	rmSync(folder, { recursive: true });
	const files = readdirSync(join(project, out), { recursive: true, encoding: 'utf8' });
	const sizes = files.map((file) => statSync(join(project, out, file))).filter((stat) => stat.isFile());
	const dist = sizes.reduce((sum, { size }) => sum + size, 0) / 1e6;
	return { seconds, rss, pages: files.filter((file) => file.endsWith('.html')).length, dist };
}
