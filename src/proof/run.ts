/**
 * The check, whole: takes what is published, makes the edition anew from the page files and edition.yaml, and compares.
 * It is handed whatever reaches out of it, so that it runs in a worker and in a test alike.
 */
import { parse } from 'yaml';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Account } from '#edition/account.ts';
import { accountFilePath, editionFilePath } from '#edition/addresses.ts';
import { parseEdition } from '#edition/parse.ts';
import type { ReadPage } from '#reconstruct/edition/assemble.ts';
import {
	type EditionSource,
	type MadeFromSeeds,
	makeFromSeeds,
	readSeedPage,
} from '#reconstruct/edition/make.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { decodeAs, sha256 } from '#reconstruct/platform.ts';
import { decodePage } from '#reconstruct/stages/decode.ts';
import { accountDifferences } from './account-differences.ts';
import type { ReadBlock } from './blocks.ts';
import type { Difference } from './difference.ts';
import { isEntry } from './entries.ts';
import { linesOf, type MadePage, madePages } from './made-pages.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { Report, Step, StepName } from './report.ts';
import { textDifferences } from './text-differences.ts';
import { valueDifferences } from './value-differences.ts';

/** What is to be checked. */
export interface Asked {
	/** Slug of the edition. */
	readonly edition: string;
	/** The page files, by name without ending, and where they are published, below the base path. */
	readonly seeds: readonly { readonly file: string; readonly path: string }[];
	/** Values that the page *Verantwoording* shows, by their path in the account: `figures.characters`. */
	readonly shown: readonly { readonly name: string; readonly text: string }[];
	/** The page *Verantwoording*, below the base path. */
	readonly shownOn: string;
	/** A page of the text that is open before the reader, below the base path. */
	readonly open?: string;
}

/** How far it is. */
export interface Progress {
	readonly step: StepName;
	readonly done: number;
	readonly of: number;
}

/** What the check needs of the world; each rejects where something cannot be had. */
export interface World {
	/** A published file, below the base path. */
	bytes(path: string): Promise<Uint8Array>;
	/** The blocks of a published page; `undefined` where it holds no text of the edition. */
	blocks(path: string, from: 'published' | 'open'): Promise<readonly ReadBlock[] | undefined>;
	progress(progress: Progress): void;
}

const STEPS: readonly StepName[] = ['sources', 'rebuild', 'account', 'pages', 'markdown', 'shown', 'open'];

/** Gathers what each step says; a step that says nothing did not run. */
class Findings {
	readonly differences: Difference[] = [];
	readonly digests: [string, string][] = [];
	private readonly steps = new Map<StepName, Step>();

	/** Ends a step with what it found. */
	end(name: StepName, count: number, found: readonly Difference[]): void {
		for (const difference of found) this.differences.push(difference);
		this.steps.set(name, { name, count, outcome: found.length > 0 ? 'different' : 'same' });
	}

	skip(name: StepName, why: NonNullable<Step['why']>): void {
		this.steps.set(name, { name, count: 0, outcome: 'not-run', why });
	}

	/** In order; `wanted` that were never reached wait for `needs`. */
	all(wanted: readonly StepName[], needs: StepName): Step[] {
		return wanted.map(
			(name) =>
				this.steps.get(name) ?? { name, count: 0, outcome: 'not-run', why: { kind: 'needs', step: needs } },
		);
	}
}

/** A file as text, or a word that it is none. */
function asText(bytes: Uint8Array): string | undefined {
	try {
		return decodeAs('utf-8', bytes);
	} catch {
		return undefined;
	}
}

/** Digests that a published account gives, whatever it holds. */
function claimedDigests(text: string | undefined): (file?: string) => string | undefined {
	let account: unknown;
	try {
		account = JSON.parse(text ?? '');
	} catch {}
	const pages: unknown = isEntry(account) ? account['pages'] : undefined;
	return (file) => {
		const holder: unknown =
			file === undefined
				? account
				: Array.isArray(pages)
					? pages.find((page) => isEntry(page) && page['file'] === file)
					: undefined;
		const digest = isEntry(holder) ? holder[file === undefined ? 'editionDigest' : 'digest'] : undefined;
		return typeof digest === 'string' ? digest : undefined;
	};
}

