/**
 * Hands the style and the fonts to Astro: the module `virtual:leeseditie/style` for the layout, the font
 * files for the folder `fonts/` of the site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { buildStyle, FONT_FOLDER, type Style } from '#styles/sheet.build.ts';

const MODULE = 'virtual:leeseditie/style';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** @param options.base base path, with a slash at both ends. */
export function styles(options: { readonly base: string }): AstroIntegration {
	let root = '';
	let assets = '';
	const build = (): Promise<Style> => buildStyle({ root, base: options.base });
	return {
		name: 'leeseditie-styles',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				root = fileURLToPath(config.root);
				updateConfig({ vite: { plugins: [styleModule(build, `${options.base}${FONT_FOLDER}/`)] } });
			},
			'astro:config:done': ({ config }) => {
				assets = config.build.assets;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { fonts, sheets } = await build();
				const folder = join(fileURLToPath(dir), FONT_FOLDER);
				mkdirSync(folder, { recursive: true });
				for (const font of fonts) writeFileSync(join(folder, font.name), font.bytes);
				for (const { css, file } of Object.values(sheets))
					if (file) writeFileSync(join(fileURLToPath(dir), assets, file), css);
				const sizes = fonts.map((font) => `${font.name} ${(font.bytes.length / 1000).toFixed(1)} kB`);
				const styles = Object.entries(sheets).map(
					([kind, { css }]) => `${kind} ${(css.length / 1000).toFixed(1)} kB`,
				);
				logger.info(`style: ${styles.join(', ')}; fonts: ${sizes.join(', ')}`);
			},
		},
	};
}

/** @param fonts address of the folder of fonts, while developing. */
function styleModule(build: () => Promise<Style>, fonts: string): Plugin {
	const resolved = `\0${MODULE}`;
	return {
		name: MODULE,
		resolveId: (id: string) => (id === MODULE ? resolved : undefined),
		async load(id: string) {
			if (id !== resolved) return undefined;
			const { sheets, preload } = await build();
			return Object.entries({ sheets, preload })
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
				.join('\n');
		},
		configureServer(server) {
			server.watcher.on('change', (path) => {
				if (!path.endsWith('.css')) return;
				server.restart();
			});
			server.middlewares.use(async (request, response, next) => {
				if (!request.url?.startsWith(fonts)) return next();
				const font = (await build()).fonts.find((cut) => request.url === `${fonts}${cut.name}`);
				if (!font) return next();
				response.setHeader('content-type', 'font/woff2');
				response.end(font.bytes);
			});
		},
	};
}
