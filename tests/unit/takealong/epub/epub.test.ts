import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { AccountBlock, AccountPage } from '#edition/account/account.ts';
import { type BookParts, epub } from '#takealong/epub/epub.ts';
import { faultsOf, openEpub } from '../../../support/epub.ts';
import { call, note, says, sectionOf, takenEdition, text } from '../../../support/taken.ts';

const parts: BookParts = {
	identifier: 'urn:uuid:0',
	cover: new Uint8Array([1]),
	style: '',
	font: new Uint8Array([2]),
	pictures: new Map([
		['kaart.webp', { name: 'beeld-1.png', media: 'image/png', bytes: new Uint8Array([3]) }],
	]),
};

const labels = Array.from({ length: 40 }, (_, at) => String(at + 1));
const dykes = sectionOf(
	[
		{ kind: 'page-break', folio: '12' },
		{ kind: 'heading', level: 4, content: [text('Dijken <en> kaden')] },
		says('Veel noten', ...labels.map(call), '.'),
		says(
			'Een woord in een ander schrift, שלום, en ',
			{ kind: 'page-break', folio: 'b12' },
			'verder',
			call('1'),
			'.',
		),
		{ kind: 'list-item', label: '•', depth: 1, content: [text('Een')] },
		{ kind: 'list-item', label: 'a)', depth: 2, content: [text('Twee')] },
		{
			kind: 'figure',
			content: {
				form: 'figure',
				picture: 'kaart.webp',
				alt: { text: 'Een “kaart” & meer', by: 'editors' },
				pieces: [text('Legenda')],
			},
		},
		{ kind: 'caption', content: [text('De polder')] },
		{
			kind: 'table',
			content: {
				form: 'table',
				head: { rows: 1, columns: 1 },
				rows: [
					[{ pieces: [] }, { pieces: [text('Jaar')] }],
					[{ pieces: [text('Dijk')] }, { pieces: [text('1'), call('2')] }],
				],
			},
		},
		{ kind: 'sidebar', content: [text('Een kader.')] },
		{ kind: 'pullquote', content: [text('Veel noten')] },
		...labels.map((label) => note(label, `Noot ${label}.`)),
	],
	{
		headings: ['dijken'],
		figures: ['p12-afbeelding-1'],
		captions: ['p12-bijschrift-1'],
		tables: ['p12-tabel-1'],
		quotes: ['p12-citaat-1'],
	},
);
const plain = sectionOf(
	[{ kind: 'page-break', folio: '14' }, says('Zonder noten, met een fout teken \u0002.')],
	{
		chapter: 'land',
		section: 'grond',
		title: 'Grond',
		level: 1,
		begins: { folio: '14', paragraph: 1 },
	},
);
const edition = takenEdition({
	title: "Wat heet “water” & 'wie' <is> dat?",
	chapters: [
		['water', 'Water & dijken', [dykes]],
		['land', 'Land', [plain]],
	],
});
const bytes = epub(edition, parts);
const book = openEpub(bytes);
const page = book.get('EPUB/water.dijken.xhtml') ?? [];
const withType = (type: string) => page.filter(({ attributes }) => attributes['epub:type'] === type);

