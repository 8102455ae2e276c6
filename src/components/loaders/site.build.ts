/**
 * What the publisher tells of the site, from `seeds/site.yaml`, as the module `virtual:leeseditie/site`, and
 * the words of its language. It is read before anything is built, so that a slip of the pen is told at once.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refusal } from '#components/library/refusal.ts';
import { type SiteConfig, UNTOLD_SITE } from '#edition/yaml/site.ts';
import { parseSite, SITE_FILE } from '#edition/yaml/site-parse.ts';
import { messagesByGroup } from '#i18n/by-group.build.ts';
import { LANGUAGES } from '#i18n/languages.ts';

const MODULE = 'virtual:leeseditie/site';
const RESOLVED = `\0${MODULE}`;

export function siteFacts(site: SiteConfig): AstroIntegration {
	return {
		name: 'leeseditie:site',
		hooks: {
			'astro:config:setup': ({ config, updateConfig, addWatchFile }) => {
				addWatchFile(new URL(SITE_FILE, config.root));
				const plugin = {
					name: MODULE,
					resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
					load: (id: string) =>
						id === RESOLVED ? `export const site = ${JSON.stringify(site)};` : undefined,
				};
				const messages = messagesByGroup(fileURLToPath(new URL(`src/i18n/${site.language}.ts`, config.root)));
				updateConfig({ vite: { plugins: [plugin, messages] } });
			},
		},
	};
}

/** @param root the project's folder. */
export function toldSite(root: URL): SiteConfig {
	const file = new URL(SITE_FILE, root);
	if (!existsSync(file)) return UNTOLD_SITE;
	const { site, diagnostics } = parseSite(readFileSync(file, 'utf8'), Object.keys(LANGUAGES));
	if (!site) throw refusal(diagnostics);
	return site;
}
