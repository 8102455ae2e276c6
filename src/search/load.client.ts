/**
 * Loads the index: the lexicon and Pagefind side by side, then what both will ask for next. Loaded once; a failure
 * is forgotten, so that a reader can try again.
 */
import type { SearchIndex } from '#search/answer.ts';
import { flawOfLexicon, type Lexicon } from '#search/lexicon.ts';
import { type Pagefind, pagefindIndex } from '#search/pagefind-index.ts';

export interface LoadedIndex extends SearchIndex {
	readonly lexicon: Lexicon;
}

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

let loaded: Promise<LoadedIndex> | undefined;
let attempts = 0;

/** @throws whatever the network, the lexicon or Pagefind has against it. */
export function loadIndex(): Promise<LoadedIndex> {
	loaded ??= load();
	loaded.catch(forgetIndex);
	return loaded;
}

/** Lets the next question load everything anew. */
export function forgetIndex(): void {
	loaded = undefined;
}

async function load(): Promise<LoadedIndex> {
	attempts += 1;
	// A browser remembers a module that failed; another address makes it try again.
	const address = attempts === 1 ? `${folder}pagefind.js` : `${folder}pagefind.js?${attempts}`;
	const [pagefind, lexicon] = await Promise.all([
		import(/* @vite-ignore */ address) as Promise<Pagefind>,
		loadLexicon(),
	]);
	return { ...pagefindIndex(pagefind, lexicon, folder), lexicon };
}

async function loadLexicon(): Promise<Lexicon> {
	const response = await fetch(`${folder}lexicon.json`, { cache: 'no-cache' });
	const lexicon: unknown = response.ok ? await response.json() : undefined;
	const flaw = flawOfLexicon(lexicon);
	if (flaw) throw new Error(`pagefind/lexicon.json: ${flaw}`);
	const { index, language } = lexicon as Lexicon;
	for (const file of [
		`pagefind-entry.json?ts=${index}`,
		`pagefind.${index}.pf_meta`,
		`wasm.${language}.pagefind`,
	]) {
		preload(folder + file);
	}
	return lexicon as Lexicon;
}

/** Fetches a file that Pagefind will ask for when it runs, without waiting until it does. */
function preload(href: string): void {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
	document.head.append(link);
}
