/** `npm run build`: the site in `dist/`, from content/ as committed. Arguments go to `astro build`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

// What Astro keeps of an earlier build does not know that a plugin or a style changed.
rmSync('dist', { recursive: true, force: true });

const { status } = spawnSync('astro', ['build', '--force', ...process.argv.slice(2)], {
	stdio: 'inherit',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
