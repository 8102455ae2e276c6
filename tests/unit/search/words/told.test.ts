import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Tables, Told, toldFiles } from '#search/words/told.ts';

const tables: Tables = {
	kin: { aangelegd: 'aanleg', kaden: 'kade', verleng: '' },
	beginnings: 'kade loods',
	lookalikes: 'kader loofs',
};
const words = [
	...Object.keys(tables.kin),
	...`${tables.beginnings} ${tables.lookalikes}`.split(' '),
	'zee',
	'ka',
];
const all = (told: Told) =>
	words.map((word) => [told.kinOf(word), told.isBeginning(word), told.isLookalike(word)]);

describe('what the word list tells', () => {
	it('is the same from volumes as from a whole, each fetched once and only when it is needed', async () => {
		const { begins, files } = toldFiles(tables, 12);
		assert.ok(files.length > 2);
		const read: number[] = [];
		const told = new Told(begins, async (volume) => {
			read.push(volume);
			return files[volume] as Tables;
		});
		assert.deepEqual(read, []);
		assert.deepEqual(await told.atHand(() => told.kinOf('aangelegd')), ['aanleg']);
		assert.deepEqual(read, [0]);
		assert.deepEqual(await told.atHand(() => all(told)), all(Told.whole(tables)));
		await told.atHand(() => all(told));
		assert.deepEqual(
			read.toSorted((a, b) => a - b),
			files.map((_, volume) => volume),
		);
	});

	it('tells a word that is a form of none from one that the rules tell of', () => {
		const told = Told.whole(tables);
		assert.deepEqual(told.kinOf('verleng'), []);
		assert.equal(told.kinOf('kade'), undefined);
		assert.equal(told.kinOf('constructor'), undefined);
	});

	it('fails where a volume does not come, and asks for it again', async () => {
		let comes = false;
		const told = new Told([''], async () => {
			if (!comes) throw new Error('not there');
			return tables;
		});
		const kin = () => told.atHand(() => told.kinOf('kaden'));
		await assert.rejects(kin(), /not there/);
		comes = true;
		assert.deepEqual(await kin(), ['kade']);
	});
});
