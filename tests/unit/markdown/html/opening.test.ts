import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionHtml } from '../../../support/section-html.ts';

describe('the opening of a section', () => {
	it('is its first paragraph, without the calls, the pull quote and the heading', async () => {
		const { marks } = await sectionHtml(
			{ headings: ['kop'], quotes: ['c'] },
			'## Kop\n\n> Citaat\n\nDe eerste zin[^1]. De tweede.\n\n[^1]: Noot.',
		);
		assert.equal(marks.opening, 'De eerste zin. De tweede.');
	});

	it('is cut between two words', async () => {
		const { marks } = await sectionHtml({}, 'woord '.repeat(40).trim());
		assert.match(marks.opening ?? '', /^(?:woord )+…$/);
		assert.ok((marks.opening ?? '').length <= 158);
	});

	it('does not end in half a word when the text has no space', async () => {
		const { marks } = await sectionHtml({}, 'x'.repeat(400));
		assert.equal(marks.opening, `${'x'.repeat(155)}…`);
	});
});
