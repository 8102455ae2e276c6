/** The package document: what the book is, how accessible it is, its files and their order. */
import { hasUndescribed, type TakenEdition, versionDay, versionOf } from '#takealong/edition.ts';
import { type Element, textNode, x, xmlFile } from '#takealong/epub/xml.ts';

/** A file of the book. */
export interface BookFile {
	readonly name: string;
	readonly media: string;
	readonly bytes: Uint8Array;
	readonly properties?: 'nav' | 'cover-image';
	/** Whether it is read in its turn. */
	readonly inSpine?: boolean;
}

/** What is told of a book whose editors tell of no change: a day must be named. */
const NO_DAY = '1970-01-01';

const meta = (property: string, value: string, more: Record<string, string> = {}): Element =>
	x('meta', { property, ...more }, textNode(value));

/** @param identifier the same for every version: `urn:uuid:…`. */
export function packageFile(edition: TakenEdition, identifier: string, files: readonly BookFile[]): string {
	const { config, site, messages } = edition;
	const { language } = config;
	const id = (index: number): string => `f${index + 1}`;
	const root = {
		xmlns: 'http://www.idpf.org/2007/opf',
		version: '3.0',
		'unique-identifier': 'id',
		'xml:lang': language,
		prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/#',
	};
	return xmlFile(
		x('package', root, [
			x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
				...work(edition, identifier),
				...accessibility(edition),
				x(
					'dc:contributor',
					{ id: 'editors', 'xml:lang': site.language },
					textNode(messages.imprint.editors(site.name, site.publisher)),
				),
				meta('role', 'edt', { refines: '#editors', scheme: 'marc:relators' }),
			]),
			x(
				'manifest',
				{},
				files.map(({ name, media, properties }, index) =>
					x('item', {
						id: id(index),
						href: name,
						'media-type': media,
						...(properties ? { properties } : {}),
					}),
				),
			),
			x(
				'spine',
				{},
				files.flatMap(({ inSpine }, index) => (inSpine ? [x('itemref', { idref: id(index) })] : [])),
			),
		]),
	);
}

function work(edition: TakenEdition, identifier: string): Element[] {
	const { config, account } = edition;
	const { author, publisher, year, isbn, url, rights } = config.bibliography;
	const told = (name: string, value: string | undefined, more: Record<string, string> = {}): Element[] =>
		value === undefined ? [] : [x(name, more, textNode(value))];
	const source = [author?.value, config.bibliography.title.value, year?.value, isbn && `ISBN ${isbn.value}`];
	const languages = new Set([config.language, ...account.pages.map(({ language }) => language)]);
	return [
		x('dc:identifier', { id: 'id' }, identifier),
		x('dc:title', { id: 'title' }, textNode(config.title)),
		...[...languages].map((language) => x('dc:language', language)),
		...told('dc:creator', author?.value, { id: 'creator' }),
		...told('dc:publisher', edition.site.publisher ?? publisher?.value),
		...told('dc:date', versionDay(edition)),
		x('dc:source', { id: 'print' }, textNode(source.filter(Boolean).join(', '))),
		meta('source-of', 'pagination', { refines: '#print' }),
		...told('dc:relation', url?.value),
		...told('dc:rights', rights?.value),
		meta('dcterms:modified', `${versionDay(edition) ?? NO_DAY}T00:00:00Z`),
		meta('schema:version', versionOf(edition)),
	];
}

function accessibility(edition: TakenEdition): Element[] {
	const { messages, site, chapters } = edition;
	const blocks = chapters.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
	const pictured = blocks.some(({ kind }) => kind === 'figure' || kind === 'table');
	const described = !hasUndescribed(edition);
	const features = [
		'tableOfContents',
		'readingOrder',
		'structuralNavigation',
		'displayTransformability',
		'pageBreakMarkers',
		'pageNavigation',
		'ARIA',
		...(described ? ['alternativeText'] : []),
	];
	return [
		meta('schema:accessMode', 'textual'),
		...(pictured ? [meta('schema:accessMode', 'visual')] : []),
		meta('schema:accessModeSufficient', described ? 'textual' : 'textual,visual'),
		...features.map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
		meta('schema:accessibilitySummary', messages.takeAlong.accessible(described), {
			'xml:lang': site.language,
		}),
		// Said only where it holds: a picture that nobody described yet fails it.
		...(described
			? [
					meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA', { id: 'conforms' }),
					meta('a11y:certifiedBy', messages.imprint.editors(site.name, site.publisher), {
						'xml:lang': site.language,
					}),
				]
			: []),
	];
}
