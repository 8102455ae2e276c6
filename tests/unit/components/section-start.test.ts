import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionStart } from '#components/reading/section-start.ts';

describe('the start of a section on its chapter’s page', () => {
	it('carries the slug of the section on its first element, and on no other', () => {
		assert.equal(
			sectionStart('\n<div class="head"><h2 id="a">A</h2></div>\n<p id="p1-1">b</p>', 'a'),
			'<div data-section="a" class="head"><h2 id="a">A</h2></div>\n<p id="p1-1">b</p>',
		);
	});
});
