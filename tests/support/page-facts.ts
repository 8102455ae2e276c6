/** Facts of invented pages, for the tests of what is told of them. */
import type { Cited, PageFacts } from '#sharing/metadata/facts.ts';

const work = {
	title: 'Verslag over 2031',
	author: 'Waterschap Lage Mark, afdeling Onderzoek',
	year: '2031',
	language: 'nl',
	path: 'wlm/',
};

export const section: Extract<Cited, { kind: 'part' }> = {
	kind: 'part',
	work,
	title: 'Dijken & <kaden>',
	chapter: { title: 'Water', path: 'wlm/water/' },
	folios: ['12', '13', '14'],
	language: 'de',
	markdown: 'wlm/water/dijken/index.md',
};

/** A page of a section; under an origin unless said otherwise. */
export const facts = (
	changes: Partial<PageFacts> = {},
	origin: string | undefined = 'https://voorbeeld.nl/v/',
): PageFacts => ({
	title: 'Dijken & <kaden> · Water',
	description: 'De dijken zijn “hoog” genoeg …',
	path: 'wlm/water/dijken/',
	site: { name: 'Leeseditie', language: 'nl' },
	card: { path: 'wlm/water/dijken/kaart.png', alt: 'Dijken' },
	cited: section,
	absolute: (path) => (origin === undefined ? undefined : origin + path),
	...changes,
});

/** Facts of a page that is no part of the report. */
export function uncited(): PageFacts {
	const { cited: _, ...rest } = facts({
		path: 'over/',
		title: 'Over',
		card: { path: 'kaart.png', alt: 'Leeseditie' },
	});
	return rest;
}

/** The same where the origin is not known. */
export const nowhere = (): PageFacts => ({ ...facts(), absolute: () => undefined });
