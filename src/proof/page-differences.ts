/** The published texts, in HTML or in Markdown, against those just made: one at a time, so that no more than one is held in memory. */
import { parse } from 'yaml';
import type { World } from './asked.ts';
import type { Difference } from './difference.ts';
import type { MadePage } from './made-pages.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { asText, bytesOf, Unavailable } from './published.ts';
import { isNumbered } from './published-markdown.ts';
import { textDifferences } from './text-differences.ts';
import { told, valueDifferences } from './value-differences.ts';

/** Of the report and of this site, in the frontmatter of a published section: what cannot be made anew of page files. */
const TOLD: ReadonlySet<string> = new Set([
	'chapter-title',
	'report',
	'author',
	'publisher',
	'year',
	'pages',
	'address',
	'site',
	'version',
	'editors',
]);

/** @throws {Unavailable} where a text cannot be had. */
export async function pageDifferences(page: MadePage, world: World): Promise<Difference[]> {
	return page.form === 'markdown' ? markdownDifferences(page, world) : htmlDifferences(page, world);
}

async function htmlDifferences({ path, blocks }: MadePage, world: World): Promise<Difference[]> {
	const read = await world.blocks(path, 'published').catch(() => {
		throw new Unavailable(path);
	});
	return read === undefined ? [unreadable(path)] : textDifferences(path, blocks, read);
}

async function markdownDifferences(page: MadePage, world: World): Promise<Difference[]> {
	const { path, blocks, frontmatter } = page;
	const text = asText(await bytesOf(world, path));
	if (text === undefined) return [unreadable(path)];
	const read = markdownBlocks(text);
	const numbered = blocks.map(({ id }) => id).filter(isNumbered);
	return [
		...(frontmatter ? frontmatterDifferences(path, read.frontmatter, frontmatter) : []),
		...(read.paragraphs
			? entryDifferences(path, { paragraphs: read.paragraphs }, { paragraphs: numbered })
			: []),
		...textDifferences(path, blocks, read.blocks),
	];
}

function frontmatterDifferences(file: string, published: string | undefined, made: object): Difference[] {
	let value: unknown;
	try {
		value = parse(published ?? '', { version: '1.2', schema: 'core' });
	} catch {}
	return entryDifferences(file, ownFacts(value), made);
}

/** Without what is told of every section of the report, and of this site. */
function ownFacts(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([name]) => !TOLD.has(name)));
}

function entryDifferences(file: string, published: unknown, made: object): Difference[] {
	return valueDifferences(published, made).map(
		(one): Difference => ({
			kind: one.kind,
			file,
			place: { entry: one.path },
			...(one.kind === 'missing' ? {} : { published: told(one.published) }),
			...(one.kind === 'added' ? {} : { made: told(one.made) }),
		}),
	);
}

/** Of a file that holds no text of the edition. */
export const unreadable = (file: string): Difference => ({ kind: 'unreadable', file, place: {} });
