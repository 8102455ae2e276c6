import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Tables, WordFacts, wordFactShards } from '#search/index/word-facts.ts';

const tables: Tables = {
	inflections: { aangelegd: 'aanleg', kaden: 'kade', verleng: '' },
	beginnings: 'kade loods',
	lookalikes: 'kader loofs',
};
const words = [
	...Object.keys(tables.inflections),
	...`${tables.beginnings} ${tables.lookalikes}`.split(' '),
	'zee',
	'ka',
];
const all = (facts: WordFacts) =>
	words.map((word) => [facts.inflectionsOf(word), facts.isBeginning(word), facts.isLookalike(word)]);

describe('what the word list tells', () => {
	it('is the same from shards as from a whole, each fetched once and only when it is needed', async () => {
		const { begins, files } = wordFactShards(tables, 12);
		assert.ok(files.length > 2);
		const read: number[] = [];
		const facts = new WordFacts(begins, async (shard) => {
			read.push(shard);
			return files[shard] as Tables;
		});
		assert.deepEqual(read, []);
		assert.deepEqual(await facts.atHand(() => facts.inflectionsOf('aangelegd')), ['aanleg']);
		assert.deepEqual(read, [0]);
		assert.deepEqual(await facts.atHand(() => all(facts)), all(WordFacts.whole(tables)));
		await facts.atHand(() => all(facts));
		assert.deepEqual(
			read.toSorted((a, b) => a - b),
			files.map((_, shard) => shard),
		);
	});

	it('tells a word that is a form of none from one that the rules tell of', () => {
		const facts = WordFacts.whole(tables);
		assert.deepEqual(facts.inflectionsOf('verleng'), []);
		assert.equal(facts.inflectionsOf('kade'), undefined);
		assert.equal(facts.inflectionsOf('constructor'), undefined);
	});

	it('fails where a shard does not come, and asks for it again', async () => {
		let comes = false;
		const facts = new WordFacts([''], async () => {
			if (!comes) throw new Error('not there');
			return tables;
		});
		const inflections = () => facts.atHand(() => facts.inflectionsOf('kaden'));
		await assert.rejects(inflections(), /not there/);
		comes = true;
		assert.deepEqual(await inflections(), ['kade']);
	});
});
