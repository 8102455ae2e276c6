/** What is set across the columns makes no column. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '#edition/content.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { typesetPage } from '../../../support/typeset-page.ts';

const LEAD = [
	'De dienst heeft in dit jaar veel onderzoek gedaan naar de gevolgen van de nieuwe wet, en wat daarvan is',
	'gebleken staat in dit hoofdstuk; het is geschreven voor wie de zaak niet kent en er toch over beslist,',
	'en het noemt daarom geen namen, geen plaatsen en geen getallen die niemand heeft nagerekend.',
];

test('a lead above two columns is set across them, and is read first', () => {
	const page = typesetPage(5, 2);
	const reading = readPage([...LEAD, page.text].join('\n'), { language: 'nl' });
	assert.equal(reading.columns, 2);
	for (const row of reading.rows.slice(0, LEAD.length))
		assert.deepEqual(
			row.cells.map(({ column }) => column),
			[null],
			`line ${row.line}`,
		);
	const [first] = reading.blocks.filter(({ kind }) => kind !== 'header' && kind !== 'folio');
	assert.ok(first && readingOf(first.content).startsWith('De dienst heeft in dit jaar veel onderzoek'));
});
