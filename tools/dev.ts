/**
 * `npm run dev`: the site while it is written; pages follow the files at once. Arguments go to `astro dev`.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('astro', ['dev', ...process.argv.slice(2)], {
	stdio: 'inherit',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
