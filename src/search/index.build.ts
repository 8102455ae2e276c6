/**
 * Makes the index with Pagefind's Node API and hands back the files that the browser half uses, and no others:
 * Pagefind's own interfaces, highlighter, worker and fallback engine stay out of the site. So do its filters: it writes
 * them in an order that changes from run to run, and two builds must be the same bytes. A record's kind and section are
 * in what is stored of it.
 */
import * as pagefind from 'pagefind';
import { type Lexicon, lexiconForm, wordsOfRecords } from '#search/lexicon.ts';
import type { SearchRecord } from '#search/record.ts';

/** A file of the index; `path` is relative to the folder `pagefind/` of the site. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

export interface IndexOptions {
	/** ISO 639-1: decides Pagefind's stemmer. */
	readonly language: string;
	/** Title of each section by `<edition>/<chapter>/<section>`. */
	readonly sections: Readonly<Record<string, string>>;
}

const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|fragment)|wasm\.(?!unknown).*)$/;

/**
 * The files of an index over `records`, sorted by path; the same records give the same bytes.
 * @throws Error with Pagefind's own words where it refuses a record or an index.
 */
export async function indexFiles(
	records: readonly SearchRecord[],
	{ language, sections }: IndexOptions,
): Promise<readonly IndexFile[]> {
	try {
		const { index, errors } = await pagefind.createIndex({});
		if (!index) throw refused(errors);
		for (const record of records) {
			const added = await index.addCustomRecord({
				url: `/${record.path}`,
				content: record.text,
				language,
				meta: { soort: record.kind, pagina: record.folio, nummer: record.number },
			});
			if (added.errors.length > 0) throw refused(added.errors);
		}
		const made = await index.getFiles();
		if (made.errors.length > 0) throw refused(made.errors);
		const files = made.files.filter((file) => used.test(file.path));
		const lexicon: Lexicon = {
			form: lexiconForm,
			index: hashOf(files, language),
			language,
			...wordsOfRecords(records),
			sections,
		};
		const text = new TextEncoder().encode(`${JSON.stringify(lexicon)}\n`);
		return [...files, { path: 'lexicon.json', content: text }].sort((a, b) => (a.path < b.path ? -1 : 1));
	} finally {
		await pagefind.close();
	}
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
