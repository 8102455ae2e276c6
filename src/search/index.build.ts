/**
 * Makes the index with Pagefind's Node API and hands back the files that the browser half uses, and no others.
 *
 * Left out of Pagefind's: its interfaces, highlighter and worker; its fragments, which `texts.ts` gathers; and its
 * filters, which it writes in an order that changes from run to run, while two builds must be the same bytes.
 */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { kept } from '#search/kept.build.ts';
import { type Lexicon, lexiconForm, wordsOfRecords } from '#search/lexicon.ts';
import { morphologyOf } from '#search/morphology.build.ts';
import { placesOf, type SearchRecord } from '#search/record.ts';
import { smallEdition, textFiles } from '#search/texts.ts';

/** A file of the index; `path` is relative to the folder `pagefind/` of the site. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

export interface IndexOptions {
	/** ISO 639-1: decides Pagefind's stemmer. */
	readonly language: string;
	/** Titles of the editions. */
	readonly titles?: readonly string[];
	/** Title of each section by `<edition>/<chapter>/<section>`. */
	readonly sections: Readonly<Record<string, string>>;
	/** As editors gave them. */
	readonly abbreviations?: readonly { readonly short: string; readonly long: string }[];
}

const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_(?:meta|index)|wasm\.(?!unknown).*)$/;

/**
 * The files of an index over `records`, sorted by path; the same records give the same bytes.
 * @throws Error with Pagefind's own words where it refuses a record or an index.
 */
export async function indexFiles(
	records: readonly SearchRecord[],
	{ language, sections, titles = [], abbreviations = [] }: IndexOptions,
): Promise<readonly IndexFile[]> {
	const made = await pagefindFiles(records, language);
	const files = made.filter((file) => used.test(file.path));
	const index = hashOf(made, language);
	const named = namedRecords(made, records);
	const texts = textFiles(named, index);
	const small = records.reduce((sum, record) => sum + record.text.length, 0) <= smallEdition;
	const found = wordsOfRecords(records);
	const chunks = files.map((file) => file.path).filter((path) => path.endsWith('.pf_index'));
	const lexicon: Lexicon = {
		form: lexiconForm,
		index,
		early: [
			`pagefind-entry.json?ts=${index}`,
			`pagefind.${index}.pf_meta`,
			`wasm.${language}.pagefind`,
			...(chunks.length === 1 ? chunks : []),
		],
		texts: texts.number,
		...found,
		titles,
		sections,
		places: placesOf(records, new Map([...named].map(([name, record]) => [record, name]))),
		morphology: kept([found.words, records, abbreviations, language], () =>
			morphologyOf(found.words.split(' '), records, abbreviations, language),
		),
		...(small ? { records: Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))) } : {}),
	};
	const own = small ? [] : [...texts.files].map(([path, file]) => ({ path, content: json(file) }));
	return [...files, ...own, { path: 'lexicon.json', content: json(lexicon) }].sort((a, b) =>
		a.path < b.path ? -1 : 1,
	);
}

async function pagefindFiles(
	records: readonly SearchRecord[],
	language: string,
): Promise<readonly IndexFile[]> {
	try {
		const { index, errors } = await pagefind.createIndex({});
		if (!index) throw refused(errors);
		// Asked for all at once: Pagefind takes them one by one, and waiting for each answer would double the time.
		const added = await Promise.all(
			records.map(({ path, text }) => index.addCustomRecord({ url: path, content: text, language })),
		);
		const flaws = added.flatMap((one) => one.errors);
		if (flaws.length > 0) throw refused(flaws);
		const made = await index.getFiles();
		if (made.errors.length > 0) throw refused(made.errors);
		return made.files;
	} finally {
		await pagefind.close();
	}
}

/** The records by the name that Pagefind gave them: that of the fragment which holds their address. */
function namedRecords(
	files: readonly IndexFile[],
	records: readonly SearchRecord[],
): ReadonlyMap<string, SearchRecord> {
	const byPath = new Map(records.map((record) => [record.path, record]));
	const named = new Map<string, SearchRecord>();
	for (const { path, content } of files) {
		const name = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
		if (name === undefined) continue;
		const fragment = gunzipSync(content)
			.toString()
			.replace(/^pagefind_dcd/, '');
		const record = byPath.get((JSON.parse(fragment) as { url: string }).url);
		if (record) named.set(name, record);
	}
	if (named.size === byPath.size) return named;
	throw new Error(
		`Pagefind names ${named.size} of ${byPath.size} records: its fragments have another form than 1.5 gave them.`,
	);
}

function hashOf(files: readonly IndexFile[], language: string): string {
	const entry = files.find((file) => file.path === 'pagefind-entry.json');
	const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
		languages: Record<string, { hash: string }>;
	};
	const hash = languages[language]?.hash;
	if (!hash) throw new Error(`Pagefind made no index for the language “${language}”.`);
	return hash;
}

function json(value: unknown): Uint8Array {
	return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

function refused(errors: readonly string[]): Error {
	return new Error(`Pagefind refused: ${errors.join('; ') || 'no reason given'}.`);
}
