import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageNamed, printedPages } from '#edition/mentions/printed-pages.ts';

const pages = printedPages(
	{
		pages: [
			{ file: '1' },
			{ file: '2', folio: 'b12', printed: '12' },
			{ file: '3', folio: '43', printed: false },
		],
	},
	[
		{ file: '1', folio: '12', chapter: 'een' },
		{ file: '2', folio: 'b12', chapter: 'twee' },
		{ file: '3', folio: '43', chapter: 'twee' },
	],
);
const answer = (label: string, chapter: string): string => {
	const { kind, ...rest } = pageNamed(label, chapter, pages);
	return 'page' in rest ? `${kind} ${rest.page.folio}` : kind;
};

describe('the page that a number names', () => {
	it('is the one with that folio, also where the page prints none', () => {
		assert.equal(answer('43', 'een'), 'here 43');
		assert.equal(answer('b12', 'een'), 'here b12');
	});

	it('is the one of the same chapter, where two pages print that number', () => {
		assert.equal(answer('12', 'een'), 'here 12');
		assert.equal(answer('12', 'twee'), 'here b12');
	});

	it('is not known, where two pages of other chapters print that number', () => {
		assert.equal(answer('12', 'drie'), 'several');
	});

	it('is elsewhere, where no page prints it', () => {
		assert.equal(answer('42', 'een'), 'elsewhere');
	});
});
