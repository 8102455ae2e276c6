/** The whole edition as one HTML file, which opens from a disk and fetches nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { strToU8 } from 'fflate';
import { abbreviationsPath, accountPath, chapterPath, editionPath, seedPath } from '#edition/addresses.ts';
import { type TakenEdition, versionWords } from '#takealong/edition.ts';
import { toText } from '#takealong/one-file/blocks.ts';
import type { BuiltPages, FileFacts } from '#takealong/one-file/built-pages.ts';
import { type Begin, BLOCKS, type Carrying, type Later } from '#takealong/one-file/carried.ts';
import { fileText } from '#takealong/one-file/document.ts';
import { escaped } from '#takealong/one-file/elements.ts';

/** Its types are its source, written under looser rules than ours. */
const { compress } = createRequire(import.meta.url)('lzma1') as {
	/** @param mode 1 is the quickest; beyond 7 a file is a half per cent smaller, in half as much time again. */
	readonly compress: (bytes: Uint8Array, mode: 1 | 7) => Uint8Array;
};

/** What other rooms give to it. */
export interface OneFileParts {
	/** Base path of the site, with a slash at both ends. */
	readonly base: string;
	/** Whether it is made for tests, which do not weigh it: packed quickly, and larger. */
	readonly isQuick: boolean;
	readonly carry: (edition: TakenEdition, dist: string) => Promise<Carrying>;
	/** The style sheet, its fonts in it, cut to these characters, and to those of titles. */
	readonly style: (characters: string, titles: string) => Promise<string>;
	/** The policy, given its scripts and its style. */
	readonly policy: (scripts: readonly string[], style: string) => string;
}

/** Where a site has no address: no such host can be. */
const NO_SITE = 'https://geen-adres.invalid/';

/** Beyond so many characters LZMA takes longer than its smaller size is worth. */
const MOST_FOR_LZMA = 12_000_000;

export async function oneFile(edition: TakenEdition, dist: string, parts: OneFileParts): Promise<Uint8Array> {
	const facts = factsOf(edition, dist, parts.base);
	const { outline, body } = fileText(pagesOf(edition, dist), facts);
	const carrying = await parts.carry(edition, dist);
	const begin: Begin = { script: carrying.begin, outline };
	const { isQuick } = parts;
	const { script, check, files } = carrying;
	const later: Later = { script, check, files };
	const first = await firstScript();
	const style = await parts.style(charactersOf(body, JSON.stringify(files)), charactersOf(...titlesIn(body)));
	const laterText = JSON.stringify(later);
	const blocks = [
		block(BLOCKS.begin, gzipped(begin)),
		block(BLOCKS.later, compress(strToU8(laterText), isQuick || laterText.length > MOST_FOR_LZMA ? 1 : 7)),
	];
	const policy = parts.policy([first, begin.script, script], style);
	return strToU8(
		[
			`<!doctype html>\n<html ${attributesOf(edition, facts)}>\n<head>${headOf(edition, facts, policy)}<style>${style}</style></head>`,
			`\n<body>${body}\n${blocks.join('\n')}\n<script>${first}</script></body></html>\n`,
		].join(''),
	);
}

const block = (name: string, bytes: Uint8Array): string =>
	`<script type="text/plain" data-block="${name}">${toText(bytes)}</script>`;

/** The same on every system: the header names none. */
function gzipped(value: unknown): Uint8Array {
	const bytes = gzipSync(JSON.stringify(value), { level: 9 });
	bytes[9] = 255;
	return bytes;
}

const charactersOf = (...texts: readonly string[]): string =>
	[...new Set(texts.join(''))]
		.filter((character) => !/\p{C}/u.test(character))
		.sort()
		.join('');

/** Set in the face of titles: what the editors say behind the chapters is not. */
const titlesIn = (body: string): readonly string[] =>
	body
		.replace(/<section class="plain .*/s, '')
		.match(/<(h[1-6])\b.*?<\/\1>|<p[^>]* class="(?:pull|report)".*?<\/p>/gs) ?? [];

function factsOf(edition: TakenEdition, dist: string, path: string): FileFacts {
	const { slug, config, site, messages, address } = edition;
	return {
		edition: slug,
		title: config.title,
		lang: config.language === site.language ? undefined : config.language,
		version: versionWords(edition),
		site: site.name,
		status: messages.imprint.status(site) ?? '',
		path,
		base: address?.('') ?? NO_SITE,
		isSiteless: address === undefined,
		messages,
		picture: (address) => pictureData(dist, path, address),
	};
}

const MEDIA: Readonly<Record<string, string>> = {
	'.svg': 'image/svg+xml',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.gif': 'image/gif',
	'.avif': 'image/avif',
};

function pictureData(dist: string, path: string, address: string): string | undefined {
	const media = MEDIA[extname(address).toLowerCase()];
	const file = join(dist, decodeURIComponent(address.slice(path.length)));
	if (!address.startsWith(path) || media === undefined || !existsSync(file)) return undefined;
	return `data:${media};base64,${readFileSync(file).toString('base64')}`;
}

function pagesOf({ slug, chapters, account }: TakenEdition, dist: string): BuiltPages {
	const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');
	return {
		chapters: chapters.map(({ slug: chapter, title }) => ({
			slug: chapter,
			title,
			html: page(chapterPath(slug, chapter)),
		})),
		abbreviations: page(abbreviationsPath(slug)),
		account: page(accountPath(slug)),
		edition: page(editionPath(slug)),
		source: account.pages.map(({ folio, file, language }) => ({
			folio,
			language,
			lines: readFileSync(join(dist, seedPath(slug, folio, file)), 'utf8')
				.replace(/\r?\n$/, '')
				.split(/\r?\n/),
		})),
	};
}

function attributesOf({ site }: TakenEdition, { base, isSiteless, lang, title, status }: FileFacts): string {
	const attributes: Readonly<Record<string, string | undefined>> = {
		lang: site.language,
		'data-base': base,
		'data-siteless': isSiteless ? '' : undefined,
		'data-text-language': lang,
		'data-left': site.name,
		'data-right': title,
		'data-imprint': status === '' ? undefined : status,
	};
	return Object.entries(attributes)
		.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(value)}"`]))
		.join(' ');
}

function headOf({ config }: TakenEdition, { title, site, messages }: FileFacts, policy: string): string {
	const meta = (name: string, content: string): string =>
		`<meta name="${name}" content="${escaped(content)}">`;
	return [
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
		meta('viewport', 'width=device-width, initial-scale=1'),
		`<title>${escaped(`${title} · ${site}`)}</title>`,
		meta('description', messages.oneFile.what),
		...(config.bibliography.author ? [meta('author', config.bibliography.author.value)] : []),
		`<meta property="og:site_name" content="${escaped(site)}">`,
	].join('');
}

async function firstScript(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL('begin.client.ts', import.meta.url))],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		charset: 'utf8',
	});
	return (outputFiles[0]?.text ?? '').trim();
}
