/**
 * `npm run build [-- --out FOLDER]`: the site in `dist/`, from content/ as committed. `BASE_PATH` and `SITE` tell where
 * it will be published.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });

/** The steps in order; each stops the build when it fails, after its own message. */
const steps: readonly (readonly [program: string, ...options: string[]])[] = [
	// Nothing is built of content/ that the seeds do not give.
	['node', 'tools/reconstruct.ts', '--check'],
	// What Astro keeps of an earlier build does not know that a plugin or a style changed.
	['astro', 'build', '--force', '--outDir', values.out],
];

rmSync(values.out, { recursive: true, force: true });
for (const [program, ...options] of steps) {
	const { status } = spawnSync(program, options, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
		shell: process.platform === 'win32',
	});
	if (status === 0) continue;
	console.error(
		`\nThe site was not built: “${[program, ...options].join(' ')}” failed; its message stands above.`,
	);
	process.exit(status ?? 1);
}
