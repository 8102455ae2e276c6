import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SearchRecord } from '#search/index/record.ts';
import { searchedReports } from '#search/index/searched.ts';

const on = (section: string, folio: string): SearchRecord => ({
	path: `${section}/#p`,
	section,
	kind: 'paragraph',
	folio,
	number: '1',
	text: 'Kade.',
});

describe('what is searched of a report', () => {
	it('is its pages, as ranges, and its maker by the short name', () => {
		const records = ['iv', '12', '13', '12', '15', '14', '20'].map((folio) => on('haven/werk/kaden', folio));
		assert.deepEqual(searchedReports(records, { haven: 'Havendienst Noord (HDN)' }), {
			haven: { pages: ['iv', '12–15', '20'], author: 'HDN' },
		});
	});

	it('is told for each report, with what is known of it', () => {
		assert.deepEqual(searchedReports([on('haven/a/b', '1'), on('werf/a/b', '')], { werf: 'De werf' }), {
			haven: { pages: ['1'] },
			werf: { pages: [], author: 'De werf' },
		});
	});
});
