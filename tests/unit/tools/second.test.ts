import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSecondCorpus } from '../../../tools/bench-search/second.ts';

describe('the second corpus of the search bench', () => {
	it('has more than three hundred paragraphs, and questions in two halves', async () => {
		const { records, heldOut, tuning } = await readSecondCorpus();
		assert.ok(records.filter(({ kind }) => kind === 'paragraph').length > 300);
		assert.ok(heldOut.length > 250 && tuning.length > 250);
	});

	it('tells a place by what it says: every word between two signs, in any order', async () => {
		const { records, heldOut } = await readSecondCorpus();
		const asked = heldOut.find((one) => one.asked === 'fietsers overweg');
		const [id = ''] = asked?.expected ?? [];
		assert.equal(asked?.expected.length, 1);
		assert.match(
			records.find(({ path }) => path.endsWith(`#${id}`))?.text ?? '',
			/^Er gebeurden 39 ernstige/,
		);
	});

	it('asks for nothing that stands in it where it says that nothing does', async () => {
		const { records, heldOut, tuning } = await readSecondCorpus();
		const texts = records.map(({ text }) => text.toLowerCase());
		for (const { asked, expected } of [...heldOut, ...tuning]) {
			if (expected[0] !== '–') continue;
			assert.ok(!texts.some((text) => asked.split(' ').every((word) => text.includes(word))), asked);
		}
	});
});
