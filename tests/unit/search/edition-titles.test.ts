import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editionTitles } from '#search/edition-titles.ts';
import { type Lexicon, lexiconForm, noMorphology } from '#search/lexicon.ts';

const lexicon = (titles: readonly string[], sections: readonly string[]): Lexicon => ({
	form: lexiconForm,
	index: '',
	early: [],
	texts: [],
	occurrences: [],
	frequent: '',
	words: '',
	running: 0,
	titles,
	sections: Object.fromEntries(sections.map((section) => [section, 'Kaden'])),
	places: {},
	morphology: noMorphology,
});

describe('the titles of editions', () => {
	it('tell sections apart where there are several', () => {
		const two = lexicon(
			['De haven', 'De werf'],
			['haven/werk/kaden', 'haven/werk/dokken', 'werf/werk/kaden'],
		);
		assert.deepEqual(
			[...editionTitles(two)],
			[
				['haven', 'De haven'],
				['werf', 'De werf'],
			],
		);
	});

	it('are not told where there is one edition, where one has no title, and before the lexicon is there', () => {
		assert.equal(editionTitles(lexicon(['De haven'], ['haven/werk/kaden'])).size, 0);
		assert.equal(editionTitles(lexicon(['De haven'], ['haven/werk/kaden', 'werf/werk/kaden'])).size, 0);
		assert.equal(editionTitles(undefined).size, 0);
	});
});
