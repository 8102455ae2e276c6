/** Every command that the README names runs to its end, or answers, on a small task. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { builds } from '../support/built.ts';
import { pdfOfPages, show } from '../support/make-pdf.ts';

const PAGE = 'seeds/aivd-jaarverslag-2014/pages/041.txt';
const PDF = 'test-results/import/verslag.pdf';
const { dist } = builds.root;

/**
 * What follows the command's name, to make it small; of a command that serves, `serves` is what it says once
 * it does.
 */
const SMALL: Readonly<Record<string, { readonly options?: readonly string[]; readonly serves?: RegExp }>> = {
	start: { options: ['--port', '0'], serves: /http:\/\/127\.0\.0\.1:\d+\// },
	dev: { options: ['--port', '0'], serves: /http:\/\/localhost:\d+\// },
	preview: { options: ['--port', '0', '--dist', dist], serves: /http:\/\/127\.0\.0\.1:\d+\// },
	longest: { options: ['--port', '0'], serves: /http:\/\/127\.0\.0\.1:\d+\// },
	english: { options: ['--port', '0'], serves: /http:\/\/127\.0\.0\.1:\d+\// },
	test: { options: ['content'] },
	reconstruct: { options: ['--check'] },
	import: { options: [PDF, '--to', 'test-results/import/seeds', '--no-pictures'] },
	'read-page': { options: [PAGE] },
	build: { options: ['--out', 'test-results/commands'] },
	addresses: { options: ['--check', '--dist', dist] },
	check: { options: ['--dist', dist] },
	questions: { options: ['--list'] },
	compare: { options: [PAGE, PAGE] },
	hosting: { options: ['nginx', '--dist', dist] },
	bench: { options: ['--sections', '2', '--runs', '1'] },
	'bench:search': { options: ['--only-questions'] },
	'bench:edition': { options: ['--pages', '3'] },
	'bench:generate': { options: ['test-results/bench-generate', '--count', '1', '--pages', '1'] },
	'bench:import': { options: ['test-results/bench-generate'] },
	'bench:recovery': {},
	'bench:recovery:print': { options: ['test-results/bench-recovery/print', PDF] },
	'bench:recovery:set': {
		options: ['test-results/bench-recovery/set', 'README.md', '--count', '1', '--pages', '1'],
	},
	fuzz: { options: ['--pages', '200'] },
};

/** Those that only run what others run. */
const APART = ['test:all'];

/** Every `npm run NAME` and `npm NAME` of the README. */
const named = [
	...new Set(
		[...readFileSync('README.md', 'utf8').matchAll(/npm (?:run )?(?:--silent )?([a-z][a-z:-]*)/g)].map(
			([, name = '']) => name,
		),
	),
].filter((name) => name in scripts());

function scripts(): Readonly<Record<string, string>> {
	return JSON.parse(readFileSync('package.json', 'utf8')).scripts;
}

describe('a command of the README', () => {
	let truth = '';
	before(() => {
		mkdirSync('test-results/import', { recursive: true });
		writeFileSync(PDF, pdfOfPages([{ content: show('Een regel van een verslag.', 50, 700) }]));
		// A page and its truth, of one line.
		truth = mkdtempSync(join(tmpdir(), 'truth-'));
		mkdirSync(join(truth, 'een'));
		writeFileSync(join(truth, 'een/page.txt'), 'Een regel van een bladzijde.\n');
		const text = 'Een regel van een bladzijde.';
		const known = {
			split: 'proef',
			ncols: 1,
			lines: [{ n: 1, cells: [{ column: 0, text }] }],
			blocks: [{ kind: 'paragraph', text }],
			calls: [],
		};
		writeFileSync(join(truth, 'een/truth.json'), JSON.stringify(known));
	});
	after(() => rmSync(truth, { recursive: true, force: true }));

	it('is tried here, whichever it is', () => {
		assert.deepEqual(
			named.filter((name) => !(name in SMALL) && !APART.includes(name)),
			[],
		);
		assert.deepEqual(
			Object.keys(SMALL).filter((name) => !named.includes(name)),
			[],
		);
	});

	for (const [name, { options = [], serves }] of Object.entries(SMALL))
		it(`npm run ${name} ${serves ? 'serves' : 'ends well'}`, async () => {
			const more = name === 'bench:recovery' ? [truth] : options;
			const { code, said } = await run(['run', '--silent', name, '--', ...more], serves);
			assert.equal(code, 0, said);
		});
});

/** Runs npm; one that serves is ended when it says that it does, which is as good as its end. */
async function run(
	line: readonly string[],
	serves: RegExp | undefined,
): Promise<{ readonly code: number | null; readonly said: string }> {
	const child = spawn('npm', line, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
	let said = '';
	let served = false;
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (part: string) => {
			said += part;
			if (served || !serves?.test(said) || child.pid === undefined) return;
			served = true;
			process.kill(-child.pid, 'SIGTERM');
		});
	const code = await new Promise<number | null>((ended) => child.on('close', ended));
	return { code: serves ? Number(!served) : code, said };
}
