/**
 * What Zotero saves of a page, by the rules of its translators *COinS* (which it asks first), *Embedded
 * Metadata* and *RDF* as they were in November 2026, for what this site may use. Written from those rules,
 * not from the code that makes the tags.
 */
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A name in one field, as of an institution, or split in two. */
export type ZoteroCreator = { readonly name: string } | { readonly last: string; readonly first: string };

/** A Zotero item; fields have the name that they have in that type of item. */
export interface ZoteroItem {
	readonly itemType: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly creators: readonly ZoteroCreator[];
}

/** The item that Zotero saves of a page. */
export function zoteroItem(html: string, address = 'http://localhost/'): ZoteroItem {
	const tree = rehype().parse(html);
	return coins(tree) ?? embeddedMetadata(tree, address);
}

/** The same where no translator is asked before *Embedded Metadata*. */
export const zoteroMetadata = (html: string, address = 'http://localhost/'): ZoteroItem =>
	embeddedMetadata(rehype().parse(html), address);

const classOf = ({ properties }: Element): readonly unknown[] => [properties.className].flat();

/** Fields that have a name of their own in a type of item. */
const OWN_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	bookSection: { publicationTitle: 'bookTitle' },
	report: { publisher: 'institution' },
	webpage: { publicationTitle: 'websiteTitle' },
};

const named = (itemType: string, fields: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [OWN_NAMES[itemType]?.[name] ?? name, value]),
	);

/** `rft.` keys of a book and what they fill; the title is that of the part, where it is one. */
const BOOK_KEYS: Readonly<Record<string, string>> = {
	'rft.date': 'date',
	'rft.pages': 'pages',
	'rft.isbn': 'ISBN',
	'rft.pub': 'publisher',
	'rft.publisher': 'publisher',
	'rft.place': 'place',
	'rft.edition': 'edition',
	'rft.language': 'language',
};

const GENRES: Readonly<Record<string, string>> = {
	bookitem: 'bookSection',
	report: 'report',
	proceeding: 'conferencePaper',
	conference: 'conferencePaper',
	document: 'document',
};

/** @throws where a part of the OpenURL has no `=`, or is no text: so does Zotero. */
function coins(tree: Root): ZoteroItem | undefined {
	const titles: string[] = [];
	visit(tree, 'element', (element) => {
		if (element.tagName === 'span' && classOf(element).includes('Z3988') && element.properties.title)
			titles.push(String(element.properties.title));
	});
	if (titles.length > 1) throw new Error('Zotero would ask which of several works it is to save.');
	const parts = (titles[0] ?? '').split('&').filter(Boolean);
	const pairs = parts.map((part): readonly [string, string] => {
		const [key = '', value] = part.split('=');
		if (value === undefined) throw new Error(`“${part}” has no value.`);
		// It takes every plus for a space, the encoded one too.
		return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))];
	});
	const format = new Map(pairs).get('rft_val_fmt');
	if (format !== 'info:ofi/fmt:kev:mtx:book') return undefined;
	const genre = parts.find((part) => part.startsWith('rft.genre='))?.slice('rft.genre='.length) ?? '';
	const itemType = GENRES[genre] ?? 'book';
	const isPart = itemType === 'bookSection' || itemType === 'conferencePaper';
	const fields: Record<string, string> = {};
	const creators: ZoteroCreator[] = [];
	for (const [key, value] of pairs) {
		const field = BOOK_KEYS[key];
		if (value === '') continue;
		if (field !== undefined) fields[field] = value;
		else if (key === 'rft.atitle' && isPart) fields['title'] = value;
		else if (key === 'rft.btitle' || key === 'rft.title')
			fields[isPart ? 'publicationTitle' : 'title'] = value;
		else if (key === 'rft_id' && /^https?:\/\//.test(value)) fields['url'] = value;
		else if (key === 'rft.aucorp') creators.unshift({ name: value });
		else if (key === 'rft.au') creators.push(split(value));
	}
	// Without a title or a creator it asks catalogues; what they answer is not known here.
	if (fields['title'] === undefined || creators.length === 0)
		throw new Error('Zotero would look this work up in a catalogue.');
	return { itemType, fields: named(itemType, fields), creators };
}

/**
 * Prefixes that it knows without a `<link rel="schema.…">`, by vocabulary: among them those of Open Graph.
 */
const PREFIXES = new Set(
	'bib bibo dc dcterms prism foaf vcard link z eprint eprints og article book music video so codemeta rdf'.split(
		' ',
	),
);

/** The type that a Highwire tag decides. */
const DECIDED: Readonly<Record<string, string>> = {
	citation_journal_title: 'journalArticle',
	citation_technical_report_institution: 'report',
	citation_conference_title: 'conferencePaper',
	citation_book_title: 'bookSection',
	citation_inbook_title: 'bookSection',
	citation_dissertation_institution: 'thesis',
};

/** What each Highwire tag fills, in this order: the later of two wins. */
const HIGHWIRE: Readonly<Record<string, string>> = {
	citation_title: 'title',
	citation_publication_date: 'date',
	citation_date: 'date',
	citation_journal_title: 'publicationTitle',
	citation_inbook_title: 'publicationTitle',
	citation_book_title: 'bookTitle',
	citation_technical_report_institution: 'institution',
	citation_publisher: 'publisher',
	citation_isbn: 'ISBN',
	citation_public_url: 'url',
	citation_language: 'language',
};

