import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textChanges } from '#offline/text-changes.ts';

describe('what changed in the texts', () => {
	it('is nothing where only the order or the form is another', () => {
		const texts = new Map([['p41-1', 'Een zin.']]);
		assert.deepEqual(textChanges(texts, new Map(texts)), []);
	});

	it('is told by place, with the words of both', () => {
		const before = new Map([
			['p41-1', 'De dienst las een brief.'],
			['p41-2', 'Vervalt.'],
		]);
		const after = new Map([
			['p41-1', 'De dienst schreef een brief.'],
			['p41-3', 'Komt erbij.'],
		]);
		assert.deepEqual(textChanges(before, after), [
			{
				id: 'p41-1',
				kind: 'changed',
				pieces: [
					{ kind: 'same', text: 'De dienst ' },
					{ kind: 'old', text: 'las' },
					{ kind: 'new', text: 'schreef' },
					{ kind: 'same', text: ' een brief.' },
				],
			},
			{ id: 'p41-3', kind: 'added', pieces: [{ kind: 'new', text: 'Komt erbij.' }] },
			{ id: 'p41-2', kind: 'gone', pieces: [{ kind: 'old', text: 'Vervalt.' }] },
		]);
	});
});
