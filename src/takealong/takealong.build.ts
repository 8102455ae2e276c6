/**
 * Makes the files that readers take along, as an Astro integration: place it after all that writes pages, for
 * the zip holds them, and before what lists the files of the site.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionPath, markdownPath, OFFLINE_PATH } from '#edition/addresses.ts';
import type { SiteConfig } from '#edition/yaml/site.ts';
import type { Messages } from '#i18n/languages.ts';
import type { Cover } from '#takealong/cover.ts';
import { type TakenEdition, versionOf } from '#takealong/edition.ts';
import { FOLDER, filePath, SUMS, savedName, siteName, siteVersion, sizeMark } from '#takealong/formats.ts';
import { EDITION_MAKERS, type Workshop } from '#takealong/makers.build.ts';
import type { OneFileParts } from '#takealong/one-file/one-file.build.ts';
import type { Print } from '#takealong/pdf/pdf.build.ts';
import type { Policy } from '#takealong/portable-page.ts';
import { takenEditions } from '#takealong/read.build.ts';
import { siteZip } from '#takealong/site-zip.build.ts';

/** What this room does not know itself. */
export interface TakeAlongOptions {
	readonly site: SiteConfig;
	readonly messages: Messages;
	/** Draws a cover, a PNG. */
	readonly draw: (cover: Cover) => Promise<Uint8Array>;
	/** A name that is the same for ever: `urn:uuid:…`. */
	readonly name: (...of: readonly string[]) => string;
	readonly policy: Policy;
	/** What the file that holds a whole edition is made of. @param root the project's folder. */
	readonly oneFile: (root: string) => Omit<OneFileParts, 'base'>;
	/** Prints; absent where no PDF is made. */
	readonly print?: Print;
}

export function takeAlong(options: TakeAlongOptions): AstroIntegration {
	let root = '';
	let base = '/';
	let origin: string | undefined;
	return {
		name: 'leeseditie:takealong',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				origin = config.site;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const address = (path: string): string => new URL(base + path, origin).href;
				const { site, messages } = options;
				const editions = takenEditions(root, { site, messages, ...(origin ? { address } : {}) });
				const parts = { ...options.oneFile(root), base };
				const printer = options.print ? { print: options.print } : {};
				const workshop = { root, dist, draw: options.draw, name: options.name, parts, ...printer };
				const files = await filesOf(editions, workshop);
				const name = siteName(
					editions.map(({ slug }) => slug),
					site.name,
				);
				const folder = savedName(name, siteVersion(editions.map(versionOf)));
				files.set(
					filePath(name, 'zip'),
					await siteZip({ dist, base, policy: options.policy, messages, folder }),
				);
				write(dist, files);
				for (const page of offering(editions)) fillSizes(dist, page, files, messages);
				const sizes = [...files].map(([path, bytes]) => `${path} ${Math.ceil(bytes.length / 1000)} kB`);
				logger.info(sizes.join(', '));
			},
		},
	};
}

/** Pages that offer files. */
const offering = (editions: readonly TakenEdition[]): readonly string[] => [
	OFFLINE_PATH,
	...editions.map(({ slug }) => editionPath(slug)),
];

async function filesOf(
	editions: readonly TakenEdition[],
	workshop: Workshop,
): Promise<Map<string, Uint8Array>> {
	const files = new Map<string, Uint8Array>();
	for (const edition of editions)
		for (const { format, make } of EDITION_MAKERS) {
			const bytes = await make(edition, workshop);
			if (bytes) files.set(filePath(edition.slug, format), bytes);
		}
	return files;
}

function write(dist: string, files: ReadonlyMap<string, Uint8Array>): void {
	mkdirSync(join(dist, FOLDER), { recursive: true });
	const sums = [...files].map(([path, bytes]) => {
		writeFileSync(join(dist, path), bytes);
		return `${createHash('sha256').update(bytes).digest('hex')}  ${path.slice(FOLDER.length)}\n`;
	});
	writeFileSync(join(dist, FOLDER, SUMS), sums.sort().join(''));
}

/** Puts the sizes where a page, and its Markdown, left room for them. */
function fillSizes(
	dist: string,
	page: string,
	files: ReadonlyMap<string, Uint8Array>,
	{ offlinePage }: Messages,
): void {
	for (const file of [`${page}index.html`, markdownPath(page)].map((name) => join(dist, name))) {
		if (!existsSync(file)) continue;
		let text = readFileSync(file, 'utf8');
		for (const [path, bytes] of files) text = text.replaceAll(sizeMark(path), offlinePage.size(bytes.length));
		writeFileSync(file, text);
	}
}
