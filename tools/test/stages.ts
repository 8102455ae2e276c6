/** The stages of `npm test`, in order. */
import { builds } from '../../tests/support/built.ts';
import { command, counted } from './command.ts';
import { nodeTests } from './node-tests.ts';
import type { Tally } from './tally.ts';
import { add } from './tally.ts';

/** A group of checks that is named, run and counted as one. */
export interface Stage {
	/** As typed after `npm test --`. */
	readonly name: string;
	/** What it checks, as a heading. */
	readonly title: string;
	/** Stages whose result it reads. */
	readonly needs?: readonly string[];
	/** Only run when named, or with `--engines`: it needs programs that npm does not bring. */
	readonly apart?: true;
	readonly run: () => Promise<Tally>;
}

/** Runs commands after each other, all of them whatever the first say. */
async function commands(...list: readonly (readonly string[])[]): Promise<Tally> {
	let tally: Tally = { passed: 0, failed: 0 };
	for (const one of list) tally = add(tally, await command(one));
	return tally;
}

/** The builds of `tests/support/built.ts`: at the root of a host, under a path, and with the edition of longest cases. */
async function buildAll(): Promise<Tally> {
	let tally: Tally = { passed: 0, failed: 0 };
	for (const { dist, base, site } of Object.values(builds)) {
		const env = { BASE_PATH: base, SITE: site ?? '' };
		tally = add(tally, await command(['node', 'tools/build.ts', '--unchecked', '--out', dist], env));
	}
	return add(tally, await command(['node', 'tools/longest.ts', '--build'], { BASE_PATH: '/', SITE: '' }));
}

/** The rules of `src/checks` over both builds. */
async function checkAll(): Promise<Tally> {
	let tally: Tally = { passed: 0, failed: 0 };
	for (const { dist, site } of Object.values(builds)) {
		tally = add(tally, await counted(['node', 'tools/check.ts', '--dist', dist], { SITE: site ?? '' }));
	}
	return tally;
}

export const stages: readonly Stage[] = [
	{
		name: 'types',
		title: 'the types hold, and the pure rooms know neither Node nor the DOM',
		run: () =>
			commands(
				['astro', 'check'],
				['tsc', '-p', 'tsconfig.pure.json'],
				['tsc', '-p', 'tsconfig.worker.json'],
			),
	},
	{
		name: 'style',
		title: 'the code and the style sheets are formatted and keep the rules, and nothing is left unused',
		run: () => commands(['biome', 'check', '.'], ['stylelint', 'src/**/*.css'], ['knip']),
	},
	{
		name: 'unit',
		title: 'unit, property and golden tests',
		run: () => nodeTests(['tests/{unit,property,golden}/**/*.test.ts']),
	},
	{
		name: 'content',
		title: 'content/ is what the seeds give',
		run: () => commands(['node', 'tools/reconstruct.ts', '--check']),
	},
	{
		name: 'build',
		title: 'the site is built, at the root of a host and under a path, and with an edition of longest cases',
		needs: ['content'],
		run: buildAll,
	},
	{
		name: 'site',
		title: 'the built site keeps the rules of src/checks',
		needs: ['build'],
		run: checkAll,
	},
	{
		name: 'browser',
		title: 'the built site in Chromium',
		needs: ['build'],
		run: () => nodeTests(['tests/browser/**/*.test.ts']),
	},
	{
		name: 'engines',
		title:
			'the built site in Firefox and WebKitGTK: read, note and back, search, all of it with the server stopped',
		needs: ['build'],
		apart: true,
		run: () => nodeTests(['tests/engines/**/*.test.ts']),
	},
];
