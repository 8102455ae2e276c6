import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { language } from '#checks/rules/language.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('language', () => {
	it('is one that the site can speak, the same on every page', () => {
		const site = smallSite({
			'a.html': page('', { lang: 'nl' }),
			'b.html': page('', { lang: 'en' }),
			'c.html': '<p>',
		});
		assert.deepEqual(saidBy(language, site), [
			'dist/b.html:2 <html> has lang="en"; lang="nl" was expected.',
			'dist/c.html <html> has no lang; lang="nl" was expected.',
		]);
	});

	it('may be English', () => {
		const site = smallSite({ 'a.html': page('', { lang: 'en' }), 'b.html': page('', { lang: 'nl' }) });
		assert.deepEqual(saidBy(language, site), ['dist/b.html:2 <html> has lang="nl"; lang="en" was expected.']);
	});

	it('is none that it has no words in', () => {
		const site = smallSite({ 'a.html': page('', { lang: 'fy' }) });
		assert.deepEqual(saidBy(language, site), ['dist/a.html:2 <html> has lang="fy"; lang="nl" was expected.']);
	});
});
