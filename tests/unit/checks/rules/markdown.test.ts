import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markdown } from '#checks/rules/markdown.ts';
import { accountOf, page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('the Markdown beside a page', () => {
	const accounts = [accountOf([{ text: 'Tekst.' }])];

	it('stands beside every chapter and section', () => {
		const site = smallSite({ 'e/c/index.md': '# C', 'e/c/s/index.md': '## S' }, { accounts });
		assert.deepEqual(saidBy(markdown, site), []);
	});

	it('stands beside every page that says so', () => {
		const head = '<link rel="alternate" type="text/markdown" href="index.md">';
		const site = smallSite({
			'over/index.html': page('<p>Tekst.</p>', { head }),
			'los/index.html': page(''),
		});
		assert.deepEqual(saidBy(markdown, site), ['dist/over/index.md The file was not built.']);
	});

	it('may not be missing or empty', () => {
		assert.deepEqual(saidBy(markdown, smallSite({ 'e/c/index.md': ' \n' }, { accounts })), [
			'dist/e/c/index.md The file is empty.',
			'dist/e/c/s/index.md The file was not built.',
		]);
	});
});
