import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ids } from '#checks/rules/ids.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('ids', () => {
	it('may stand on two pages', () => {
		const same = page('<p id="p41-1">Een.</p>');
		assert.deepEqual(saidBy(ids, smallSite({ 'index.html': same, 'een/index.html': same })), []);
	});

	it('may not stand twice on one', () => {
		const site = smallSite({ 'index.html': page('<p id="a">Een.</p>\n<ul id="a"></ul>') });
		assert.deepEqual(saidBy(ids, site), [
			'dist/index.html:5 id="a" stands on <ul> and before it, in line 4, on <p>; a link to #a can reach only the first.',
		]);
	});
});
