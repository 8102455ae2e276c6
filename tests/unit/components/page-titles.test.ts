import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageTitles } from '#components/library/page-titles.ts';

const mark = (folio: string): string => `p. ${folio}`;
const edition = (title: string, chapter: string, ...sections: readonly (readonly [string, string])[]) => ({
	title,
	chapters: [
		{
			title: chapter,
			path: `${title}/c/`,
			sections: sections.map(([name, folio], index) => ({
				title: name,
				folio,
				path: `${title}/c/${index}/`,
			})),
		},
	],
});

describe('the titles of pages', () => {
	it('name the section and its chapter, and the chapter and its edition', () => {
		const titles = pageTitles([edition('Verslag', 'Inleiding', ['Doel', '3'])], mark);
		assert.deepEqual(
			[...titles],
			[
				['Verslag/c/', 'Inleiding · Verslag'],
				['Verslag/c/0/', 'Doel · Inleiding'],
			],
		);
	});

	it('tell the printed page where a section has the name of another page', () => {
		const report = edition(
			'Verslag',
			'Verslag',
			['Verslag', '1'],
			['Balans', '2'],
			['Balans', '2'],
			['Balans', '8'],
		);
		assert.deepEqual(
			[...pageTitles([report], mark).values()],
			[
				'Verslag · Verslag',
				'Verslag (p. 1) · Verslag · Verslag',
				'Balans (p. 2) · Verslag · Verslag',
				'Balans (p. 2) · Verslag · Verslag (2)',
				'Balans (p. 8) · Verslag · Verslag',
			],
		);
	});

	it('tell the edition where two editions have the same sections', () => {
		const editions = [
			edition('2013', 'Inleiding', ['Doel', '3']),
			edition('2014', 'Inleiding', ['Doel', '3']),
		];
		const titles = pageTitles(editions, mark);
		assert.equal(titles.get('2013/c/0/'), 'Doel (p. 3) · Inleiding · 2013');
		assert.equal(titles.get('2014/c/0/'), 'Doel (p. 3) · Inleiding · 2014');
	});
});
