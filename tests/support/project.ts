/** A copy of the project whose seeds a test may change, to build what an editor would. */
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const COPIED = [
	'src',
	'public',
	'tools',
	'seeds',
	'content',
	'package.json',
	'package-lock.json',
	'astro.config.mjs',
	'tsconfig.json',
];

/** Copies it into a folder, over an earlier copy; a site that was built there stays. */
export function copyProject(folder: string): void {
	for (const name of COPIED) {
		rmSync(join(folder, name), { recursive: true, force: true });
		cpSync(name, join(folder, name), { recursive: true });
	}
	rmSync(join(folder, 'node_modules'), { force: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}
