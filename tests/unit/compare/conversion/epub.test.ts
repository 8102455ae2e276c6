import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NotABook, partsOfEpub } from '#compare/conversion/epub.ts';

const CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const CONTENTS = `<package><manifest><item id="b" href="b.xhtml"/><item id="a" href="a.xhtml"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/></spine></package>`;

const book = (files: Readonly<Record<string, string>>) => ({
	read: (path: string) => files[path],
	resolve: (_: string, href: string) => `OEBPS/${href}`,
});

describe('the parts of an EPUB', () => {
	it('are its documents in the order of its spine', () => {
		const parts = partsOfEpub(
			book({
				'META-INF/container.xml': CONTAINER,
				'OEBPS/book.opf': CONTENTS,
				'OEBPS/a.xhtml': '<html><body><p>kade</p></body></html>',
				'OEBPS/b.xhtml': '<html><body><p>muur</p></body></html>',
			}),
		);
		assert.deepEqual(
			parts.map(({ name, words }) => `${name}: ${words.map(({ text }) => text).join(' ')}`),
			['OEBPS/a.xhtml: kade', 'OEBPS/b.xhtml: muur'],
		);
	});

	const WRONG: readonly (readonly [what: string, files: Readonly<Record<string, string>>, why: RegExp])[] = [
		['no container', {}, /has no META-INF\/container\.xml/],
		['a container that names nothing', { 'META-INF/container.xml': '<container/>' }, /names no file/],
		[
			'a document that is not there',
			{ 'META-INF/container.xml': CONTAINER, 'OEBPS/book.opf': CONTENTS },
			/names OEBPS\/a\.xhtml, which is not there/,
		],
	];
	for (const [what, files, why] of WRONG)
		it(`are not read from a zip with ${what}, and it says so`, () => {
			assert.throws(
				() => partsOfEpub(book(files)),
				(error) => error instanceof NotABook && why.test(error.message),
			);
		});
});
