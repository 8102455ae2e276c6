/** Reads from `content/editions` what the index is made of: the accounts, and the titles of the sections. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Account } from '#edition/account/account.ts';
import { recordsOf, type SearchRecord, titleRecord } from '#search/index/record.ts';

export interface SearchMaterial {
	readonly records: readonly SearchRecord[];
	/** Titles by `<edition>` and `<edition>/<chapter>`; an edition without an `edition.yaml` has none. */
	readonly titles: Readonly<Record<string, string>>;
	/** Title of each section by `<edition>/<chapter>/<section>`. */
	readonly sections: Readonly<Record<string, string>>;
	/** Who made the report, by edition. */
	readonly authors: Readonly<Record<string, string>>;
	/** What the editors gave in `edition.yaml`. */
	readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
	/** Language of each edition's first page, without doubles. */
	readonly languages: readonly string[];
}

/**
 * The records of every edition below `folder`, editions in the order of their names.
 * @param seeds folder with the `edition.yaml` of each; an edition without one has no abbreviations.
 * @throws Error that names the file which cannot be read.
 */
export async function readMaterial(
	folder: string,
	seeds = join(folder, '..', '..', 'seeds'),
): Promise<SearchMaterial> {
	const records: SearchRecord[] = [];
	const abbreviations = new Map<string, { short: string; long: string }>();
	const titles: Record<string, string> = {};
	const sections: Record<string, string> = {};
	const authors: Record<string, string> = {};
	const languages = new Set<string>();
	const entries = await readdir(folder, { withFileTypes: true });
	for (const edition of entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort()) {
		const account = await readAccount(join(folder, edition, 'account.json'));
		const own = recordsOf(account);
		const file = await readEdition(join(seeds, edition, 'edition.yaml'));
		if (file.title !== undefined) titles[edition] = file.title;
		if (file.bibliography?.author) authors[edition] = file.bibliography.author.value;
		for (const { slug, title } of file.chapters ?? []) titles[`${edition}/${slug}`] = title;
		records.push(...titled(own, titles));
		for (const { short, long } of file.abbreviations ?? []) {
			abbreviations.set(`${short} ${long}`, { short: String(short), long: String(long) });
		}
		for (const page of account.pages.slice(0, 1)) languages.add(page.language);
		for (const section of new Set(own.map((record) => record.section))) {
			sections[section] = await readTitle(join(folder, `${section}.md`));
		}
	}
	return {
		records,
		titles,
		authors,
		sections,
		abbreviations: [...abbreviations.values()],
		languages: [...languages],
	};
}

/**
 * The records of an edition with the titles of the report and its chapters, each before what it is the title
 * of.
 */
function titled(
	records: readonly SearchRecord[],
	titles: Readonly<Record<string, string>>,
): readonly SearchRecord[] {
	const told = new Set<string>();
	return records.flatMap((record) => {
		const [edition = '', chapter = ''] = record.section.split('/');
		const above = [edition, `${edition}/${chapter}`].filter((one) => !told.has(one));
		for (const one of above) told.add(one);
		return [
			...above.flatMap((one) => (titles[one] === undefined ? [] : [titleRecord(one, titles[one])])),
			record,
		];
	});
}

/** What is read of an `edition.yaml`, whose form `src/edition` has checked. */
interface EditionFile {
	readonly title?: string;
	readonly bibliography?: { readonly author?: { readonly value: string } };
	readonly chapters?: readonly { readonly slug: string; readonly title: string }[];
	readonly abbreviations?: readonly { readonly short: string; readonly long: string }[];
}

async function readEdition(file: string): Promise<EditionFile> {
	return (parse(await readFile(file, 'utf8').catch(() => '')) as EditionFile | null) ?? {};
}

async function readAccount(file: string): Promise<Account> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as Account;
	} catch (cause) {
		throw new Error(
			`${file}: the search index is made from it, and it cannot be read. Run: npm run reconstruct`,
			{
				cause,
			},
		);
	}
}

async function readTitle(file: string): Promise<string> {
	const text = await readFile(file, 'utf8').catch(() => '');
	const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
	const title = matter ? (parse(matter) as { title?: unknown } | null)?.title : undefined;
	if (typeof title === 'string') return title;
	throw new Error(
		`${file}: the search results name its section, and it has no title. Run: npm run reconstruct`,
	);
}
