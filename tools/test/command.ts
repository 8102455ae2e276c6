import { spawn } from 'node:child_process';
import type { Tally } from './tally.ts';

/**
 * Runs one command of the project, shows what it prints, and counts it as one check.
 * @param command Name of a program in node_modules/.bin or on PATH, then its arguments.
 * @param env Variables on top of those at hand.
 */
export async function command(
	command: readonly string[],
	env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
	const [program = 'node', ...options] = command;
	console.log(
		`$ ${[...Object.entries(env).map(([name, value]) => `${name}=${value}`), ...command].join(' ')}`,
	);
	const child = spawn(program, options, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env },
		shell: process.platform === 'win32',
	});
	const passed = await new Promise<boolean>((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => resolve(code === 0));
	});
	return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
