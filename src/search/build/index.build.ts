/**
 * Makes the index with Pagefind's Node API and hands back the files that the browser half uses, and no
 * others.
 *
 * Left out of Pagefind's: its interfaces, highlighter and worker; its fragments, which `texts.ts` gathers;
 * and its filters, which it writes in an order that changes from run to run, while two builds must be the
 * same bytes.
 */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { kept } from '#search/build/kept.build.ts';
import { ownFiles, type Sizes } from '#search/build/own-files.build.ts';
import { wasmByDigest } from '#search/build/wasm-by-digest.ts';
import {
	type Dictionary,
	parseDictionary,
	printDictionary,
	readDictionary,
} from '#search/dutch/dictionary.build.ts';
import { morphologyOf } from '#search/dutch/morphology.build.ts';
import { namesFile } from '#search/engine/pagefind-engine.ts';
import { type Lexicon, lexiconForm, wordsOfRecords } from '#search/index/lexicon.ts';
import { stepsOf } from '#search/index/postings.ts';
import { placesOf, type SearchRecord } from '#search/index/record.ts';
import { searchedReports } from '#search/index/searched.ts';
import { tokensOf } from '#search/text/tokens.ts';

/** A file of the index; `path` is relative to the folder `pagefind/` of the site. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

export interface IndexOptions {
	/** ISO 639-1: decides Pagefind's stemmer. */
	readonly language: string;
	/** Titles by `<edition>` and `<edition>/<chapter>`. */
	readonly titles?: Readonly<Record<string, string>>;
	/** Title of each section by `<edition>/<chapter>/<section>`. */
	readonly sections: Readonly<Record<string, string>>;
	/** Who made each edition's report, in full. */
	readonly authors?: Readonly<Record<string, string>>;
	/** As editors gave them. */
	readonly abbreviations?: readonly { readonly short: string; readonly long: string }[];
	/** Other sizes than usual, for tests. */
	readonly sizes?: Partial<Sizes>;
}

const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_(?:meta|index)|wasm\.(?!unknown).*)$/;

/**
 * The files of an index over the records that have words, sorted by path; the same records give the same bytes.
 * @throws Error with Pagefind's own words where it refuses a record or an index.
 */
export async function indexFiles(
	all: readonly SearchRecord[],
	{ language, sections, titles = {}, authors = {}, abbreviations = [], sizes = {} }: IndexOptions,
): Promise<readonly IndexFile[]> {
	// Pagefind has no place for a record without a word, such as a line of signs.
	const records = all.filter(({ text }) => tokensOf(text).length > 0);
	const made = await pagefindFiles(records, language);
	const { files, wasm } = wasmByDigest(
		made.filter((file) => used.test(file.path)),
		language,
	);
	const index = hashOf(made, language);
	const { words, running } = wordsOfRecords(records);
	const chunks = files.map((file) => file.path).filter((path) => path.endsWith('.pf_index'));
	// Of a record only its text: the same words under other addresses are those of another site's build.
	const texts = records.map(({ text }) => ({ text }));
	const morphology = kept(['morphology', words, texts, abbreviations, language], () =>
		morphologyOf(words.split(' '), texts, abbreviations, dictionaryOf(language)),
	);
	const own = ownFiles(records, namesOf(made, records), words, morphology, sizes);
	const lexicon: Lexicon = {
		form: lexiconForm,
		index,
		early: [
			`pagefind-entry.json?ts=${index}`,
			`pagefind.${index}.pf_meta`,
			wasm,
			namesFile(own.lexicon.files),
			...(chunks.length === 1 ? chunks : []),
		],
		running,
		searched: searchedReports(records, authors),
		titles,
		sections,
		places: Object.fromEntries([...placesOf(records)].map(([place, numbers]) => [place, stepsOf(numbers)])),
		...own.lexicon,
	};
	const written = [...own.files, ['lexicon.json', lexicon] as const].map(([path, value]) => ({
		path,
		content: new TextEncoder().encode(`${JSON.stringify(value)}\n`),
	}));
	return [...files, ...written].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function pagefindFiles(
	records: readonly SearchRecord[],
	language: string,
): Promise<readonly IndexFile[]> {
	try {
		const { index, errors } = await pagefind.createIndex({});
		if (!index) throw refused(errors);
		// Asked for all at once: Pagefind takes them one by one, and waiting for each answer would double the
		// time.
		const added = await Promise.all(
			records.map(({ path, text }) => index.addCustomRecord({ url: path, content: wordsIn(text), language })),
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

/**
 * The words of a text as search knows them, each once: whole and in parts where a hyphen or another sign
 * parts them. Pagefind would take *58,3* for one word, and its exact search takes time with the square of a
 * word's places.
 */
function wordsIn(text: string): string {
	const words = tokensOf(text).flatMap(({ whole, parts }) => [whole, ...parts]);
	return [...new Set(words.map(({ letters }) => letters))].join(' ');
}

const dictionaries = new Map<string, Dictionary>();

function dictionaryOf(language: string): Dictionary {
	const known = dictionaries.get(language);
	if (known) return known;
	const printed = kept(['dictionary', language], () => printDictionary(readDictionary(language)));
	const read = parseDictionary(printed);
	dictionaries.set(language, read);
	return read;
}

/** The name that Pagefind gave each record: that of the fragment which holds its address. */
function namesOf(files: readonly IndexFile[], records: readonly SearchRecord[]): readonly string[] {
	const byPath = new Map<string, string>();
	for (const { path, content } of files) {
		const name = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
		if (name === undefined) continue;
		const fragment = gunzipSync(content)
			.toString()
			.replace(/^pagefind_dcd/, '');
		byPath.set((JSON.parse(fragment) as { url: string }).url, name);
	}
	const names = records.flatMap(({ path }) => byPath.get(path) ?? []);
	if (names.length === records.length) return names;
	throw new Error(
		`Pagefind names ${names.length} of ${records.length} records: its fragments have another form than 1.5 gave them.`,
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

function refused(errors: readonly string[]): Error {
	return new Error(`Pagefind refused: ${errors.join('; ') || 'no reason given'}.`);
}
