import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsOf } from '#search/text/compound-parts.ts';

describe('the parts of compounds', () => {
	it('are found with and without the letter that links them, and where they stand', () => {
		const items = itemsOf({ toezichtsrapport: 'toezichts rapport' });
		assert.deepEqual([...items.keys()], ['toezichts', 'toezicht', 'rapport']);
		assert.deepEqual(items.get('toezicht'), [['toezichtsrapport', [0, 9]]]);
		assert.deepEqual(items.get('rapport'), [['toezichtsrapport', [9, 16]]]);
	});

	it('are also those that follow each other, but never the whole', () => {
		const items = itemsOf({ telecommunicatiegegevens: 'tele communicatie gegevens' });
		assert.deepEqual(
			[...items.keys()],
			[
				'tele',
				'telecommunicatie',
				'communicatie',
				'communicatiegegevens',
				'communicatiegegeven',
				'gegevens',
				'gegeven',
			],
		);
		assert.deepEqual(items.get('telecommunicatie'), [['telecommunicatiegegevens', [0, 16]]]);
	});
});
