import type { Lexicon } from '#search/lexicon.ts';

/**
 * The title of each edition by its name in the address, where there are several and results must tell which; empty where there is
 * one, or where one has no title. The lexicon has both in the same order.
 */
export function editionTitles(lexicon: Lexicon | undefined): ReadonlyMap<string, string> {
	if (!lexicon) return new Map();
	const names = [...new Set(Object.keys(lexicon.sections).map((section) => section.split('/', 1)[0] ?? ''))];
	if (names.length < 2 || names.length !== lexicon.titles.length) return new Map();
	return new Map(names.map((name, at) => [name, lexicon.titles[at] ?? '']));
}
