/** Printed page numbers: what goes up with the pages. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foliosOf } from '#extract/folios.ts';
import { extractPage } from '#extract/page.ts';
import { drawn, drawnPage } from '../../support/drawn-page.ts';

const page = (...runs: ReturnType<typeof drawn>[]) => extractPage(drawnPage(runs.flat()));
const told = (...pages: ReturnType<typeof page>[]) => foliosOf(pages).map((folio) => folio?.folio);

describe('folios', () => {
	it('are the numbers at one height that go up with the pages', () => {
		const pages = [11, 12, 13].map((folio) =>
			page(drawn('2014', 50, 40), drawn('tekst', 50, 400), drawn(String(folio), 300, 780)),
		);
		assert.deepEqual(told(...pages), ['11', '12', '13']);
	});

	it('are not the numbers of a table, which go up by chance', () => {
		assert.deepEqual(told(page(drawn('7', 50, 40)), page(drawn('8', 50, 400))), [undefined, undefined]);
	});

	it('are not told by one page alone', () => {
		assert.deepEqual(told(page(drawn('12', 300, 780))), [undefined]);
	});

	it('may stand on every second page only', () => {
		const blank = page(drawn('tekst', 50, 400));
		assert.deepEqual(told(page(drawn('6', 50, 780)), blank, page(drawn('8', 50, 780))), [
			'6',
			undefined,
			'8',
		]);
	});

	it('may have the bar of a spread beside them: `18 | 19` at its foot, parted', () => {
		const sides = ['18 |', '| 19', '20 |', '| 21'].map((foot) =>
			page(drawn('tekst', 50, 400), drawn(foot, 300, 780)),
		);
		assert.deepEqual(told(...sides), ['18', '19', '20', '21']);
	});
});
