import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
	flawOfLexicon,
	lexiconForm,
	noMorphology,
	partedWords,
	wholeWords,
	wordsOfRecords,
} from '#search/index/lexicon.ts';
import type { SearchRecord } from '#search/index/record.ts';

const record = (text: string): SearchRecord => ({
	path: 'a/b/c/#p1-1',
	section: 'a/b/c',
	kind: 'paragraph',
	folio: '1',
	number: '1',
	text,
});

describe('the lexicon', () => {
	it('has each word once, sorted, and words with a hyphen whole and in parts', () => {
		const { words, running } = wordsOfRecords([record('De kade-muur, de Kade.'), record('Eén muur')]);
		assert.equal(words, 'de een kade kademuur muur');
		assert.equal(running, 6);
	});

	it('has a bar between the parts of a compound', () => {
		const compounds = { havenwerk: 'haven werk', kademuurwerk: 'kade muur werk' };
		const words = 'de haven havenwerk kademuurwerk werk';
		const parted = partedWords(words, compounds);
		assert.equal(parted, 'de haven haven|werk kade|muur|werk werk');
		assert.deepEqual(wholeWords(parted), { words, compounds });
		assert.deepEqual(wholeWords(''), { words: '', compounds: {} });
	});

	it('is told from what is not a lexicon', () => {
		const good = {
			form: lexiconForm,
			index: 'nl_1',
			files: 'ab',
			early: ['a'],
			texts: [],
			postings: [],
			frequent: '',
			words: 'de kade',
			running: 2,
			searched: { haven: { pages: ['1'] } },
			titles: { haven: 'Haven' },
			sections: {},
			places: {},
			morphology: noMorphology,
		};
		assert.equal(flawOfLexicon(good), undefined);
		for (const bad of [
			null,
			'x',
			{},
			{ ...good, form: 0 },
			{ ...good, words: ['de'] },
			{ ...good, index: 1 },
			{ ...good, texts: 1 },
			{ ...good, frequent: undefined },
			{ ...good, titles: undefined },
			{ ...good, searched: undefined },
			{ ...good, sections: null },
			{ ...good, morphology: {} },
		]) {
			assert.equal(typeof flawOfLexicon(bad), 'string');
		}
	});
});