/** What fills a field where Highwire says nothing, the first that is there. */
const RDF: Readonly<Record<string, readonly string[]>> = {
	title: ['dc:title', 'dcterms:title', 'og:title'],
	publicationTitle: ['dc:source', 'dcterms:source'],
	publisher: ['dc:publisher', 'dcterms:publisher'],
	date: ['article:published_time', 'book:release_date', 'dcterms:issued', 'dc:date', 'dcterms:date'],
	language: ['dc:language', 'dcterms:language'],
	abstractNote: ['og:description', 'dcterms:abstract', 'dc:description', 'dcterms:description'],
	url: ['og:url'],
	reportType: ['dc:type'],
};

interface Meta {
	readonly name: string;
	readonly content: string;
	/** `name` and not `property`: Highwire is looked for in those only. */
	readonly isNamed: boolean;
}

function metaOf(tree: Root): Meta[] {
	const found: Meta[] = [];
	visit(tree, 'element', ({ tagName, properties }) => {
		const name = String(properties['name'] ?? properties['property'] ?? '');
		const content = String(properties['content'] ?? '');
		if (tagName === 'meta' && name && content) found.push({ name, content, isNamed: 'name' in properties });
	});
	return found;
}

/** `book:title` of `citation_book_title`: the second word counts for a prefix before the first. */
function statementOf(name: string): string | undefined {
	const words = name.split(/[.:_]/);
	const known = (at: number) => PREFIXES.has((words[at] ?? '').toLowerCase());
	const at = words.length > 2 && known(1) ? 1 : known(0) ? 0 : undefined;
	if (at === undefined) return undefined;
	const rest = name.slice(words.slice(0, at + 1).join(' ').length + 1);
	return `${words[at]?.toLowerCase()}:${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** Types that Dublin Core and Open Graph decide, and those that are only guessed where nothing is known. */
const DUBLIN_CORE: Readonly<Record<string, string>> = {
	book: 'book',
	report: 'report',
	thesis: 'thesis',
	booksection: 'bookSection',
	bookchapter: 'bookSection',
	bookitem: 'bookSection',
	webpage: 'webpage',
};
const OPEN_GRAPH: Readonly<Record<string, string>> = { book: 'book', website: 'webpage' };

function embeddedMetadata(tree: Root, address: string): ZoteroItem {
	const metas = metaOf(tree);
	const statements = new Map<string, string>();
	let decided: string | undefined;
	let guessed: string | undefined;
	for (const { name: names, content } of metas) {
		for (const name of names.split(/\s+/)) {
			const statement = statementOf(name);
			const highwire = name.slice(Math.max(0, name.lastIndexOf('citation_')));
			if (statement !== undefined) {
				if (!statements.has(statement)) statements.set(statement, content);
			} else if (DECIDED[highwire]) decided = DECIDED[highwire];
			else if (highwire === 'citation_title') guessed ??= 'journalArticle';
			else if (highwire === 'citation_isbn') guessed = 'book';
		}
	}
	const dublinCore = DUBLIN_CORE[statements.get('dc:type')?.toLowerCase().replace(/\s/g, '') ?? ''];
	const openGraph = OPEN_GRAPH[statements.get('og:type') ?? ''];
	const itemType = decided ?? openGraph ?? dublinCore ?? guessed ?? 'webpage';

	const fields: Record<string, string> = {};
	for (const [field, names] of Object.entries(RDF)) {
		const value = names.map((name) => statements.get(name)).find(Boolean);
		if (value) fields[field] = value;
	}
	if (itemType !== 'report') delete fields['reportType'];
	const siteName = statements.get('og:site_name');
	if (itemType === 'webpage' && siteName) fields['publicationTitle'] = siteName;
	const highwireOf = (name: string) =>
		metas.find((meta) => meta.isNamed && meta.name.endsWith(name))?.content;
	for (const [name, field] of Object.entries(HIGHWIRE)) {
		const value = highwireOf(name)
			?.replace(/[\s\u00a0]+/g, ' ')
			.trim();
		if (value) fields[field] = value;
	}
	const [first, last] = [highwireOf('citation_firstpage'), highwireOf('citation_lastpage')];
	if (first) fields['pages'] = last ? `${first}-${last}` : first;
	fields['url'] ??= address;
	const authors = metas.filter(({ name }) => name === 'citation_author');
	const creators =
		authors.length > 0 ? authors : metas.filter(({ name }) => /^dc\.creator$|^author$/i.test(name));
	return {
		itemType,
		fields: named(itemType, fields),
		creators: creators.map(({ content }) => split(content)),
	};
}

/**
 * A name without a comma is taken for a person's: from its last word that begins with a letter, the surname.
 */
function split(name: string): ZoteroCreator {
	const [last = '', first] = name.split(/, ?/);
	if (first !== undefined) return { last, first };
	const words = name.split(/\s+/);
	const surname = Math.max(
		0,
		words.findLastIndex((word) => /^\p{L}/u.test(word)),
	);
	return { last: words.slice(surname).join(' '), first: words.slice(0, surname).join(' ') };
}
