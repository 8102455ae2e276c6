import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentenceAround } from '#sharing/quote-check/sentence-around.ts';

const text = 'Eerst dit. Op basis van art. 60 is geen sprake van dwang (zie ‘Wiv 2002’). Dan dat?';
const around = (words: string) => {
	const from = text.indexOf(words);
	return sentenceAround(text, from, from + words.length);
};

describe('the rest of a sentence', () => {
	it('stands before and behind words inside it', () => {
		assert.deepEqual(around('sprake van'), {
			before: 'Op basis van art. 60 is geen',
			behind: 'dwang (zie ‘Wiv 2002’).',
		});
	});
	it('is nothing for a whole sentence, with or without its full stop', () => {
		assert.deepEqual(around('Eerst dit'), { before: '', behind: '' });
		assert.deepEqual(around('Eerst dit.'), { before: '', behind: '' });
	});
	it('is that of the first and of the last where words stand in two', () => {
		assert.deepEqual(around('sprake van dwang (zie ‘Wiv 2002’). Dan'), {
			before: 'Op basis van art. 60 is geen',
			behind: 'dat?',
		});
	});
});
