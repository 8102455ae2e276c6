/**
 * The tags of Highwire Press, by which Zotero and Google Scholar cite a page. A part of the report is a *book
 * section* to Zotero for its `citation_inbook_title`; in `citation_book_title` it would see Open Graph's
 * `book:`, and save an article. The report itself is a *report*, for its institution. Zotero splits every
 * `citation_author` into a first and a last name, so the institution that wrote the report is its publisher
 * here; its author it is in `coins.ts`.
 */
import { type PageFacts, pagesOf, publisherOf } from '#sharing/metadata/facts.ts';
import { named, type Tag } from '#sharing/metadata/tag.ts';

export function highwire({ path, cited, absolute }: PageFacts): readonly Tag[] {
	if (!cited) return [];
	const { work } = cited;
	const address = path === undefined ? undefined : absolute(path);
	const common = {
		citation_publication_date: work.year,
		citation_isbn: work.isbn,
		citation_public_url: address,
		citation_fulltext_html_url: address,
	};
	if (cited.kind === 'work') {
		return named({
			citation_title: work.title,
			citation_technical_report_institution: publisherOf(work),
			citation_language: work.language,
			...common,
		});
	}
	const [first, last] = pagesOf(cited.folios);
	return named({
		citation_title: cited.title,
		citation_inbook_title: work.title,
		citation_publisher: publisherOf(work),
		citation_firstpage: first,
		citation_lastpage: last === first ? undefined : last,
		citation_language: cited.language,
		...common,
	});
}
