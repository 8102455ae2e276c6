/**
 * Loads the index: the lexicon and Pagefind side by side, then what both will ask for next. Loaded once; a failure
 * is forgotten, so that a reader can try again.
 */
import type { SearchIndex } from '#search/answer.ts';
import { flawOfLexicon, type Lexicon } from '#search/lexicon.ts';
import { type Pagefind, pagefindIndex } from '#search/pagefind-index.ts';
import { type TextFile, textFileOf } from '#search/texts.ts';

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
	const [pagefind, { lexicon, readTexts }] = await Promise.all([
		import(/* @vite-ignore */ address) as Promise<Pagefind>,
		loadLexicon(),
	]);
	const index = { ...pagefindIndex(pagefind, lexicon, folder, readTexts), lexicon };
	// Any word makes Pagefind take up the one file of words that was fetched early; its answer does not matter.
	const [word] = lexicon.words.split(' ', 1);
	if (word && lexicon.early.some((file) => file.endsWith('.pf_index'))) index.find(word).catch(() => {});
	return index;
}

async function loadLexicon() {
	const file = await read('lexicon.json', 'no-cache');
	const flaw = flawOfLexicon(file);
	if (flaw) throw new Error(`pagefind/lexicon.json: ${flaw}`);
	const lexicon = file as Lexicon;
	for (const early of lexicon.early) preload(folder + early);
	const only = lexicon.texts === 1 ? readText(textFileOf('', lexicon.index, 1)) : undefined;
	only?.catch(() => {});
	return { lexicon, readTexts: (path: string) => only ?? readText(path) };
}

const readText = (path: string) => read(path, 'default') as Promise<TextFile>;

async function read(path: string, cache: RequestCache): Promise<unknown> {
	const response = await fetch(folder + path, { cache });
	if (!response.ok) throw new Error(`pagefind/${path}: ${response.status}`);
	return response.json();
}

/** Fetches a file that Pagefind will ask for when it runs, without waiting until it does. */
function preload(href: string): void {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
	document.head.append(link);
}
