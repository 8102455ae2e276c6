/** Chapters of a report that names none, by its type. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chaptersByType } from '#extract/edition/largest-type.ts';
import { extractPage } from '#extract/page.ts';
import { drawn, drawnPage } from '../../support/drawn-page.ts';

const text = Array.from({ length: 30 }, (_, at) => drawn('gewone woorden van de tekst', 50, 200 + 12 * at));
const page = (title?: string, size = 20, at = 100) =>
	extractPage(drawnPage([...(title === undefined ? [] : drawn(title, 50, at, { size })), ...text.flat()]));
const pages = (...titles: (string | undefined)[]) => titles.map((title) => page(title));
const told = (report: Parameters<typeof chaptersByType>[0]) =>
	chaptersByType(report).map(({ title, page: at }) => `${at} ${title}`);

describe('the largest type', () => {
	it('begins chapters where it heads several pages of many', () => {
		assert.deepEqual(
			told([page('Jaarverslag', 40), ...pages('Water', undefined, 'Dijken', undefined, 'Geld')]),
			['1 Water', '3 Dijken', '5 Geld'],
		);
	});

	it('begins none where it recurs, heads nearly every page, stands low, or where pages are few', () => {
		assert.deepEqual(told(pages('Verslag', undefined, 'Verslag', undefined, 'Verslag', undefined)), []);
		assert.deepEqual(told(pages('Een', 'Twee', 'Drie', 'Vier', undefined, undefined)), []);
		const low = ['Water', 'Dijken', 'Geld'].flatMap((title) => [page(title, 20, 700), page()]);
		assert.deepEqual(told(low), []);
		assert.deepEqual(told(pages('Water', undefined, 'Dijken')), []);
	});
});
