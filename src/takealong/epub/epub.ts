/**
 * The edition as an EPUB 3: a page a section, the printed page numbers as its page list, the ids of the site.
 * The same edition gives the same bytes: nothing in it knows the clock.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { TakenEdition } from '#takealong/edition.ts';
import { Book, fileOf } from '#takealong/epub/book.ts';
import {
	COLOPHON,
	COVER,
	COVER_PICTURE,
	colophonPage,
	coverPage,
	NAV,
	navPage,
	TITLE,
	titlePage,
} from '#takealong/epub/front.ts';
import { type BookFile, packageFile } from '#takealong/epub/package.ts';
import { type Placed, sectionPage } from '#takealong/epub/section.ts';
import { x, xmlFile } from '#takealong/epub/xml.ts';
import { outline } from '#takealong/outline.ts';
import { packed, zipDay } from '#takealong/packed.ts';

/** What a book has beside its text. */
export interface BookParts {
	/** The same for every version: `urn:uuid:…`. */
	readonly identifier: string;
	/** A PNG. */
	readonly cover: Uint8Array;
	readonly style: string;
	/** The text face, WOFF2. */
	readonly font: Uint8Array;
	/** Pictures of the edition, by their file in it. */
	readonly pictures: ReadonlyMap<string, BookFile>;
}

const XHTML = 'application/xhtml+xml';
const FOLDER = 'EPUB/';
const PACKAGE = `${FOLDER}boek.opf`;

const CONTAINER = xmlFile(
	x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
		x('rootfiles', [x('rootfile', { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' })]),
	]),
);

export function epub(edition: TakenEdition, parts: BookParts): Uint8Array {
	const files = filesOf(edition, parts);
	const zip: Zippable = {
		// First and as it is: by this a file is known for a book.
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(CONTAINER),
		[PACKAGE]: strToU8(packageFile(edition, parts.identifier, files)),
	};
	for (const { name, bytes } of files) zip[FOLDER + name] = packed(name, bytes);
	return zipSync(zip, { level: 9, mtime: zipDay() });
}

/** A page of the book, as XHTML. */
export interface BookPage {
	/** `samenwerking.ct-infobox.xhtml` */
	readonly name: string;
	readonly text: string;
	readonly kind: 'title' | 'contents' | 'chapter' | 'section' | 'colophon';
}

/** All pages but the cover, in order. */
export function bookPages(edition: TakenEdition, picture: (file: string) => string): readonly BookPage[] {
	const book = new Book(edition, picture);
	const chapters = edition.chapters.map(placedOf);
	// Written before the contents, which list the printed pages that begin in them.
	const sections = chapters.flat().map(
		(one): BookPage => ({
			name: fileOf(one.section),
			text: sectionPage(one, book),
			kind: one.chapter === undefined ? 'section' : 'chapter',
		}),
	);
	return [
		{ name: TITLE, text: titlePage(book), kind: 'title' },
		{ name: NAV, text: navPage(book, chapters), kind: 'contents' },
		...sections,
		{ name: COLOPHON, text: colophonPage(book), kind: 'colophon' },
	];
}

function filesOf(edition: TakenEdition, { cover, style, font, pictures }: BookParts): readonly BookFile[] {
	const page = (name: string, text: string): BookFile => ({
		name,
		media: XHTML,
		bytes: strToU8(text),
		inSpine: true,
	});
	const pages = bookPages(edition, (file) => pictures.get(file)?.name ?? file);
	return [
		page(COVER, coverPage(edition)),
		...pages.map(({ name, text, kind }) => ({
			...page(name, text),
			...(kind === 'contents' ? { properties: 'nav' as const } : {}),
		})),
		{ name: 'style.css', media: 'text/css', bytes: strToU8(style) },
		{ name: 'tekst.woff2', media: 'font/woff2', bytes: font },
		{ name: COVER_PICTURE, media: 'image/png', bytes: cover, properties: 'cover-image' },
		...pictures.values(),
	];
}

/** The sections of a chapter, their headings in one outline. */
function placedOf({ title, sections }: TakenEdition['chapters'][number]): readonly Placed[] {
	const printed = sections.map(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
	);
	const levels = outline(printed.flat());
	let at = 0;
	return sections.map((section, index): Placed => {
		const own = levels.slice(at, at + (printed[index]?.length ?? 0));
		at += own.length;
		return { section, levels: own, ...(index === 0 ? { chapter: title } : {}) };
	});
}
