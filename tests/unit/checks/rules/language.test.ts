import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { language } from '#checks/rules/language.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('language', () => {
	it('is Dutch on every page', () => {
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
});
