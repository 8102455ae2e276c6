/**
 * Keeps the contract on a built site: stops the build when a published address would vanish, and writes what
 * the old ones need. Place it after all that writes pages for readers, and before what holds pages against
 * the policy and lists them.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostics } from '#diagnostics/print.ts';
import type { Account } from '#edition/account/account.ts';
import type { Messages } from '#i18n/languages.ts';
import { accountsAmong, namedBlocks } from '#sharing/permalinks/account-blocks.ts';
import { CONTRACT_FILE, readContract } from '#sharing/permalinks/address-list.ts';
import { addressOf, type Target } from '#sharing/permalinks/aliases.ts';
import { builtAddresses, fileOf, keptAddress } from '#sharing/permalinks/built-addresses.ts';
import { comparePlaces } from '#sharing/permalinks/compare-places.ts';
import { faults } from '#sharing/permalinks/faults.ts';
import { type Kept, keep, placeFinder } from '#sharing/permalinks/keep.ts';
import { movedPage } from '#sharing/permalinks/moved-page.ts';
import { withOldIds } from '#sharing/permalinks/old-ids.ts';
import { askOtherWords } from '#sharing/permalinks/other-words.ts';
import { PLACES_FILE, readPlaces } from '#sharing/permalinks/places.ts';
import { projectAliases, textAt } from '#sharing/permalinks/project-aliases.build.ts';

/** An old address and where it leads, both absolute paths with the base in front. */
export type Redirect = readonly [from: string, to: string];

/**
 * @param printRedirects the redirects as the file that hosts read.
 * @param say what is told where something was.
 */
export function addresses(
	printRedirects: (redirects: readonly Redirect[]) => string,
	say: Messages['moved'],
): AstroIntegration {
	let root = '';
	let base = '/';
	let site: string | undefined;
	let assets = '_astro';
	return {
		name: 'leeseditie:addresses',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				site = config.site;
				assets = config.build.assets;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const read = (file: string) => readFileSync(join(dist, file), 'utf8');
				const contract = readContract(textAt(join(root, CONTRACT_FILE)));
				const named = readPlaces(textAt(join(root, PLACES_FILE)));
				const { aliases, editions, diagnostics } = projectAliases(root);
				stopFor([...contract.diagnostics, ...named.diagnostics, ...diagnostics]);

				const files = filesIn(dist);
				const built = builtAddresses(files, read);
				// An address of a kind that was kept once and is no more, as that of OpenSearch, may be absent.
				const held = new Map(
					[...contract.addresses].filter(([address]) => keptAddress(fileOf(address)) !== undefined),
				);
				const kept = keep(held, built, aliases);
				const now = namedBlocks(accountsAmong(files).map((file) => JSON.parse(read(file)) as Account));
				const find = placeFinder(built, aliases);
				const { others } = comparePlaces({ contract: named.places, now, aliases, find });
				stopFor([
					...faults(kept, { addresses: built, lines: contract.lines, editions }),
					...askOtherWords(others, named.lines),
				]);

				const link = (target: Target) => base + addressOf(target);
				writeOldIds({ dist, kept, link, say });
				if (kept.moved.size > 0)
					await writeMoved({ dist, kept, link, say, base, assets, ...(site ? { site } : {}) });
				for (const [old, now] of kept.copies) {
					mkdirSync(dirname(join(dist, old)), { recursive: true });
					copyFileSync(join(dist, now), join(dist, old));
				}
				const redirects = redirectsOf(kept, link);
				if (redirects.length > 0) writeFileSync(join(dist, '_redirects'), printRedirects(redirects));
				const fresh = [...built].filter(([address]) => !contract.addresses.has(address)).length;
				logger.info(
					`${contract.addresses.size} published addresses kept, ${redirects.length} of them by a redirect` +
						(fresh > 0 ? `; ${fresh} are new: before they are published, npm run addresses` : ''),
				);
			},
		},
	};
}

/** Old pages and files, sorted. */
function redirectsOf({ moved, copies }: Kept, link: (target: Target) => string): readonly Redirect[] {
	const pages = [...moved].map(([old, { to }]): Redirect => [link({ page: old }), link(to)]);
	const files = [...copies].map(([old, now]): Redirect => [link({ page: old }), link({ page: now })]);
	return [...pages, ...files].sort(([one], [other]) => (one < other ? -1 : 1));
}

interface Writing {
	readonly dist: string;
	readonly kept: Kept;
	readonly link: (target: Target) => string;
	readonly say: Messages['moved'];
}

function writeOldIds({ dist, kept, link, say }: Writing): void {
	for (const [page, { here, elsewhere, reused }] of kept.ids) {
		const file = join(dist, fileOf(page));
		const far = new Map(
			[...elsewhere].map(([id, to]) => [id, { link: link(to), title: titleOf(dist, to.page) }] as const),
		);
		const before = new Map(
			[...reused].map(
				([id, { was, to }]) =>
					[
						id,
						{ was, link: link(to), title: to.id === undefined ? titleOf(dist, to.page) : say.place(to.id) },
					] as const,
			),
		);
		writeFileSync(
			file,
			withOldIds(readFileSync(file, 'utf8'), { here, elsewhere: far, reused: before }, say),
		);
	}
}

interface MovedWriting extends Writing {
	readonly base: string;
	readonly assets: string;
	readonly site?: string;
}

async function writeMoved({ dist, kept, link, say, base, assets, site }: MovedWriting): Promise<void> {
	const code = await bundled('moved.client.ts');
	const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
	const script = `${assets}/moved.${digest}.js`;
	mkdirSync(join(dist, assets), { recursive: true });
	writeFileSync(join(dist, script), code);
	// The 404 page already asks robots to pass it over and belongs to no edition.
	const frame = readFileSync(join(dist, '404.html'), 'utf8');
	for (const [old, { to, ids }] of kept.moved) {
		const file = join(dist, fileOf(old));
		mkdirSync(dirname(file), { recursive: true });
		const facts = {
			old,
			link: link(to),
			title: titleOf(dist, to.page),
			...(site ? { canonical: new URL(link({ page: to.page }), site).href } : {}),
			ids: [...ids].map(([id, target]) => [id, link(target)] as const),
			script: base + script,
		};
		writeFileSync(file, movedPage(frame, facts, say));
	}
}

/** The title of a built page without the name of the site; of a file, its address. */
function titleOf(dist: string, page: string): string {
	const title = /<title>([^<]*)<\/title>/.exec(textAt(join(dist, fileOf(page))))?.[1];
	const own = title?.replace(/ · [^·]*$/, '') ?? page;
	return own
		.replaceAll('&#x26;', '&')
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'");
}

const filesIn = (dist: string): readonly string[] =>
	globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length).split(sep).join('/'))
		.sort();

function stopFor(diagnostics: readonly Diagnostic[]): void {
	if (diagnostics.length === 0) return;
	const error = new Error(`\n\n${printDiagnostics(diagnostics)}`);
	error.stack = error.message;
	throw error;
}

async function bundled(entry: string): Promise<string> {
	const result = await build({
		entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
		bundle: true,
		minify: true,
		write: false,
		format: 'esm',
		target: 'es2022',
		charset: 'utf8',
	});
	return result.outputFiles[0]?.text ?? '';
}
