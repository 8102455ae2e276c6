import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Choice, choiceBy, isLarge, portionOf, sizesOf, wantedOf } from '#offline/choice.ts';
import type { StoredFile, StoredList } from '#offline/precache-list.ts';

const file = (address: string, bytes = 1): StoredFile => [address, 'd', bytes];
const SITE = ['', 'zoeken/', 'assets/page.js', 'pagefind/lexicon.json', 'manifest.webmanifest'];
const TEXT = ['a/', 'a/h/', 'a/h/s/', 'a/inhoud/', 'citaat/a.json', 'a/bron/1/page.json'];
const SOURCES = ['a/account.json', 'a/bron/1/', 'a/bron/1/001.txt', 'a/h/index.md', 'a/h/verwijzing.json'];
const PICTURES = ['a/afbeeldingen/001.webp', 'a/bron/1/001.boxes.json'];
const list: StoredList = {
	worker: 'w',
	files: [...SITE, 'index.md', ...TEXT, ...SOURCES, 'b/', 'b/verantwoording/'].map((one) => file(one)),
	onDemand: [file('assets/proof.worker-1.js')],
	onRequest: PICTURES.map((one) => file(one)),
};
const addresses = (choice: Choice | undefined) => wantedOf(list, choice).map(([address]) => address);

describe('to what a stored file belongs', () => {
	it('is an edition and a level of it, or the site', () => {
		for (const address of SITE) assert.deepEqual(portionOf(address), { edition: undefined, level: 'text' });
		for (const address of TEXT) assert.deepEqual(portionOf(address), { edition: 'a', level: 'text' });
		for (const address of SOURCES) assert.deepEqual(portionOf(address), { edition: 'a', level: 'sources' });
		for (const address of PICTURES) assert.deepEqual(portionOf(address), { edition: 'a', level: 'pictures' });
		assert.deepEqual(portionOf('over/index.md'), { edition: undefined, level: 'sources' });
	});
});

describe('what a reader wants stored', () => {
	it('is all but pictures where nothing was chosen', () => {
		assert.equal(wantedOf(list, undefined), list.files);
	});

	it('is the text of an edition, with the site around it, and nothing of another', () => {
		assert.deepEqual(addresses({ a: 'text' }), [...SITE, ...TEXT]);
	});

	it('has the sources too, of the site as well, or the pictures after all', () => {
		assert.deepEqual(addresses({ a: 'sources' }), [...SITE, 'index.md', ...TEXT, ...SOURCES]);
		assert.deepEqual(addresses({ a: 'pictures' }), [...SITE, 'index.md', ...TEXT, ...SOURCES, ...PICTURES]);
	});

	it('holds an edition that is gone for none', () => {
		assert.deepEqual(addresses({ gone: 'text' }), SITE);
	});
});

describe('a choice that was never made', () => {
	it('is what there is', () => {
		assert.deepEqual(choiceBy(addresses({ a: 'text' })), { a: 'text' });
		assert.deepEqual(choiceBy(addresses(undefined)), { a: 'sources', b: 'sources' });
		assert.deepEqual(choiceBy(addresses({ a: 'pictures', b: 'text' })), { a: 'pictures', b: 'text' });
	});
});

describe('sizes', () => {
	it('are told by edition, each level with those before it, and apart what comes with any', () => {
		const { shared, editions } = sizesOf(list);
		assert.equal(shared, SITE.length);
		assert.deepEqual(Object.fromEntries(editions), {
			a: { text: 6, sources: 11, pictures: 13 },
			b: { text: 1, sources: 2, pictures: 2 },
		});
	});

	it('above two megabytes are asked about', () => {
		assert.equal(isLarge({ ...list, files: [file('a/', 2_000_000)] }), false);
		assert.equal(isLarge({ ...list, files: [file('a/', 2_000_000), file('b/')] }), true);
	});
});
