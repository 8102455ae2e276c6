/** An EPUB, its files unpacked → the words of its documents in the order it is read. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { wordsOfHtml } from '#compare/conversion/html.ts';
import type { ConvertedPart } from '#compare/model.ts';

/** The files of a book. */
export interface Book {
	/** A file as text; undefined where there is none of that path. */
	readonly read: (path: string) => string | undefined;
	/** The path that a file of the book names, from the book's root. */
	readonly resolve: (file: string, href: string) => string;
}

/** Why a book cannot be read, in the editor's words. */
export class NotABook extends Error {}

const CONTAINER = 'META-INF/container.xml';

const elements = (xml: string, name: string) =>
	DomUtils.getElementsByTagName(
		(tag) => tag === name || tag.endsWith(`:${name}`),
		parseDocument(xml, { xmlMode: true }),
		true,
	);

/** @throws {NotABook} where the files make no EPUB. */
export function partsOfEpub({ read, resolve }: Book): ConvertedPart[] {
	const container = read(CONTAINER);
	if (container === undefined) throw new NotABook(`It has no ${CONTAINER}, as every EPUB has.`);
	const root = elements(container, 'rootfile')[0]?.attribs['full-path'];
	const contents = root === undefined ? undefined : read(root);
	if (root === undefined || contents === undefined)
		throw new NotABook(`Its ${CONTAINER} names no file that says what the book contains.`);
	const hrefs = new Map(elements(contents, 'item').map(({ attribs }) => [attribs['id'], attribs['href']]));
	const paths = elements(contents, 'itemref').flatMap(({ attribs }) => {
		const href = hrefs.get(attribs['idref']);
		return href === undefined ? [] : [resolve(root, href)];
	});
	if (paths.length === 0) throw new NotABook(`${root} names no document to read.`);
	return paths.map((path) => {
		const text = read(path);
		if (text === undefined) throw new NotABook(`${root} names ${path}, which is not there.`);
		return { name: path, words: wordsOfHtml(text) };
	});
}
