import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { empty } from '#checks/rules/empty.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('an empty page', () => {
	it('is one whose main part has no text beside headings and links', () => {
		const site = smallSite({
			'a.html': page('<p>Tekst.</p>'),
			'b.html': page('<h2>Kop</h2><nav><a href="#">Verder</a></nav><p> </p>'),
			'c.html': '<!doctype html><p>Geen hoofddeel.</p>',
		});
		assert.deepEqual(saidBy(empty, site), [
			'dist/b.html:3 The page has no text: <main> holds headings and links at most.',
			'dist/c.html The page has 0 elements <main>; one was expected.',
		]);
	});
});
