/** The stages of `npm test`, in order. */
import { command } from './command.ts';
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
	readonly run: () => Promise<Tally>;
}

/** Runs commands after each other, all of them whatever the first say. */
async function commands(...list: readonly (readonly string[])[]): Promise<Tally> {
	let tally: Tally = { passed: 0, failed: 0 };
	for (const one of list) tally = add(tally, await command(one));
	return tally;
}

export const stages: readonly Stage[] = [
	{
		name: 'types',
		title: 'the types hold, and the pure rooms know neither Node nor the DOM',
		run: () => commands(['tsc', '--noEmit'], ['tsc', '--noEmit', '-p', 'tsconfig.pure.json']),
	},
	{
		name: 'style',
		title: 'the code is formatted, and keeps the rules of biome.json',
		run: () => commands(['biome', 'check', '.']),
	},
	{
		name: 'unit',
		title: 'unit, property and golden tests',
		run: () => nodeTests(['tests/{unit,property,golden}/**/*.test.ts']),
	},
];
