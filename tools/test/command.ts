import { spawn } from 'node:child_process';
import type { Tally } from './tally.ts';

type Variables = Readonly<Record<string, string>>;

/**
 * Runs one command of the project, shows what it printed when it is over, and counts it as one check.
 * @param line Name of a program in node_modules/.bin or on PATH, then its arguments.
 * @param env Variables on top of those at hand.
 */
export async function command(line: readonly string[], env: Variables = {}): Promise<Tally> {
	const { code } = await run(line, env);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs a command that counts its own checks and ends with `N passed, N failed`. One that ends without a count, or
 * whose exit code says otherwise than its count, is one failure more.
 */
export async function counted(line: readonly string[], env: Variables = {}): Promise<Tally> {
	const { code, said } = await run(line, env);
	const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [];
	const tally = { passed: Number(passed ?? 0), failed: Number(failed ?? 0) };
	const honest = passed !== undefined && (code === 0) === (tally.failed === 0);
	return honest ? tally : { ...tally, failed: tally.failed + 1 };
}

/** Milliseconds one command may take; a build of all pages needs about two minutes on two busy cores. */
const patience = 15 * 60_000;

async function run(line: readonly string[], env: Variables): Promise<{ code: number | null; said: string }> {
	const [program = 'node', ...options] = line;
	const child = spawn(program, options, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		shell: process.platform === 'win32',
		timeout: patience,
		killSignal: 'SIGKILL',
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (part: string) => {
			said += part;
		});
	}
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
		child.on('exit', (_code, signal) => {
			if (signal === null) return;
			said += `\nEnded by ${signal}; a command may take ${patience / 60_000} minutes.\n`;
			// What it started may hold its output open.
			child.stdout.destroy();
			child.stderr.destroy();
		});
	});
	// As one piece: commands run side by side.
	const asked = [...Object.entries(env).map(([name, value]) => `${name}=${value}`), ...line].join(' ');
	process.stdout.write(`$ ${asked}\n${said}`);
	return { code, said };
}
