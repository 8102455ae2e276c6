/** A command of the README, run as a reader types it. */
import { spawn } from 'node:child_process';

/** How a command is tried, and what it says when it did its work. */
export interface Trial {
	readonly name: string;
	readonly args: readonly string[];
	readonly says: RegExp;
	/** It serves until it is stopped. */
	readonly serves?: true;
}

/** @param env on top of the variables at hand. */
export async function runCommand(
	{ name, args, says, serves }: Trial,
	env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
	const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
		// A group of its own: npm does not tell what it runs that it is stopped.
		detached: serves === true,
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (part: string) => {
			said += part;
			if (serves && child.pid !== undefined && says.test(said)) process.kill(-child.pid);
		});
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	return { code, said };
}
