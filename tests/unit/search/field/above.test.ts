import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { above, searchedIn } from '#search/field/above.ts';
import { type Lexicon, lexiconForm, noMorphology } from '#search/index/lexicon.ts';

const titles = {
	haven: 'De haven',
	'haven/werk': 'Werk',
	'haven/rust': 'Rust',
	werf: 'De werf',
	'werf/werk': 'Werk',
};
const lexicon = (...sections: readonly string[]): Lexicon => ({
	form: lexiconForm,
	index: '',
	files: 'ab',
	early: [],
	texts: [],
	postings: [],
	frequent: '',
	words: '',
	running: 0,
	searched: { haven: { pages: ['1–3'], author: 'HD' }, werf: { pages: [] }, kade: { pages: ['9'] } },
	titles,
	sections: Object.fromEntries(sections.map((section) => [section, 'Kaden'])),
	places: {},
	morphology: noMorphology,
});

describe('what stands above a section', () => {
	it('is its chapter where its edition has several, and its edition where there are several', () => {
		const many = lexicon('haven/werk/kaden', 'haven/rust/kaden', 'werf/werk/kaden', 'kade/werk/kaden');
		assert.equal(above('haven/rust/kaden', many), 'Rust, De haven');
		assert.equal(above('werf/werk/kaden', many), 'De werf');
		assert.equal(above('kade/werk/kaden', many), '');
		assert.equal(above('haven/werk/kaden', lexicon('haven/werk/kaden', 'haven/rust/kaden')), 'Werk');
	});

	it('is nothing where there is one chapter, and before the lexicon is there', () => {
		assert.equal(above('haven/werk/kaden', lexicon('haven/werk/kaden', 'haven/werk/dokken')), '');
		assert.equal(above('haven/werk/kaden', undefined), '');
	});

	it('has what is searched of each report that has a title', () => {
		assert.deepEqual(searchedIn(lexicon()), [
			{ title: 'De haven', pages: ['1–3'], author: 'HD' },
			{ title: 'De werf', pages: [] },
		]);
	});
});
