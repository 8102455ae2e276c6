import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { answer, type SearchIndex } from '#search/answer.ts';
import { type IndexFile, indexFiles } from '#search/index.build.ts';
import type { Lexicon } from '#search/lexicon.ts';
import { type Pagefind, pagefindIndex } from '#search/pagefind-index.ts';
import type { RecordKind, SearchRecord } from '#search/record.ts';

const record = (id: string, text: string, kind: RecordKind = 'paragraph'): SearchRecord => ({
	path: `haven/werk/kaden/#${id}`,
	section: 'haven/werk/kaden',
	kind,
	folio: '12',
	number: /\d+$/.exec(id)?.[0] ?? '',
	text,
});
const records = [
	record('kaden', 'Kaden & kranen', 'heading'),
	record('p12-1', 'De havendienst werkt samen met de collega-diensten op basis van artikel 60 van de wet.'),
	record('p12-2', 'Deze samenwerking kan variëren; het begin <b> en het einde & meer.'),
	record('voetnoot-8', 'Rapport inzake geïnspireerde havens, 5 februari 2014', 'footnote'),
];

describe('the real index, asked in Node', () => {
	const real = globalThis.fetch;
	let folder = '';
	let index: SearchIndex;

	before(async () => {
		const files = await indexFiles(records, { language: 'nl', sections: { 'haven/werk/kaden': 'Kaden' } });
		const bytes = new Map(
			files.map((file: IndexFile) => [`/pagefind/${file.path}`, Buffer.from(file.content)]),
		);
		globalThis.fetch = async (address) =>
			new Response(bytes.get(String(address).replace(/\?.*/, '')) ?? null);
		folder = await mkdtemp(join(tmpdir(), 'leeseditie-search-'));
		const module = join(folder, 'pagefind.js');
		await writeFile(module, bytes.get('/pagefind/pagefind.js') ?? '');
		const lexicon = JSON.parse(String(bytes.get('/pagefind/lexicon.json'))) as Lexicon;
		index = pagefindIndex(
			(await import(pathToFileURL(module).href)) as Pagefind,
			lexicon,
			'/pagefind/',
			async () => lexicon.records ?? {},
		);
	});
	after(async () => {
		globalThis.fetch = real;
		await rm(folder, { recursive: true });
	});

	const ids = async (typed: string) => {
		const given = await answer(typed, index);
		return given.kind === 'found'
			? given.hits.map((hit) => hit.record.path.split('#')[1]).join(' ')
			: given.kind;
	};

	it('gives a record back as it was indexed', async () => {
		for (const [typed, expected] of [
			['kranen', records[0]],
			['variëren', records[2]],
			['februari', records[3]],
		] as const) {
			const given = await answer(typed, index);
			assert.deepEqual(given.kind === 'found' ? given.hits.map((hit) => hit.record) : given, [expected]);
		}
	});

	it('finds forms, parts of a word with a hyphen, and words without their accents', async () => {
		// “Werkt samen” is the verb in two parts, and comes before the noun that is made of it.
		assert.equal(await ids('samenwerken'), 'p12-1 p12-2');
		assert.equal(await ids('dienst'), 'p12-1');
		assert.equal(await ids('collegadienst'), 'p12-1');
		assert.equal(await ids('varieren'), 'p12-2');
		assert.equal(await ids('geinspireerd'), 'voetnoot-8');
		assert.equal(await ids('artikel60'), 'p12-1');
		assert.equal(await ids('"5 februari 2014"'), 'voetnoot-8');
	});

	it('finds places by their number in print, one or several', async () => {
		assert.equal(await ids('voetnoot 8'), 'voetnoot-8');
		assert.equal(await ids('noten 8 en 9'), 'voetnoot-8');
		const none = await answer('noot 9', index);
		assert.deepEqual(none.kind === 'absent' && none.absent, ['noot 9']);
	});

	it('finds nothing for an absent word, where Pagefind alone falls back on its beginning', async () => {
		for (const typed of ['artikelen60', 'basisschool', 'wetenschap', 'kwantumcomputer', 'artikel61']) {
			assert.equal(await ids(typed), 'absent', typed);
		}
	});
});
