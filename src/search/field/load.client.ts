/**
 * Loads the index. An edition answers from an index of its own; Pagefind arrives behind it and takes over,
 * with the same answers. Loaded once; a failure is forgotten, so that a reader can try again.
 */
import { base } from '#browser/base.client.ts';
import type { SearchIndex } from '#search/engine/engine.ts';
import { openIndex } from '#search/engine/open-index.ts';
import { withPagefind } from '#search/field/pagefind.client.ts';
import { flawOfLexicon, type Lexicon } from '#search/index/lexicon.ts';

export interface LoadedIndex extends SearchIndex {
	readonly lexicon: Lexicon;
}

const folder = `${base}pagefind/`;
/**
 * Milliseconds that Pagefind waits after the edition's own index is there: a first answer needs the line and
 * the processor.
 */
const later = 1500;

let loaded: Promise<LoadedIndex> | undefined;
let early: Promise<Response> | undefined;
let attempts = 0;

/** Hands over the lexicon as the opener asked for it, together with this code. */
export function expectLexicon(response: Promise<Response> | undefined): void {
	if (attempts === 0) early = response;
}

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
	const lexicon = await loadLexicon();
	const own = openIndex(lexicon, readFile);
	setTimeout(() => {
		withPagefind(lexicon, own, { folder, readFile, attempt: attempts }).then(
			(index) => {
				loaded = Promise.resolve({ ...index, lexicon });
			},
			// The edition goes on answering from its own index.
			(cause: unknown) => console.info(cause),
		);
	}, later);
	return { ...own, lexicon };
}

async function loadLexicon(): Promise<Lexicon> {
	const response = await (early ?? fetch(`${folder}lexicon.json`, { cache: 'no-cache' }));
	early = undefined;
	const file = await json(response, 'lexicon.json');
	const flaw = flawOfLexicon(file);
	if (flaw) throw new Error(`pagefind/lexicon.json: ${flaw}`);
	return file as Lexicon;
}

async function readFile(path: string): Promise<unknown> {
	return json(await fetch(folder + path), path);
}

async function json(response: Response, path: string): Promise<unknown> {
	if (!response.ok) throw new Error(`pagefind/${path}: ${response.status}`);
	return response.json();
}
