import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Match } from '#search/answer/match.ts';
import { foundWords, placesOfWords } from '#search/highlights/found-words.ts';

const match = (start: number, end: number): Match => ({ start, end, term: 0, certainty: 'part', token: 0 });

describe('the words that answered', () => {
	it('keep the letters of their word that were not asked', () => {
		assert.deepEqual(foundWords('Het Toezichtsrapport.', [match(13, 20)]), [['Toezichts', 'rapport', '']]);
	});

	it('are found again where they stand as words, also before the number of a note', () => {
		const text = 'rapport, Toezichtsrapport8 en rapporten';
		assert.deepEqual(placesOfWords(text, [['Toezichts', 'rapport', '']]), [[18, 25]]);
		assert.deepEqual(placesOfWords(text, [['', 'rapport', '']]), [[0, 7]]);
	});

	it('may hold signs of a regular expression', () => {
		assert.deepEqual(placesOfWords('van (persoons)gegevens door', [['', '(persoons)gegevens', '']]), [
			[4, 22],
		]);
	});
});
