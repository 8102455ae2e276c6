import { spawn } from 'node:child_process';
import { inLane } from './lanes.ts';
import { secondsOfEnded } from './processor.ts';
import { one, type Tally } from './tally.ts';

type Variables = Readonly<Record<string, string>>;

/** Where a check writes what it has to say. */
export type Say = (text: string) => void;

/**
 * Runs one command of the project when a lane is free, says what it printed when it is over, and counts it as
 * one check.
 * @param line Name of a program in node_modules/.bin or on PATH, then its arguments.
 * @param env Variables on top of those at hand.
 */
export async function command(say: Say, line: readonly string[], env: Variables = {}): Promise<Tally> {
	return ofOne(await inLane(() => run(say, line, env)));
}

/** Runs a command that others wait for, ahead of what waits for a lane. */
export async function awaited(say: Say, line: readonly string[], env: Variables = {}): Promise<Tally> {
	return ofOne(await inLane(() => run(say, line, env), true));
}

const ofOne = ({ code, said, name, seconds, processor }: Ended): Tally =>
	one(code === 0, { name, seconds }, processor, said);

/**
 * Runs a command that counts its own checks and ends with `N passed, N failed`. One that ends without a
 * count, or whose exit code says otherwise than its count, is one failure more.
 */
export async function counted(say: Say, line: readonly string[], env: Variables = {}): Promise<Tally> {
	const ended = await inLane(() => run(say, line, env));
	const { code, said } = ended;
	const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [];
	const tally = { ...ofOne(ended), passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
	const honest = passed !== undefined && (code === 0) === (tally.failed === 0);
	return honest ? tally : { ...tally, failed: tally.failed + 1 };
}

/** Minutes one command may take, by itself: a build of all pages needs half a minute on two quiet cores. */
const PATIENCE = 15;

interface Ended {
	readonly code: number | null;
	readonly said: string;
	/** As it would be typed. */
	readonly name: string;
	readonly seconds: number;
	/** Seconds of processor, of what it started too. */
	readonly processor: number;
}

async function run(say: Say, line: readonly string[], env: Variables): Promise<Ended> {
	const begun = performance.now();
	const { code, said, processor } = await ended(line, env);
	const name = [...Object.entries(env).map(([key, value]) => `${key}=${value}`), ...line].join(' ');
	// As one piece: commands run side by side.
	say(`$ ${name} # ${processor.toFixed(1)} s of processor\n${said}`);
	return { code, said, name, seconds: (performance.now() - begun) / 1000, processor };
}

async function ended(
	line: readonly string[],
	env: Variables,
): Promise<Pick<Ended, 'code' | 'said' | 'processor'>> {
	const [program = 'node', ...options] = line;
	const child = spawn(program, options, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		shell: process.platform === 'win32',
		timeout: PATIENCE * 60_000,
		killSignal: 'SIGKILL',
	});
	let said = '';
	let processor = 0;
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (part: string) => {
			said += part;
		});
	}
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
		child.on('exit', (_code, signal) => {
			processor = secondsOfEnded();
			if (signal === null) return;
			said += `\nEnded by ${signal}; a command may take ${PATIENCE} minutes.\n`;
			// What it started may hold its output open.
			child.stdout.destroy();
			child.stderr.destroy();
		});
	});
	return { code, said, processor };
}