describe('an EPUB of an edition', () => {
	it('begins with its type, as it is', () => {
		assert.equal(new TextDecoder().decode(bytes.subarray(30, 58)), 'mimetypeapplication/epub+zip');
		assert.deepEqual([...bytes.subarray(8, 10)], [0, 0], 'not packed');
		assert.deepEqual([...bytes.subarray(28, 30)], [0, 0], 'no extra field');
	});

	it('has no link that leads nowhere, and no id twice on a page', () => {
		assert.deepEqual(faultsOf(book), []);
	});

	it('lists each file of it once, and no other', () => {
		const items = (book.get('EPUB/boek.opf') ?? []).filter(({ name }) => name === 'item');
		const listed = items.map(({ attributes }) => `EPUB/${attributes['href']}`);
		const outside = ['META-INF/container.xml', 'mimetype', 'EPUB/boek.opf'];
		assert.deepEqual([...listed, ...outside].sort(), [...book.keys()].sort());
	});

	it('is the same bytes in another time zone', () => {
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Auckland';
		try {
			assert.ok(Buffer.from(epub(edition, parts)).equals(bytes));
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
	});

	it('lists the printed pages in order, by their folio', () => {
		const nav = book.get('EPUB/inhoud.xhtml') ?? [];
		const links = nav.filter(
			({ name, within }) => name === 'a' && within?.within?.within?.attributes['epub:type'] === 'page-list',
		);
		assert.deepEqual(
			links.map(({ text: folio, attributes }) => [folio, attributes['href']]),
			[
				['12', 'water.dijken.xhtml#pagina-12'],
				['b12', 'water.dijken.xhtml#pagina-b12'],
				['14', 'land.grond.xhtml#pagina-14'],
			],
		);
		assert.deepEqual(
			withType('pagebreak').map(({ attributes }) => attributes['aria-label']),
			['p. 12', 'p. b12'],
		);
	});

	it('has each note once, its printed label inside, and a way back to each of its calls', () => {
		const notes = withType('footnote');
		assert.equal(notes.length, 40);
		assert.equal(notes[0]?.attributes['role'], 'doc-footnote');
		assert.equal(notes[0]?.text, '1 Noot 1. ↩︎ ↩︎');
		const back = page.filter(({ attributes }) => attributes['role'] === 'doc-backlink');
		assert.deepEqual(
			back.slice(0, 2).map(({ attributes }) => attributes['href']),
			['#verwijzing-1', '#verwijzing-1-2'],
		);
		assert.equal(withType('noteref').length, 42);
	});

	it('keeps the ids of the site, and closes gaps in the levels of headings', () => {
		const heading = page.find(({ attributes }) => attributes['id'] === 'dijken');
		assert.deepEqual([heading?.name, heading?.text], ['h2', 'Dijken <en> kaden']);
		const ids = page.flatMap(({ attributes: { id } }) => (id && /^p/.test(id) ? [id] : []));
		assert.deepEqual(ids, [
			'pagina-12',
			'p12-1',
			'p12-2',
			'pagina-b12',
			'pb12-1',
			'pb12-2',
			'p12-afbeelding-1',
			'p12-bijschrift-1',
			'p12-tabel-1',
			'pb12-3',
			'p12-citaat-1',
		]);
	});

	it('says nothing of a picture that nobody described, and then does not call itself accessible', () => {
		const undescribed = sectionOf(
			[{ kind: 'figure', content: { form: 'figure', picture: 'kaart.webp', pieces: [] } }],
			{ figures: ['p12-afbeelding-1'] },
		);
		const conforms = (of: ReturnType<typeof openEpub>) =>
			(of.get('EPUB/boek.opf') ?? []).filter(
				({ attributes }) => attributes['property'] === 'dcterms:conformsTo',
			);
		const other = openEpub(epub(takenEdition({ chapters: [['water', 'Water', [undescribed]]] }), parts));
		assert.equal(conforms(book).length, 1);
		assert.equal(conforms(other).length, 0);
		const picture = other.get('EPUB/water.dijken.xhtml')?.find(({ name }) => name === 'img');
		assert.equal(picture?.attributes['alt'], 'Nog niet beschreven.');
	});

	it('leads to the same place on the site, where that is known', () => {
		const known = openEpub(
			epub(takenEdition({ chapters: [['water', 'Water', [dykes]]], site: 'https://x.nl/b/' }), parts),
		);
		const links = (of: ReturnType<typeof openEpub>) =>
			(of.get('EPUB/water.dijken.xhtml') ?? []).flatMap(({ attributes: { href } }) =>
				href?.startsWith('http') ? [href] : [],
			);
		assert.equal(links(known)[0], 'https://x.nl/b/wlm/water/dijken/#p12-1');
		assert.equal(links(known).at(-1), 'https://x.nl/b/wlm/water/dijken/');
		assert.deepEqual(links(book), []);
	});

	it('names the language of a part that is in another', () => {
		const pages = [{ file: '012', language: 'en' }] as unknown as AccountPage[];
		const blocks = [{ id: 'p14-1', chapter: 'land', source: [{ page: '012' }] }] as unknown as AccountBlock[];
		const other = openEpub(
			epub(takenEdition({ chapters: [['land', 'Land', [plain]]], pages, blocks }), parts),
		);
		const part = other.get('EPUB/land.grond.xhtml')?.find(({ attributes }) => attributes['id'] === 'p14-1');
		assert.deepEqual([part?.attributes['lang'], part?.attributes['xml:lang']], ['en', 'en']);
	});

	it('keeps a picture of four megabytes as it is', () => {
		const large = new Uint8Array(4_000_000);
		const pictures = new Map([['kaart.webp', { name: 'beeld-1.png', media: 'image/png', bytes: large }]]);
		const packed = epub(edition, { ...parts, pictures });
		assert.equal(unzipSync(packed)['EPUB/beeld-1.png']?.length, large.length);
		assert.ok(packed.length > large.length);
	});
});

describe('words that editors say something of, in an EPUB', () => {
	const told = openEpub(
		epub(
			takenEdition({
				chapters: [['water', 'Water', [sectionOf([says('Boven NAP, en weer NAP, meet de IJD.')])]]],
				abbreviations: [
					{ short: 'NAP', long: 'Normaal Amsterdams Peil', by: 'editors' },
					{ short: 'IJD', long: 'IJkdienst', by: 'text' },
				],
				apparatus: [
					{
						class: 'emendation',
						rule: 'stray-space',
						lemma: 'Dijken',
						reading: 'Dijken',
						diplomatic: 'D ijken',
						reason: 'Zo staat het op de kaart.',
						spans: [],
						page: '012',
						block: 'p12-1',
					} as never,
				],
			}),
			parts,
		),
	);

	it('are the first of each abbreviation in a section, with who gives its long form', () => {
		const marks = (told.get('EPUB/water.dijken.xhtml') ?? []).filter(({ name }) => name === 'abbr');
		assert.deepEqual(
			marks.map(({ text: short, attributes }) => [short, attributes['title']]),
			[
				['NAP', 'Normaal Amsterdams Peil (Redactie)'],
				['IJD', 'IJkdienst'],
			],
		);
	});

	it('are emendations, which the colophon lists with what the source has', () => {
		const colophon = [...told].find(([name]) => /colofon/.test(name))?.[1] ?? [];
		const of = (tag: string) => colophon.filter(({ name }) => name === tag).map(({ text: words }) => words);
		assert.deepEqual([of('del'), of('ins')], [['D ijken'], ['Dijken']]);
	});
});
