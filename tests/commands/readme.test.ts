/**
 * Every command of the README does what it says, small: a command that fails where nobody looks is a fault of these checks. What a stage
 * of `npm test` runs by itself is named with that stage. The builds of that stage are read here.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { builds } from '../support/built.ts';
import { runCommand, type Trial } from '../support/commands/run-command.ts';
import { typesetPage } from '../support/typeset-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'leeseditie-commands-'));
after(() => rmSync(folder, { recursive: true }));

/** A folder of two pages whose setting is known, as `bench:recovery` reads it. */
function recoveryFolder(): string {
	for (const seed of [1, 2]) {
		const { text, rows, blocks } = typesetPage(seed, 3, seed);
		const page = join(folder, 'recovery', `blad-${seed}`);
		mkdirSync(page, { recursive: true });
		writeFileSync(join(page, 'page.txt'), text);
		const lines = rows.map(({ line, cells }) => ({
			n: line,
			cells: cells.map((cell) => ({ ...cell, column: cell.column - 1 })),
		}));
		writeFileSync(
			join(page, 'truth.json'),
			JSON.stringify({ split: 'proef', ncols: 3, lines, blocks, calls: [] }),
		);
	}
	return join(folder, 'recovery');
}

const { dist, site } = builds.base;

const trials: readonly Trial[] = [
	{ name: 'read-page', args: ['seeds/aivd-jaarverslag-2014/pages/041.txt'], says: /"columns":3,/ },
	{ name: 'preview', args: ['--dist', dist, '--port', '0'], says: /Leeseditie is at http/, serves: true },
	{ name: 'addresses', args: ['--check', '--dist', dist], says: /all of the built site among them/ },
	{ name: 'check', args: ['--dist', dist], says: /\d+ passed, 0 failed/ },
	{ name: 'hosting', args: ['nginx', '--dist', dist], says: /server_name/ },
	{ name: 'bench:recovery', args: [recoveryFolder()], says: /proef/ },
	{ name: 'bench:edition', args: ['--pages', '2'], says: /2 pages in \d+ s/ },
	{ name: 'fuzz', args: ['--pages', '20'], says: /20 texts read, 0 wrong/ },
];

/** Commands that are tried elsewhere: in which stage. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	build: 'build',
	longest: 'build',
	reconstruct: 'content',
	bench: 'benches',
	'bench:search': 'benches',
	dev: 'none: astro dev serves until it is stopped, and reads what all stages build',
};

describe('the commands of the README', () => {
	it('are all tried, here or in a stage', () => {
		const named = [...readFileSync('README.md', 'utf8').matchAll(/^\| .*`npm run.*$/gm)].flatMap(([row]) =>
			[...row.matchAll(/`npm run (?:--silent )?([a-z:-]+)/g)].map(([, name]) => name),
		);
		assert.ok(named.length > 8);
		const tried = new Set([...trials.map(({ name }) => name), ...Object.keys(ELSEWHERE)]);
		assert.deepEqual(
			named.filter((name) => name !== undefined && !tried.has(name)),
			[],
		);
	});

	for (const trial of trials) {
		it(`npm run ${trial.name} does its work`, async () => {
			const { code, said } = await runCommand(trial, { SITE: site });
			assert.match(said, trial.says);
			if (!trial.serves) assert.equal(code, 0, said.slice(-2000));
		});
	}
});