const unmade = (file: string, { line, reason }: Diagnostic): Difference => ({
	kind: 'unmade',
	file,
	place: line === undefined ? {} : { line },
	made: reason,
});

/** A file that could not be had. */
class Unavailable extends Error {
	readonly file: string;
	constructor(file: string) {
		super(file);
		this.file = file;
	}
}

async function get(world: World, path: string): Promise<Uint8Array> {
	try {
		return await world.bytes(path);
	} catch {
		throw new Unavailable(path);
	}
}

/** Fetches and hashes everything the edition is made of. */
async function sources(asked: Asked, world: World, findings: Findings) {
	const yamlPath = editionFilePath(asked.edition);
	const accountPath = accountFilePath(asked.edition);
	const total = asked.seeds.length + 2;
	const files: { readonly path: string; readonly bytes: Uint8Array; readonly digest: string }[] = [];
	for (const path of [yamlPath, accountPath, ...asked.seeds.map((seed) => seed.path)]) {
		world.progress({ step: 'sources', done: files.length, of: total });
		const bytes = await get(world, path);
		const digest = await sha256(bytes);
		files.push({ path, bytes, digest });
		findings.digests.push([path, digest]);
	}
	const [yaml, account, ...seeds] = files;
	const accountText = account && asText(account.bytes);
	const claimed = claimedDigests(accountText);
	const found = [yaml, ...seeds].flatMap((file, index): Difference[] => {
		const published = claimed(index === 0 ? undefined : asked.seeds[index - 1]?.file);
		if (file === undefined || published === file.digest) return [];
		return [
			{
				kind: 'digest',
				file: file.path,
				place: {},
				made: file.digest,
				...(published === undefined ? {} : { published }),
			},
		];
	});
	findings.end('sources', files.length, found);
	return { yaml, accountPath, accountText, seeds };
}

type Sources = Awaited<ReturnType<typeof sources>>;

/** Makes the edition; tells page by page how far it is. */
async function rebuild(asked: Asked, world: World, { yaml, seeds }: Sources, findings: Findings) {
	const yamlPath = editionFilePath(asked.edition);
	const faults: Difference[] = [];
	const parsed = parseEdition((yaml && asText(yaml.bytes)) ?? '\0', yamlPath);
	if (parsed.edition === undefined) {
		findings.end(
			'rebuild',
			0,
			parsed.diagnostics.map((told) => unmade(yamlPath, told)),
		);
		return undefined;
	}
	const edition: EditionSource = {
		slug: asked.edition,
		edition: parsed.edition,
		source: parsed.source,
		digest: yaml?.digest ?? '',
	};
	const pages: ReadPage[] = [];
	for (const [index, { file, path }] of asked.seeds.entries()) {
		world.progress({ step: 'rebuild', done: index, of: asked.seeds.length });
		const seed = seeds[index];
		const { text, diagnostics } = decodePage(seed?.bytes ?? new Uint8Array());
		if (text === undefined) {
			faults.push(...diagnostics.map((told) => unmade(path, told)));
			continue;
		}
		const read = readSeedPage({ file, path, text, digest: seed?.digest ?? '' }, parsed.edition, readPage);
		if ('code' in read) faults.push(unmade(path, read));
		else pages.push(read);
	}
	for (const { file } of parsed.edition.pages) {
		if (asked.seeds.some((seed) => seed.file === file)) continue;
		faults.push({ kind: 'missing', file: yamlPath, place: {}, made: `${file}.txt` });
	}
	for (const { file, path } of asked.seeds) {
		if (parsed.edition.pages.some((page) => page.file === file)) continue;
		faults.push({ kind: 'added', file: path, place: {}, published: `${file}.txt` });
	}
	const made: MadeFromSeeds =
		faults.length > 0 ? { chapters: [], diagnostics: [] } : await makeFromSeeds(edition, pages);
	const stops = made.diagnostics.filter(({ severity }) => severity !== 'note');
	findings.end('rebuild', pages.length, [
		...faults,
		...stops.map((told) => unmade(told.file ?? yamlPath, told)),
	]);
	return made.account !== undefined && stops.length === 0
		? { account: made.account, chapters: made.chapters }
		: undefined;
}

