import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a build cost and made. */
export interface TimedBuild {
	/** By the clock, which other programs on the machine make run. */
	readonly seconds: number;
	/** Of the processor. */
	readonly processor: number;
	/** Peak memory of the largest Node process, megabytes. */
	readonly rss: number;
	/** Pages written. */
	readonly pages: number;
	/** Size of what was written, and of the cards among it, megabytes. */
	readonly dist: number;
	readonly cards: number;
}

interface Cost {
	readonly maxRSS: number;
	readonly own: number;
	readonly children: number;
}

/**
 * Runs `astro build` in a project folder, with the index, the precache list and all that belongs to it.
 * @param out Folder of the site, relative to the project.
 */
export function timedBuild(project: string, out: string): TimedBuild {
	const folder = mkdtempSync(join(tmpdir(), 'leeseditie-cost-'));
	const cost = join(folder, 'cost');
	const hook = pathToFileURL(join(import.meta.dirname, 'report-cost.mjs')).href;
	rmSync(join(project, out), { recursive: true, force: true });
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync('astro', ['build', '--force', '--outDir', out], {
		cwd: project,
		encoding: 'utf8',
		maxBuffer: 1e9,
		env: {
			...process.env,
			ASTRO_TELEMETRY_DISABLED: '1',
			LEESEDITIE_BENCH_COST: cost,
			NODE_OPTIONS: `--import=${hook}`,
		},
	});
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0)
		throw new Error(`The build in ${project} failed:\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
	const costs = readFileSync(cost, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Cost);
	rmSync(folder, { recursive: true });
	const [whole] = costs.toSorted((one, other) => other.own - one.own);
	return {
		seconds,
		processor: ((whole?.own ?? 0) + (whole?.children ?? 0)) / 1e6,
		rss: Math.max(...costs.map(({ maxRSS }) => maxRSS)) / 1024,
		...made(join(project, out)),
	};
}

function made(dist: string): Pick<TimedBuild, 'pages' | 'dist' | 'cards'> {
	const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => ({
		name,
		stat: statSync(join(dist, name)),
	}));
	const megabytes = (pattern: RegExp): number =>
		files
			.filter(({ name, stat }) => stat.isFile() && pattern.test(name))
			.reduce((sum, { stat }) => sum + stat.size, 0) / 1e6;
	return {
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		dist: megabytes(/./),
		cards: megabytes(/kaart\.png$/),
	};
}
