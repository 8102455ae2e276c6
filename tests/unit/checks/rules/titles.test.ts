import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { titles } from '#checks/rules/titles.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('titles', () => {
	it('are there, and differ', () => {
		const site = smallSite({
			'a.html': page('', { title: 'Een' }),
			'b.html': page('', { title: 'Een' }),
			'c.html': page('', { title: 'Drie' }),
			'd.html': page('', { title: '' }),
		});
		assert.deepEqual(saidBy(titles, site), [
			'dist/b.html:2 “Een” is the title of a.html too.',
			'dist/d.html:2 The page has no title.',
		]);
	});
});
