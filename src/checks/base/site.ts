/**
 * The built site as the rules see it: files, pages read as trees, and the accounts the pages must agree with.
 */
import type { Root } from 'hast';
import { rehype } from 'rehype';
import type { Account } from '#edition/account/account.ts';
import { TAKE_ALONG_FOLDER } from '#edition/addresses.ts';

/** One HTML file of the site. */
export interface BuiltPage {
	/** Address below the base, as a link gives it: `''` for the home page, `zoeken/`, `404.html`. */
	readonly path: string;
	/** File below the folder of the site: `zoeken/index.html`. */
	readonly file: string;
	readonly html: string;
	readonly tree: Root;
}

/** All that was built. */
export interface BuiltSite {
	/** Folder as the messages name it: `dist`. */
	readonly folder: string;
	/** Path all addresses begin with; begins and ends with a slash. */
	readonly base: string;
	/** Origin it is published at, without a slash at its end; absent when the build was not told. */
	readonly origin?: string;
	/** Bytes of each file, by its path below the folder. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly pages: readonly BuiltPage[];
	/** The account of each published edition. */
	readonly accounts: readonly Account[];
}

/** What is known of a site beside its files. */
export interface SiteFacts {
	readonly folder: string;
	readonly base: string;
	readonly origin?: string;
	readonly accounts: readonly Account[];
}

/** Reads the pages among the files. Pages come in the order of their file names. */
export function builtSite(files: ReadonlyMap<string, Uint8Array>, facts: SiteFacts): BuiltSite {
	const names = [...files.keys()]
		.filter((name) => name.endsWith('.html') && !name.startsWith(TAKE_ALONG_FOLDER))
		.sort();
	const pages = names.map((file) => {
		const html = textFile(files, file);
		return { path: file.replace(/(^|\/)index\.html$/, '$1'), file, html, tree: rehype().parse(html) };
	});
	return { ...facts, files, pages };
}

/** A file's text; empty when there is no such file. */
export function textFile(files: ReadonlyMap<string, Uint8Array>, file: string): string {
	return new TextDecoder().decode(files.get(file));
}

/** The page an address below the base leads to, with or without its last slash. */
export function pageAt(site: BuiltSite, path: string): BuiltPage | undefined {
	const wanted = path.replace(/(^|\/)index\.html$/, '$1');
	return site.pages.find((page) => page.path === wanted || page.path === `${wanted}/`);
}
