/**
 * The stages of `npm test`, in order. The builds begin early: while others wait for them, the lanes are full
 * of what does not.
 */
import { builds, changed, english } from '../../tests/support/built.ts';
import { awaited, command, counted, type Say } from './command.ts';
import { nodeTests } from './node-tests.ts';
import { sum, type Tally } from './tally.ts';

/** A group of checks that is named, run and counted as one. */
export interface Stage {
	/** As typed after `npm test --`. */
	readonly name: string;
	/** What it checks, as a heading. */
	readonly title: string;
	/** Stages whose result it reads. */
	readonly needs?: readonly string[];
	/** Stages that must be over, whatever they found: they write the same files. */
	readonly after?: readonly string[];
	/**
	 * Only run when named, or by `npm run test:all`: it takes long, or needs programs that npm does not bring.
	 */
	readonly apart?: true;
	readonly run: (say: Say) => Promise<Tally>;
}

/** Runs commands, the longest first. */
async function commands(say: Say, ...list: readonly (readonly string[])[]): Promise<Tally> {
	return sum(await Promise.all(list.map((line) => command(say, line))));
}

/**
 * The builds of `tests/support/built.ts`: with the edition of longest cases and in English, in copies of the
 * project; beside them those at the root of a host and under a path, which share a folder and so follow each
 * other, and that of another publisher.
 */
async function buildAll(say: Say): Promise<Tally> {
	const inTurn = async (): Promise<Tally> => {
		const tallies: Tally[] = [];
		for (const { dist, base, site } of Object.values(builds)) {
			const env = { BASE_PATH: base, SITE: site ?? '' };
			tallies.push(await awaited(say, ['node', 'tools/build.ts', '--unchecked', '--out', dist], env));
		}
		// Its older contract is that of the site at the root.
		const { base, site } = changed;
		const env = { BASE_PATH: base, SITE: site };
		tallies.push(await awaited(say, ['node', 'tests/support/changed.ts'], env));
		return sum(tallies);
	};
	/** Those in copies of the project. */
	const copies = async (): Promise<Tally> => {
		const env = { BASE_PATH: '/', SITE: '' };
		const withLongest = await awaited(say, ['node', 'tools/longest.ts', '--build'], env);
		return sum([withLongest, await awaited(say, ['node', 'tools/english.ts', '--build'], env)]);
	};
	return sum(await Promise.all([copies(), inTurn()]));
}

/**
 * The parts of pages by Astro's checker, which is made for TypeScript 6 and needs five times as long for a file
 * as TypeScript 7, which checks the rest. It writes the types of the content, which the rest reads.
 */
async function checkTypes(say: Say): Promise<Tally> {
	const parts = await command(say, ['astro', 'check', '--tsconfig', 'tsconfig.astro.json']);
	const compiler = 'node_modules/typescript-7/bin/tsc';
	const projects = ['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.worker.json'];
	const rest = projects.map((project) => ['node', compiler, '--noEmit', '-p', project]);
	return sum([parts, await commands(say, ...rest)]);
}

/** The rules of `src/checks` over the builds of the published editions. */
async function checkAll(say: Say): Promise<Tally> {
	const sites = [...Object.values(builds), { dist: english.dist, site: undefined }];
	const checks = sites.map(({ dist, site }) =>
		counted(say, ['node', 'tools/check.ts', '--dist', dist], { SITE: site ?? '' }),
	);
	return sum(await Promise.all(checks));
}

export const stages: readonly Stage[] = [
	{
		name: 'types',
		title: 'the types hold, and the pure rooms know neither Node nor the DOM',
		run: checkTypes,
	},
	{
		name: 'content',
		title: 'content/ is what the seeds give',
		run: (say) => commands(say, ['node', 'tools/reconstruct.ts', '--check']),
	},
	{
		name: 'build',
		title:
			'the site is built, at the root of a host and under a path, with an edition of longest cases, and in English',
		needs: ['content'],
		after: ['types'],
		run: buildAll,
	},
	{
		name: 'style',
		title: 'the code and the style sheets are formatted and keep the rules, and nothing is left unused',
		run: (say) => commands(say, ['biome', 'check', '.'], ['stylelint', 'src/**/*.css'], ['knip']),
	},
	{
		name: 'unit',
		title: 'unit, property and golden tests',
		run: (say) => nodeTests(say, ['tests/{unit,property,golden}/**/*.test.ts'], 36),
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
		run: (say) => nodeTests(say, ['tests/browser/**/*.test.ts'], 9),
	},
	{
		name: 'commands',
		title: 'every command of the README, small; no page grows with its edition',
		needs: ['build'],
		apart: true,
		run: (say) => nodeTests(say, ['tests/commands/**/*.test.ts'], 1),
	},
	{
		name: 'engines',
		title:
			'the built site in Firefox and WebKitGTK: read, note and back, search, all of it with the server stopped',
		needs: ['build'],
		apart: true,
		run: (say) => nodeTests(say, ['tests/engines/**/*.test.ts'], 1),
	},
	{
		name: 'hosts',
		title: 'the built site on nginx and Caddy, with the configuration that is printed for them',
		// The commands build some of them anew.
		needs: ['build'],
		after: ['commands'],
		apart: true,
		run: (say) => nodeTests(say, ['tests/hosts/**/*.test.ts'], 1),
	},
	{
		name: 'books',
		title: 'the EPUBs of the builds, by EPUBCheck, its port, and Ace by DAISY; the PDFs by veraPDF',
		// The commands build some of them anew.
		needs: ['build'],
		after: ['commands'],
		apart: true,
		run: (say) => nodeTests(say, ['tests/books/**/*.test.ts'], 1),
	},
];
