/** The scripts of the file, made of those of the site by the bundler that makes its workers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { LanguageTable } from '#layout/language/language.ts';

/** What reaches for the network on the site, and what stands in its place. */
const INSTEAD: Readonly<Record<string, string>> = {
	'#proof/worker/start-worker.client.ts': 'start-worker.client.ts',
	'#proof/worker/fetch-page.client.ts': 'fetch-page.client.ts',
	'#search/field/pagefind.client.ts': 'without-pagefind.client.ts',
};

const require = createRequire(import.meta.url);

export interface ScriptOptions {
	/** The project's folder. */
	readonly root: string;
	/** Of the site. */
	readonly language: string;
}

interface FileScripts {
	readonly begin: string;
	readonly script: string;
}

let made: Promise<FileScripts> | undefined;

/**
 * The first script of the page, and the one with what it asks for by `import()`: the same for all editions of a site.
 */
export function fileScripts(options: ScriptOptions): Promise<FileScripts> {
	made ??= bundled(options);
	return made;
}

async function bundled(options: ScriptOptions): Promise<FileScripts> {
	const { root } = options;
	const asked = new Map<string, string>();
	const site = [insteadOf(root), unpacking, styleTexts(root)];
	const entry = { path: join(root, 'src/components/one-file/file.client.ts') };
	const begin = await bundle(options, entry, 'stored.client.ts', [later(root, asked), ...site]);
	const modules = [...asked].sort().map(([name, path], at) => ({ name, path, as: `module${at}` }));
	const code = [
		...modules.map(({ path, as }) => `import * as ${as} from ${JSON.stringify(path)};`),
		`window.leeseditie.modules = { ${modules.map(({ name, as }) => `${JSON.stringify(name)}: ${as}`).join(', ')} };`,
	];
	return { begin, script: await bundle(options, { code: code.join('\n') }, 'stored.client.ts', site) };
}

/**
 * The worker of *Controleer zelf*, with no more than this edition needs.
 * @param tables of languages, by code.
 * @param hasBoxes whether any of its pages has boxes.
 */
export const checkScript = (
	options: ScriptOptions,
	tables: ReadonlyMap<string, LanguageTable>,
	hasBoxes: boolean,
): Promise<string> =>
	bundle(
		options,
		{ path: join(options.root, 'src/proof/worker/proof.worker.ts') },
		'worker-fetch.client.ts',
		[onlyAsked(tables), lean, ...(hasBoxes ? [] : [withoutBoxes])],
	);

async function bundle(
	{ root, language }: ScriptOptions,
	entry: { readonly path: string } | { readonly code: string },
	fetching: string,
	plugins: Plugin[],
): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: root,
		...('path' in entry
			? { entryPoints: [entry.path] }
			: { stdin: { contents: entry.code, resolveDir: join(root, 'src'), loader: 'ts' } }),
		inject: [join(root, 'src/components/one-file', fetching)],
		plugins: [messagesIn(root, language), ...plugins],
		// The base is told by the file itself.
		define: { 'import.meta.env.BASE_URL': '"/"' },
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		charset: 'utf8',
		legalComments: 'none',
	});
	return (outputFiles[0]?.text ?? '').trim();
}

/** What is imported when it is needed comes from the later script. @param asked gains its files, by name. */
const later = (root: string, asked: Map<string, string>): Plugin => ({
	name: 'later',
	setup: ({ onResolve, onLoad }) => {
		onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
			if (kind !== 'dynamic-import') return undefined;
			const file = path.startsWith('#') ? join(root, 'src', path.slice(1)) : join(resolveDir, path);
			const name = file.slice(join(root, 'src/').length);
			asked.set(name, file);
			return { path: name, namespace: 'later' };
		});
		onLoad({ filter: /./, namespace: 'later' }, ({ path }) => ({
			resolveDir: root,
			contents: `const { laterModule } = require('#components/one-file/carried.client.ts');
module.exports = laterModule(${JSON.stringify(path)});`,
		}));
	},
});

const messagesIn = (root: string, language: string): Plugin => ({
	name: 'messages',
	setup: ({ onResolve }) => {
		onResolve({ filter: /^#i18n\/messages\.ts$/ }, () => ({ path: join(root, `src/i18n/${language}.ts`) }));
	},
});

const insteadOf = (root: string): Plugin => ({
	name: 'instead',
	setup: ({ onResolve }) => {
		onResolve({ filter: /\.client\.ts$/ }, ({ path, resolveDir }) => {
			const asked = path.startsWith('./')
				? `#${join(resolveDir, path).slice(join(root, 'src/').length)}`
				: path;
			const file = INSTEAD[asked];
			return file === undefined ? undefined : { path: join(root, 'src/components/one-file', file) };
		});
	},
});

/** Half of the library: what packs stays here. */
const unpacking: Plugin = {
	name: 'unpacking',
	setup: ({ onResolve }) => {
		onResolve({ filter: /^lzma1\/lib\// }, ({ path }) => ({
			path: join(dirname(require.resolve('lzma1')), basename(path)),
		}));
	},
};

/** Style sheets that come with a script. */
const styleTexts = (root: string): Plugin => ({
	name: 'styles',
	setup: ({ onResolve, onLoad }) => {
		onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({
			path: join(root, 'src', path.slice(1).replace('?inline', '')),
			namespace: 'style',
		}));
		onLoad({ filter: /./, namespace: 'style' }, async ({ path }) => {
			const { outputFiles } = await build({ entryPoints: [path], minify: true, write: false });
			return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
		});
	},
});

const onlyAsked = (tables: ReadonlyMap<string, LanguageTable>): Plugin => ({
	name: 'tables',
	setup: ({ onLoad }) => {
		onLoad({ filter: /\/language\/data\/[a-z][a-z]\.json$/ }, ({ path }) => ({
			contents: JSON.stringify(tables.get(path.slice(-7, -5))),
			loader: 'json',
		}));
	},
});

/** What the check never comes to: it prints no schema. */
const UNUSED = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-(?:processors|generator))\.js$/;

/** Named characters (`&eacute;`) are looked up in Markdown that was written by hand, and ours is not. */
const lean: Plugin = {
	name: 'lean',
	setup: ({ onResolve, onLoad }) => {
		onResolve({ filter: /^decode-named-character-reference$/ }, ({ path }) => ({ path, namespace: 'none' }));
		onLoad({ filter: /./, namespace: 'none' }, () => ({
			contents: 'export const decodeNamedCharacterReference = () => false;',
		}));
		onLoad({ filter: UNUSED }, ({ path }) => ({
			contents: namesIn(readFileSync(path, 'utf8')).map(nothing).join('\n'),
		}));
	},
};

const nothing = (name: string): string => `export const ${name} = () => () => {};`;

/** What a module exports. */
function namesIn(code: string): readonly string[] {
	const declared = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(
		([, name]) => name ?? '',
	);
	const listed = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
	return [...declared, ...listed.map((name) => name.trim().replace(/^.* as /, ''))].filter((name) =>
		/^\w+$/.test(name),
	);
}

const withoutBoxes: Plugin = {
	name: 'without-boxes',
	setup: ({ onLoad }) => {
		const none = (name: string) => ({
			contents: `export const ${name} = () => { throw new Error('No boxes.'); };`,
		});
		onLoad({ filter: /\/layout\/from-boxes\/read\.ts$/ }, () => none('fromBoxes'));
		onLoad({ filter: /\/layout\/from-boxes\/report\/learn\.ts$/ }, () => none('learnReport'));
	},
};
