import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readQuestion } from '#search/question/question.ts';
import { markOf } from '#search/rewrites/paragraph-mark.ts';

const nameOf = (typed: string) => {
	const question = readQuestion(typed);
	return question.kind === 'asked' ? markOf(question.terms)?.name : undefined;
};

describe('a mark of the site', () => {
	it('names a paragraph on its page, however it is written', () => {
		for (const typed of [
			'41·6',
			'41 · 6',
			'41.6',
			'41:6',
			'41-6',
			'p41-6',
			'#p41-6',
			'p. 41 alinea 6',
			'p. 41, al. 6',
			'pagina 41 6e alinea',
			'alinea 6 p. 41',
			'alinea 41·6',
		])
			assert.equal(nameOf(typed), 'p 41 alinea 6', typed);
	});

	it('names a paragraph of any page', () => {
		assert.equal(nameOf('alinea 6'), 'alinea 6');
		assert.equal(nameOf('6e alinea'), 'alinea 6');
	});

	it('is no date, no number of an article and no word', () => {
		for (const typed of ['5-2-2014', 'artikel 41.6', 'kade', '41'])
			assert.equal(nameOf(typed), undefined, typed);
	});
});
