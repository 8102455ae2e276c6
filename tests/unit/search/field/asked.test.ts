import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAsked } from '#search/field/asked.ts';

const asked = {
	question: 'dienst',
	choice: { kind: 'notes', section: 'haven/werk/kaden' },
	whole: true,
	opened: 'https://voorbeeld.nl/haven/werk/kaden/#p12-1',
	fromField: false,
	scrolled: 120,
};

describe('what was asked before a result was opened', () => {
	it('is read as it was kept', () => {
		assert.deepEqual(readAsked(asked), asked);
	});

	it('is nothing where the state of the entry is not ours', () => {
		for (const bad of [
			null,
			undefined,
			'dienst',
			{},
			{ ...asked, question: 1 },
			{ ...asked, choice: { kind: 'x', section: '' } },
		])
			assert.equal(readAsked(bad), undefined);
	});
});
