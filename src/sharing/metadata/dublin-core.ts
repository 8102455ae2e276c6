/**
 * Dublin Core. Without a creator: readers of these tags take one for a person; the institution is the
 * publisher. `DCTERMS.isPartOf` would have to be an address; the work a part belongs to is told in the
 * reference.
 */
import { type PageFacts, pagination, publisherOf } from '#sharing/metadata/facts.ts';
import { named, type Tag } from '#sharing/metadata/tag.ts';

/** The vocabularies the tags are from, as `<link rel>` and its address. */
export const SCHEMAS: readonly (readonly [rel: string, href: string])[] = [
	['schema.DC', 'http://purl.org/dc/elements/1.1/'],
	['schema.DCTERMS', 'http://purl.org/dc/terms/'],
];

export function dublinCore({ path, description, cited, absolute }: PageFacts): readonly Tag[] {
	if (!cited) return [];
	const { work } = cited;
	const part = cited.kind === 'part' ? cited : undefined;
	return named({
		'DC.title': part?.title ?? work.title,
		'DC.publisher': publisherOf(work),
		'DC.date': work.year,
		'DC.language': part?.language ?? work.language,
		// Zotero would show “Text” as the type of a report.
		'DC.type': part && 'Text',
		'DC.format': 'text/html',
		'DC.description': description,
		'DC.identifier': path === undefined ? undefined : absolute(path),
		'DCTERMS.bibliographicCitation': part && reference(part),
	});
}

/** Which work, which year, which pages: the same in every language. */
function reference({
	work,
	chapter,
	folios,
}: Extract<PageFacts['cited'], { readonly kind: 'part' }>): string {
	const year = work.year && !work.title.includes(work.year) ? ` (${work.year})` : '';
	const pages = pagination(folios);
	const of = [publisherOf(work), `${work.title}${year}`, chapter?.title, pages && `p. ${pages}`];
	return of.filter(Boolean).join(', ');
}
