/**
 * How Zotero reads a page: the rules of its *Embedded Metadata* and *RDF* translators as they are documented in
 * their sources, for the tags that this site may use. Written from the rules, not from the code that makes the tags.
 */
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A Zotero item. */
export interface ZoteroItem {
	readonly itemType: string;
	readonly fields: Readonly<Record<string, string>>;
	/** Names as Zotero splits them: “last, first”. */
	readonly creators: readonly string[];
}

type Tags = ReadonlyMap<string, readonly string[]>;

function tagsOf(html: string): Tags {
	const tags = new Map<string, string[]>();
	visit(rehype().parse(html), 'element', ({ tagName, properties }) => {
		if (tagName !== 'meta') return;
		const name = String(properties['name'] ?? properties['property'] ?? '').toLowerCase();
		const { content } = properties;
		if (name !== '' && content) tags.set(name, [...(tags.get(name) ?? []), String(content)]);
	});
	return tags;
}

/** What each Highwire tag fills. */
const HIGHWIRE: Readonly<Record<string, string>> = {
	citation_title: 'title',
	citation_publication_date: 'date',
	citation_date: 'date',
	citation_book_title: 'bookTitle',
	citation_journal_title: 'publicationTitle',
	citation_technical_report_institution: 'institution',
	citation_publisher: 'publisher',
	citation_isbn: 'ISBN',
	citation_public_url: 'url',
	citation_language: 'language',
};

/** What Dublin Core fills where Highwire says nothing. */
const DUBLIN_CORE: Readonly<Record<string, string>> = {
	'dc.title': 'title',
	'dc.publisher': 'publisher',
	'dc.date': 'date',
	'dc.language': 'language',
	'dc.description': 'abstractNote',
};

/** Types that a tag decides, and types that are only guessed where nothing decides. */
function typeOf(tags: Tags): string {
	const has = (name: string) => tags.has(name);
	const first = (name: string) => tags.get(name)?.[0]?.toLowerCase();
	const dublinCore: Record<string, string> = { report: 'report', book: 'book', bookchapter: 'bookSection' };
	const openGraph: Record<string, string> = { book: 'book', website: 'webpage' };
	const decided =
		openGraph[first('og:type') ?? ''] ??
		dublinCore[first('dc.type')?.replace(/\s/g, '') ?? ''] ??
		(has('citation_book_title') ? 'bookSection' : undefined) ??
		(has('citation_technical_report_institution') ? 'report' : undefined) ??
		(has('citation_journal_title') ? 'journalArticle' : undefined);
	const guessed = has('citation_title') || first('og:type') === 'article' ? 'journalArticle' : 'webpage';
	return decided ?? guessed;
}

/** A name without a comma is taken for a person's: its last word for the surname. */
function split(name: string): string {
	if (name.includes(',')) return name;
	const words = name.split(/\s+/);
	return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
}

/** The item that Zotero saves of a page. */
export function zoteroItem(html: string): ZoteroItem {
	const tags = tagsOf(html);
	const fields: Record<string, string> = {};
	for (const map of [DUBLIN_CORE, HIGHWIRE]) {
		for (const [tag, field] of Object.entries(map)) {
			const value = tags.get(tag)?.join(', ').trim();
			if (value) fields[field] = value;
		}
	}
	const firstPage = tags.get('citation_firstpage')?.[0];
	const lastPage = tags.get('citation_lastpage')?.[0];
	if (firstPage) fields['pages'] = lastPage ? `${firstPage}-${lastPage}` : firstPage;
	const names = [...(tags.get('citation_author') ?? []), ...(tags.get('dc.creator') ?? [])];
	return { itemType: typeOf(tags), fields, creators: names.map(split) };
}
