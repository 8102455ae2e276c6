import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type IndexFile, indexFiles } from '#search/build/index.build.ts';
import { flawOfLexicon, type Lexicon } from '#search/index/lexicon.ts';
import type { SearchRecord } from '#search/index/record.ts';

const records: readonly SearchRecord[] = ['De haven groeit.', 'Zie het rapport over de haven.'].map(
	(text, index) => ({
		path: `haven/werk/kaden/#p12-${index + 1}`,
		section: 'haven/werk/kaden',
		kind: 'paragraph',
		folio: '12',
		number: String(index + 1),
		text,
	}),
);
const make = () => indexFiles(records, { language: 'nl', sections: { 'haven/werk/kaden': 'Kaden' } });
const made = make();
const text = (files: readonly IndexFile[], path: string) =>
	new TextDecoder().decode(files.find((file) => file.path === path)?.content);

describe('the files of the index', () => {
	it('are only those the browser half loads', async () => {
		const kinds = (await made).map(({ path }) => path.replace(/[a-z]+_[0-9a-f]+|[0-9a-f]{10}/, 'HASH'));
		assert.deepEqual(
			[...new Set(kinds)],
			[
				'index/HASH.pf_index',
				'lexicon.json',
				'names/HASH.json',
				'pagefind-entry.json',
				'pagefind.js',
				'pagefind.HASH.pf_meta',
				'wasm.nl.HASH.pagefind',
			],
		);
	});

	it('are made of records with words: a line of signs is not looked for', async () => {
		const signs = [
			...records,
			{ ...(records[0] as SearchRecord), path: 'haven/werk/kaden/#p12-3', text: '} * ||' },
		];
		const files = await indexFiles(signs, { language: 'nl', sections: { 'haven/werk/kaden': 'Kaden' } });
		assert.deepEqual(
			files.map(({ path }) => path),
			(await made).map(({ path }) => path),
		);
	});

	it('are the same bytes when made again', async () => {
		const [one, two] = [await made, await make()];
		assert.deepEqual(
			one.map((file) => [file.path, Buffer.from(file.content).toString('base64')]),
			two.map((file) => [file.path, Buffer.from(file.content).toString('base64')]),
		);
	});

	it('have a lexicon that names the index it belongs to', async () => {
		const files = await made;
		const lexicon = JSON.parse(text(files, 'lexicon.json')) as Lexicon;
		const entry = JSON.parse(text(files, 'pagefind-entry.json')) as {
			languages: Record<string, { hash: string }>;
		};
		assert.equal(flawOfLexicon(lexicon), undefined);
		assert.deepEqual(
			lexicon.early.filter((early) => !files.some((file) => file.path === early.replace(/\?.*/, ''))),
			[],
		);
		assert.equal(lexicon.index, entry.languages['nl']?.hash);
		assert.equal(lexicon.words, 'de groeit haven het over rapport zie');
		assert.equal(lexicon.sections['haven/werk/kaden'], 'Kaden');
		assert.deepEqual(lexicon.records, records, 'a small edition has its texts in the lexicon');
	});
});
