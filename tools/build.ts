/**
 * `npm run build [-- --out FOLDER]`: content/ is what the seeds give, the site is made from it in `dist/`,
 * what was made keeps the rules of `src/checks`, and is packed for hosts. `BASE_PATH` and `SITE` tell where it
 * will be published; `PDF=off` leaves out the PDFs, which need a browser. `--unchecked` makes the site only, for
 * who runs the other steps apart.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from './browser/find.ts';

const { values } = parseArgs({
	options: { out: { type: 'string', default: 'dist' }, unchecked: { type: 'boolean', default: false } },
});

type Step = readonly [program: string, ...options: string[]];

// What Astro keeps of an earlier build does not know that a plugin or a style changed.
const make: Step = ['astro', 'build', '--force', '--outDir', values.out];

/** In order; each stops the build when it fails, after its own message. */
const steps: readonly Step[] = values.unchecked
	? [make]
	: [
			['node', 'tools/reconstruct.ts', '--check'],
			make,
			['node', 'tools/check.ts', '--dist', values.out],
			['node', 'tools/precompress.ts', '--dist', values.out],
		];

/** PDFs are made where a browser is at hand; where none is, all else is. */
async function pdf(): Promise<string> {
	const { PDF } = process.env;
	if (PDF !== undefined || values.unchecked) return PDF ?? 'off';
	return findBrowser().then(
		({ path }) => {
			console.log(`PDFs are printed by ${path}. To leave them out: PDF=off npm run build`);
			return 'on';
		},
		(error: Error) => {
			console.log(`Without PDFs: ${error.message.replace(/npm test$/, 'npm run build')}`);
			return 'off';
		},
	);
}

const variables = {
	// What packs works on every core; it is read before a program begins.
	UV_THREADPOOL_SIZE: String(availableParallelism()),
	...process.env,
	PDF: await pdf(),
	ASTRO_TELEMETRY_DISABLED: '1',
};
for (const step of steps) {
	const [program, ...options] = step;
	if (step === make) rmSync(values.out, { recursive: true, force: true });
	const { status } = spawnSync(program, options, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: variables,
		shell: process.platform === 'win32',
	});
	if (status === 0) continue;
	console.error(`\nThe site was not built: “${step.join(' ')}” failed; its message stands above.`);
	process.exit(status ?? 1);
}
