/**
 * The last step of a build: the list of what a browser stores, and the worker that stores it. Place it last.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFarewell, writeOffline } from './write.build.ts';

/**
 * @param enabled whether readers' browsers store the site; when not, a worker that is there already is taken
 * away.
 */
export function offline({ enabled }: { readonly enabled: boolean }): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				if (!enabled) {
					await writeFarewell(dist);
					logger.info('off: sw.js takes away the worker and the copies of earlier builds');
					return;
				}
				const { version, files, bytes } = await writeOffline(dist);
				logger.info(`version ${version}: ${files} files, ${Math.ceil(bytes / 1000)} kB to store`);
			},
		},
	};
}
