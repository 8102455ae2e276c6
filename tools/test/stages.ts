/** The stages of `npm test`, in order. */
import { builds } from '../../tests/support/built.ts';
import { atOnce } from './at-once.ts';
import { command, counted } from './command.ts';
import { nodeTests } from './node-tests.ts';
import type { Tally } from './tally.ts';
import { add, none } from './tally.ts';

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

/** Runs commands, the longest first. */
const commands = (...list: readonly (readonly string[])[]): Promise<Tally> =>
	atOnce(list.map((line) => () => command(line)));

/**
 * The builds of `tests/support/built.ts`: with the edition of longest cases, in a copy of the project; beside it those at the
 * root of a host and under a path, which share a folder and so follow each other.
 */
function buildAll(): Promise<Tally> {
	const inTurn = async (): Promise<Tally> => {
		let tally = none;
		for (const { dist, base, site } of Object.values(builds)) {
			const env = { BASE_PATH: base, SITE: site ?? '' };
			tally = add(tally, await command(['node', 'tools/build.ts', '--unchecked', '--out', dist], env));
		}
		return tally;
	};
	return atOnce([
		() => command(['node', 'tools/longest.ts', '--build'], { BASE_PATH: '/', SITE: '' }),
		inTurn,
	]);
}

/** The rules of `src/checks` over both builds. */
const checkAll = (): Promise<Tally> =>
	atOnce(
		Object.values(builds).map(
			({ dist, site }) =>
				() =>
					counted(['node', 'tools/check.ts', '--dist', dist], { SITE: site ?? '' }),
		),
	);

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