function frontmatterDifferences(file: string, published: string | undefined, made: object): Difference[] {
	let value: unknown;
	try {
		value = parse(published ?? '', { version: '1.2', schema: 'core' });
	} catch {}
	return valueDifferences(value, made).map(
		(one): Difference => ({
			kind: one.kind,
			file,
			place: { entry: one.path },
			...(one.kind === 'missing' ? {} : { published: said(one.published) }),
			...(one.kind === 'added' ? {} : { made: said(one.made) }),
		}),
	);
}

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** One page at a time: no more than one is held in memory. */
async function texts(
	name: 'pages' | 'markdown',
	pages: readonly MadePage[],
	world: World,
	findings: Findings,
): Promise<void> {
	const found: Difference[] = [];
	for (const [index, { path, blocks, frontmatter }] of pages.entries()) {
		world.progress({ step: name, done: index, of: pages.length });
		if (name === 'markdown') {
			const text = asText(await get(world, path));
			if (text === undefined) {
				found.push({ kind: 'unreadable', file: path, place: {} });
				continue;
			}
			const read = markdownBlocks(text);
			if (frontmatter) found.push(...frontmatterDifferences(path, read.frontmatter, frontmatter));
			found.push(...textDifferences(path, blocks, read.blocks));
			continue;
		}
		const read = await world.blocks(path, 'published').catch(() => {
			throw new Unavailable(path);
		});
		if (read === undefined) found.push({ kind: 'unreadable', file: path, place: {} });
		else found.push(...textDifferences(path, blocks, read));
	}
	findings.end(name, pages.length, found);
}

/** A value of the account by its path: `figures.characters`. */
const valueAt = (account: Account, name: string): unknown =>
	name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], account);

function shownDifferences({ shown, shownOn }: Asked, account: Account): Difference[] {
	return shown.flatMap(({ name, text }): Difference[] => {
		const value = valueAt(account, name);
		// A number is shown as Dutch sets it: 3.436.
		const published = typeof value === 'number' ? text.replaceAll('.', '') : text;
		if (published === String(value)) return [];
		return [
			{
				kind: 'value',
				file: shownOn,
				place: { entry: name.split('.') },
				published: text,
				made: String(value),
			},
		];
	});
}

/** A step that ends early because a file could not be had is told, and the next one is tried. */
async function attempt(name: StepName, findings: Findings, run: () => Promise<void>): Promise<void> {
	try {
		await run();
	} catch (error) {
		if (!(error instanceof Unavailable)) throw error;
		findings.skip(name, { kind: 'unavailable', file: error.file });
	}
}

export async function checkEdition(asked: Asked, world: World): Promise<Report> {
	const findings = new Findings();
	const wanted = STEPS.filter((name) => name !== 'open' || asked.open !== undefined);
	let had: Sources | undefined;
	await attempt('sources', findings, async () => {
		had = await sources(asked, world, findings);
	});
	const made = had && (await rebuild(asked, world, had, findings));
	if (made) {
		const { account, chapters } = made;
		world.progress({ step: 'account', done: 0, of: 1 });
		const { accountText, accountPath } = had ?? {};
		const entries = account.pages.reduce((sum, page) => sum + page.rows.length + page.spans.length, 0);
		const count = entries + account.blocks.length + account.apparatus.length + account.decisions.length;
		const found = accountDifferences(accountPath ?? '', accountText ?? '', account, linesOf(chapters));
		findings.end('account', count, found);
		const pages = chapters.flatMap((chapter) => madePages(asked.edition, chapter));
		for (const [name, form] of [
			['pages', 'html'],
			['markdown', 'markdown'],
		] as const) {
			await attempt(name, findings, () =>
				texts(
					name,
					pages.filter((page) => page.form === form),
					world,
					findings,
				),
			);
		}
		findings.end('shown', asked.shown.length, shownDifferences(asked, account));
		const open = pages.find(({ path }) => path === asked.open);
		if (asked.open !== undefined) {
			const read = await world.blocks(asked.open, 'open').catch(() => undefined);
			const missing: Difference = { kind: 'unreadable', file: asked.open, place: {} };
			findings.end('open', 1, open && read ? textDifferences(asked.open, open.blocks, read) : [missing]);
		}
	}
	return {
		edition: asked.edition,
		steps: findings.all(wanted, had ? 'rebuild' : 'sources'),
		differences: findings.differences,
		digests: findings.digests,
		...(made ? { figures: made.account.figures, readingTextDigest: made.account.readingTextDigest } : {}),
	};
}
