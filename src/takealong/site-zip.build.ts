/** The built site as a zip. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { OFFLINE_PATH, SEARCH_PATH } from '#edition/addresses.ts';
import type { Messages } from '#i18n/languages.ts';
import { FOLDER } from '#takealong/formats.ts';
import { packed, zipDay } from '#takealong/packed.ts';
import { type Policy, portablePage, portableStyle, relativeTo, SCRIPT } from '#takealong/portable-page.ts';

/** What hosts, robots and other sites ask for, the copy in the browser, and the files of this folder. */
const LEFT_OUT =
	/^(?:sw\.js|precache\.json|_.*|CNAME|robots\.txt|llms\.txt|opensearch\.xml|sitemap[^/]*\.xml|manifest\.webmanifest)$|^offline\/.+\/|(?:^|\/)(?:\.|kaart\.png$)/;

export interface SiteZipOptions {
	/** The built site. */
	readonly dist: string;
	readonly base: string;
	readonly policy: Policy;
	readonly messages: Messages;
	/** Name of the folder that it unpacks to. */
	readonly folder: string;
}

export async function siteZip(options: SiteZipOptions): Promise<Uint8Array> {
	const { dist, base, policy, messages, folder } = options;
	const { unpacked, unpackedSearch } = messages.takeAlong;
	const said: Readonly<Record<string, { readonly sentence: string; readonly instead: boolean }>> = {
		[`${OFFLINE_PATH}index.html`]: { sentence: unpacked, instead: true },
		[`${SEARCH_PATH}index.html`]: { sentence: unpackedSearch, instead: false },
	};
	const zip: Zippable = { [`${folder}/${SCRIPT}`]: await script() };
	for (const file of filesOf(dist)) {
		const bytes = readFileSync(join(dist, file));
		zip[`${folder}/${file}`] = packed(
			file,
			portable(file, bytes, { base, policy, ...(said[file] ? { said: said[file] } : {}) }),
		);
	}
	return zipSync(zip, { level: 6, mtime: zipDay() });
}

/** In one order on every machine. */
const filesOf = (dist: string): readonly string[] =>
	globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, sep).length).split(sep).join('/'))
		.filter((file) => !file.startsWith(FOLDER) && !LEFT_OUT.test(file))
		.sort();

function portable(
	file: string,
	bytes: Uint8Array,
	options: Omit<Parameters<typeof portablePage>[1], 'file'>,
): Uint8Array {
	if (file.endsWith('.html'))
		return strToU8(portablePage(new TextDecoder().decode(bytes), { file, ...options }));
	if (!file.endsWith('.css')) return bytes;
	const relative = (address: string): string =>
		address.startsWith(options.base) ? relativeTo(file, options.base, address) : address;
	return strToU8(portableStyle(new TextDecoder().decode(bytes), relative));
}

async function script(): Promise<Uint8Array> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL('portable.client.ts', import.meta.url))],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		charset: 'utf8',
	});
	return outputFiles[0]?.contents ?? new Uint8Array();
}
