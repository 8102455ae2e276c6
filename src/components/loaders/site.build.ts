/**
 * What the publisher tells of the site, from `seeds/site.yaml`, as the module `virtual:leeseditie/site`. It is read before anything is built,
 * so that a slip of the pen is told at once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refusal } from '#components/refusal.ts';
import { UNTOLD_SITE } from '#edition/site.ts';
import { parseSite, SITE_FILE } from '#edition/site-parse.ts';

const MODULE = 'virtual:leeseditie/site';
const RESOLVED = `\0${MODULE}`;

export function siteFacts(): AstroIntegration {
	return {
		name: 'leeseditie:site',
		hooks: {
			'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
				const file = new URL(SITE_FILE, config.root);
				addWatchFile(file);
				const told = read(fileURLToPath(file));
				const plugin = {
					name: MODULE,
					resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
					load: (id: string) =>
						id === RESOLVED ? `export const site = ${JSON.stringify(told)};` : undefined,
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

function read(file: string) {
	if (!existsSync(file)) return UNTOLD_SITE;
	const { site: told, diagnostics } = parseSite(readFileSync(file, 'utf8'));
	if (!told) throw refusal(diagnostics);
	return told;
}
