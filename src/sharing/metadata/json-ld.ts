/**
 * The page in the words of schema.org: a `Chapter` that is part of a `Report`. It stands in the page as a
 * block of data, which no policy runs or refuses.
 */
import { type Cited, type PageFacts, pagesOf, pagination, type WorkFacts } from '#sharing/metadata/facts.ts';

type Json = string | { readonly [key: string]: Json | undefined };

const institution = (name: string | undefined): Json | undefined =>
	name === undefined ? undefined : { '@type': 'Organization', name };

/** A thing with an address has that as its name among things. */
const at = (address: string | undefined): Record<string, string> =>
	address === undefined ? {} : { '@id': address, url: address };

function report(work: WorkFacts, absolute: PageFacts['absolute']): Json {
	return {
		'@type': 'Report',
		...at(absolute(work.path)),
		name: work.title,
		author: institution(work.author),
		publisher: institution(work.publisher ?? work.author),
		datePublished: work.year,
		isbn: work.isbn,
		sameAs: work.official,
		inLanguage: work.language,
	};
}

function chapterOf(part: Extract<Cited, { kind: 'part' }>, absolute: PageFacts['absolute']): Json {
	const whole = report(part.work, absolute);
	const { chapter } = part;
	return chapter === undefined
		? whole
		: { '@type': 'Chapter', ...at(absolute(chapter.path)), name: chapter.title, isPartOf: whole };
}

/** @returns nothing for a page that is neither the first nor a part of the report. */
export function jsonLd(facts: PageFacts): string | undefined {
	const { path, description, cited, absolute } = facts;
	if (!cited) return path === '' ? block(webSite(facts)) : undefined;
	const context = { '@context': 'https://schema.org' };
	const data: Json =
		cited.kind === 'work'
			? { ...context, ...(report(cited.work, absolute) as object), description }
			: {
					...context,
					'@type': 'Chapter',
					...at(path === undefined ? undefined : absolute(path)),
					name: cited.title,
					description,
					inLanguage: cited.language,
					pagination: pagination(cited.folios),
					pageStart: pagesOf(cited.folios)[0],
					pageEnd: pagesOf(cited.folios)[1],
					isPartOf: chapterOf(cited, absolute),
					encoding: encodingOf(absolute(cited.markdown)),
				};
	return block(data);
}

/** No text may end the block it stands in. */
const block = (data: Json): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The site itself. Its publisher is a person or an organization: which, is not told. */
const webSite = ({ site, description, absolute }: PageFacts): Json => ({
	'@context': 'https://schema.org',
	'@type': 'WebSite',
	...at(absolute('')),
	name: site.name,
	description,
	inLanguage: site.language,
	publisher: site.publisher === undefined ? undefined : { name: site.publisher, url: site.website },
});

const encodingOf = (address: string | undefined): Json | undefined =>
	address === undefined
		? undefined
		: { '@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: address };
