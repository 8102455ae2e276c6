import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPdfMade } from '#takealong/pdf-made.ts';

describe('whether PDFs are made', () => {
	it('is as PDF says, and otherwise not', () => {
		assert.equal(isPdfMade({ PDF: 'on' }), true);
		for (const PDF of ['off', '', undefined]) assert.equal(isPdfMade({ PDF }), false);
	});

	it('is asked for with the mending act where it says something else', () => {
		assert.throws(() => isPdfMade({ PDF: 'ja' }), /PDF is “ja”.*PDF=off npm run build/);
	});
});
