/** Pagefind, which takes over from an edition's own index when it has arrived. A file without a host does without. */
import type { SearchIndex } from '#search/engine/engine.ts';
import type { ReadFile } from '#search/engine/own-engine.ts';
import { namesFile, type Pagefind, pagefindEngine } from '#search/engine/pagefind-engine.ts';
import type { Lexicon } from '#search/index/lexicon.ts';

interface Host {
	/** Address of the index, with a slash at its end. */
	readonly folder: string;
	readonly readFile: ReadFile;
	/** How often the index was asked for, this time included. */
	readonly attempt: number;
}

/** @throws whatever the network or Pagefind has against it. */
export async function withPagefind(
	lexicon: Lexicon,
	own: SearchIndex,
	{ folder, readFile, attempt }: Host,
): Promise<SearchIndex> {
	for (const file of lexicon.early) preload(folder + file);
	// A browser remembers a module that failed; another address makes it try again.
	const address = attempt === 1 ? `${folder}pagefind.js` : `${folder}pagefind.js?${attempt}`;
	const [pagefind, names] = await Promise.all([
		import(/* @vite-ignore */ address) as Promise<Pagefind>,
		readFile(namesFile(lexicon.files)) as Promise<readonly string[]>,
	]);
	return { ...own, ...(await pagefindEngine(pagefind, lexicon, own, folder, names)) };
}

/** Fetches a file that Pagefind will ask for when it runs, without waiting until it does. */
function preload(href: string): void {
	const link = document.createElement('link');
	Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
	document.head.append(link);
}
