import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setLines } from '#takealong/text-lines.ts';

describe('text that is set in lines', () => {
	it('is broken at spaces, below its first words', () => {
		assert.equal(setLines('een twee drie vier', '- ', 10), '- een twee\n  drie\n  vier');
	});

	it('is measured in letters as they are seen', () => {
		assert.equal(setLines('e\u0301e\u0301 e\u0301e\u0301', '', 5), 'e\u0301e\u0301 e\u0301e\u0301');
	});

	it('leaves a word whole that no line can hold', () => {
		assert.equal(
			setLines('een meervoudigepersoonlijkheid twee', '', 8),
			'een\nmeervoudigepersoonlijkheid\ntwee',
		);
	});
});
