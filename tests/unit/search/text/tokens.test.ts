import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lettersOf, tokensOf, wordsOf } from '#search/text/tokens.ts';

const letters = (text: string) =>
	tokensOf(text).map((token) => token.parts.map((part) => part.letters).join('·'));

describe('words', () => {
	it('sets case, accents and signs aside', () => {
		assert.equal(lettersOf('Variëren,'), 'varieren');
		assert.equal(lettersOf('‘Crème brûlée’'), 'cremebrulee');
		assert.equal(lettersOf('artikel 60-diensten'), 'artikel60diensten');
		assert.equal(lettersOf('§ – …'), '');
	});

	it('parts a token at hyphens, brackets and other signs, and keeps it whole as well', () => {
		assert.deepEqual(letters('de collega-diensten (of a/b)'), ['de', 'collega·diensten', 'of', 'a·b']);
		assert.equal(tokensOf('collega-diensten')[0]?.whole.letters, 'collegadiensten');
	});

	it('passes over what has no letter or digit', () => {
		assert.deepEqual(letters('vóór – § 3 • 🙂'), ['voor', '3']);
	});

	it('gives positions that cut the word out of the text, without its punctuation', () => {
		const text = 'Zie ‘Wet’ (bij)zaken, 60.';
		assert.deepEqual(
			tokensOf(text).map(({ whole }) => text.slice(whole.start, whole.end)),
			['Zie', 'Wet', '(bij)zaken', '60'],
		);
		assert.deepEqual(
			wordsOf(text).map((word) => text.slice(word.start, word.end)),
			['Zie', 'Wet', 'bij', 'zaken', '60'],
		);
	});

	it('does not part a word at a soft hyphen or a combining accent', () => {
		assert.deepEqual(letters('samen\u00ADwerking variee\u0308n'), ['samenwerking', 'varieen']);
	});
});
